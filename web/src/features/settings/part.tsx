import type { ReactNode } from "react";

/** One part of the settings under its title. */
export function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h2 className="text-lg">{title}</h2>
      {about && <p className="mb-1 text-muted">{about}</p>}
      {children}
    </section>
  );
}

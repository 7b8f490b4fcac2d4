import type { HeardLine } from "@/shared/api/types";
import { t } from "@/shared/words/words";

/** With what was heard last: a line of the CV stands in one place, a letter's sentences follow one another. */
export const withLine = (all: HeardLine[], line: HeardLine) => [...all.filter((l) => l.field !== line.field || l.document === "letter"), line];

/** CV and letter side by side, each line as the model says it and the gate lets it through. */
export function AsMade({ lines }: { lines: HeardLine[] }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2" aria-live="polite">
      {(["cv", "letter"] as const).map((document) => (
        <section key={document} aria-label={t(`view.${document}`)}>
          <h2 className="mb-1.5 text-sm font-semibold text-muted">{t(`view.${document}`)}</h2>
          <ul className="serif flex flex-col gap-1.5">
            {lines.filter((l) => l.document === document).map((l, i) => <li key={i} className="rise">{l.text}</li>)}
          </ul>
        </section>
      ))}
    </div>
  );
}

import { Globe } from "lucide-react";
import { t } from "@/shared/words/words";
import type { Found } from "@/shared/work/pursue";

/** A site is asked only once the person has said so; it is remembered for this site. */
export function Consent({ site, allow, busy }: { site: string; allow: () => void; busy: boolean }) {
  return (
    <div role="alert" className="rise flex flex-col items-start gap-2.5 rounded-md bg-accent-soft px-4 py-3">
      <p className="flex items-start gap-2.5"><Globe size={17} className="mt-0.5 shrink-0 text-accent" aria-hidden />{t("consent.text", { site })}</p>
      <button type="button" className="btn btn-main btn-small" disabled={busy} onClick={allow}>{t(busy ? "add.fetching" : "consent.allow", { site })}</button>
    </div>
  );
}

/** A page with several postings: which one is it? */
export function Choose({ all, take }: { all: Found[]; take: (found: Found) => void }) {
  return (
    <section aria-label={t("choose.label")} className="rise">
      <h3 className="mb-1 font-semibold">{t("choose.title", { n: all.length })}</h3>
      <ul className="max-h-64 divide-y divide-line overflow-y-auto rounded-md border border-line bg-raised" tabIndex={-1}>
        {all.map((found, i) => (
          <li key={i}>
            <button type="button" className="w-full px-3 py-2 text-start hover:bg-accent-soft" onClick={() => take(found)}>
              <span className="block font-semibold">{found.title ?? t("choose.untitled")}</span>
              <span className="block text-muted">{[found.company, found.location].filter(Boolean).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

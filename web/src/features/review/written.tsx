import { Link } from "@tanstack/react-router";
import type { Writing } from "@/shared/api/types";
import { dollars, maybe, t } from "@/shared/words/words";

/** Which model worded lines, in which prompts it was asked, and what became of its offers. */
export function Written({ writing }: { writing: Writing | null }) {
  if (!writing) return null;
  const { asked, answered, prompts, offered, kept, cost } = writing;
  return (
    <details className="border-t border-line pt-3">
      <summary className="text-sm font-semibold text-muted">{t("writing.title")} · {t("writing.stand", { kept, offered })}</summary>
      <p className="mt-2 break-words">{t("writing.by", { model: answered.join(", ") || asked })}</p>
      {prompts.length > 0 && <p className="text-sm text-muted">{t("writing.prompts", { prompts: prompts.join(", ") })}</p>}
      {cost !== null && cost > 0 && <p className="text-sm text-muted">{t("writing.cost", { cost: dollars(cost) })}</p>}
    </details>
  );
}

/** Faults that may have passed when one asks again. */
const AWAY = new Set(["throttled", "overloaded", "broke", "unreachable", "broken-off", "too-slow", "resting"]);

/** Where the model could not help: why, and that these are the person's own words. */
export function NotWritten({ writing }: { writing: Writing | null }) {
  if (!writing || writing.notes.length === 0) return null;
  const known = [...new Set((writing.faults ?? []).map((fault) => maybe(`writing.fault.${AWAY.has(fault) ? "away" : fault}`) ?? t("writing.fault.other")))];
  return (
    <div role="status" className="mx-auto mb-4 flex max-w-[720px] flex-wrap items-center gap-3 rounded-md bg-unsure-soft px-3 py-2">
      <div className="min-w-0 grow basis-64">{(known.length > 0 ? known : writing.notes).map((note) => <p key={note} dir="auto">{note}</p>)}</div>
      <Link to="/settings" className="btn btn-small btn-plain">{t("place.settings")}</Link>
    </div>
  );
}

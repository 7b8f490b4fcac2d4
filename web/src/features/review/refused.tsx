import type { Refusal } from "@/shared/api/types";
import type { Desk } from "./desk";
import { Reasons } from "./reasons";
import { t } from "@/shared/words/words";

/** What was offered for a line and not let through, and why. */
export function Refused({ refusal }: { refusal: Refusal }) {
  return (
    <div className="rounded-md bg-refused-soft px-3 py-2.5">
      <h3 className="mb-1 font-semibold">{t("line.refused")}</h3>
      <Told refusal={refusal} />
    </div>
  );
}

/** Everything that was not let through in this document; each leads to its line where there is one. */
export function NotThrough({ desk }: { desk: Desk }) {
  const all = desk.made.report.refusals.filter((r) => r.document === desk.draft.kind);
  const fields = new Set(desk.lines.map((l) => l.field));
  if (all.length === 0) return null;
  return (
    <details className="border-t border-line pt-3">
      <summary className="text-sm font-semibold text-muted">{t("refused.all", { n: all.length })}</summary>
      <ul className="mt-2 flex flex-col gap-3">
        {all.map((each, i) => (
          <li key={i}>
            {fields.has(each.field)
              ? <button type="button" className="w-full text-start" onClick={() => desk.pick(each.field)}><Told refusal={each} /></button>
              : <Told refusal={each} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

const Told = ({ refusal }: { refusal: Refusal }) => (
  <>
    <p className="known-refused text-muted">{refusal.text}</p>
    <div className="mt-1.5"><Reasons of={refusal.reasons} /></div>
    {refusal.replacement && <p className="mt-1.5 text-muted">{t("line.instead")}</p>}
  </>
);

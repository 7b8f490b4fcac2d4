import type { Desk } from "./desk";
import { t } from "@/shared/words/words";

/** What the CV does not show, and why: nothing is dropped silently. */
export function LeftOut({ desk }: { desk: Desk }) {
  const all = desk.made.report.leftOut;
  if (all.length === 0) return null;
  return (
    <details className="border-t border-line pt-3">
      <summary className="text-sm font-semibold text-muted">{t("leftOut", { n: all.length })}</summary>
      <ul className="mt-2 flex flex-col gap-2.5">
        {all.map((each) => (
          <li key={each.fact}><p>{each.text}</p><p className="text-sm text-muted">{each.reason}</p></li>
        ))}
      </ul>
    </details>
  );
}

import type { Remark } from "@/shared/api/types";
import { maybe, t } from "@/shared/words/words";

export const READERS = ["optimist", "sceptic", "manager"] as const;

/** What a reader says, in the words of this language where a rule made it, and whether it was done. */
export function RemarkSaid({ remark: r }: { remark: Remark }) {
  return (
    <span className="block">
      {maybe(`panel.rule.${r.rule}`, { about: r.about.join(", ") }) ?? r.sentence}
      {r.change !== "none" && r.reader !== "manager" && <span className="text-muted"> {t(`panel.change.${r.change}`)}: {t(r.taken ? "panel.done" : "panel.open")}.</span>}
      {r.instead && <span className="block text-muted">{t("panel.instead", { words: r.instead })}</span>}
    </span>
  );
}

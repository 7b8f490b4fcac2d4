import type { Draft } from "@/shared/api/types";
import { READERS, RemarkSaid } from "@/shared/ui/remark";
import { type KeptDocument, useReport } from "@/shared/work/documents";
import { linesOf } from "@/shared/work/drafts";
import { t } from "@/shared/words/words";

/** What three readers said when this was made. */
export function Readers({ document: d, draft }: { document: KeptDocument; draft: Draft }) {
  const report = useReport(d.id);
  const all = d.kind === "cv" ? (report.data?.panel ?? []) : [];
  const texts = new Map(linesOf(draft).map((l) => [l.field, l.text]));
  if (all.length === 0) return null;
  return (
    <section aria-label={t("panel.title")}>
      <h2 className="mb-2 text-lg">{t("panel.title")}</h2>
      {READERS.map((reader) => {
        const said = all.filter((r) => r.reader === reader);
        return said.length > 0 && (
          <details key={reader} open={reader === "manager"}>
            <summary className="py-1 font-semibold">{t(`panel.${reader}`)} · {t("panel.count", { n: said.length })}</summary>
            <ul className="mb-2 flex flex-col gap-2.5">
              {said.map((r, i) => (
                <li key={i}><p className="line-clamp-2 text-sm text-muted">{texts.get(r.field) ?? (r.field ? r.about[0] : t("panel.whole"))}</p><RemarkSaid remark={r} /></li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

import { useState } from "react";
import { Said } from "@/shared/ui/said";
import { Sheet } from "@/shared/ui/sheets";
import { t } from "@/shared/words/words";
import { useCompared } from "@/shared/work/documents";
import { type Piece, pieces } from "./words-apart";

/** What changed from the other version to this one, in words or as pages side by side. */
export function Compare({ id, other }: { id: string; other: string }) {
  const [view, setView] = useState<"words" | "pages">("words");
  const compared = useCompared(id, other);
  if (compared.error) return <Said problem={compared.error} again={() => void compared.refetch()} />;
  if (!compared.data) return <p className="late text-muted">{t("compare.doing")}</p>;
  const { differences, sameLines, pictures } = compared.data;
  return (
    <section aria-label={t("compare.label")} className="rise">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted">{t("compare.count", { n: differences.length })} · {t("compare.same", { n: sameLines })}</p>
        <div role="group" aria-label={t("board.view")} className="flex gap-1.5">
          {(["words", "pages"] as const).map((v) => <button key={v} type="button" className="chip" aria-pressed={view === v} onClick={() => setView(v)}>{t(`compare.${v}`)}</button>)}
        </div>
      </div>
      {view === "words" ? (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {differences.map((d) => <li key={d.field} className="py-3"><Change before={d.before} after={d.after} /></li>)}
        </ul>
      ) : (
        <div className="grid grid-cols-2 gap-5">
          {([["compare.before", pictures?.before], ["compare.after", pictures?.after]] as const).map(([key, pages]) => (
            <div key={key} className="min-w-0"><h3 className="mb-2 text-sm font-semibold text-muted">{t(key)}</h3>
              <div className="flex flex-col gap-4">{pages?.map((svg, i) => <div key={i} className="bg-paper shadow-page"><Sheet svg={svg} label={t("compare.page", { what: t(key), n: i + 1 })} /></div>)}</div></div>
          ))}
        </div>
      )}
    </section>
  );
}

function Change({ before, after }: { before: string | null; after: string | null }) {
  if (before === null || after === null)
    return <p><span className={`me-2 text-sm font-semibold ${before === null ? "text-proven" : "text-refused"}`}>{t(before === null ? "compare.new" : "compare.gone")}</span>{before === null ? after : <del className="known-refused">{before}</del>}</p>;
  return <p dir="auto">{pieces(before, after).map((piece, i) => <Worded key={i} piece={piece} />)}</p>;
}

function Worded({ piece }: { piece: Piece }) {
  if (piece.kind === "same") return <>{piece.text}</>;
  return piece.kind === "gone"
    ? <del className="known-refused text-muted">{piece.text}</del>
    : <ins className="bg-proven-soft known-proven">{piece.text}</ins>;
}

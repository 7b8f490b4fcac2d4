import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Pages } from "@/shared/api/types";
import { Said } from "@/shared/ui/said";
import { Sheets } from "@/shared/ui/sheets";
import { useWork, work } from "@/shared/work/store";
import type { Desk } from "./desk";
import { LookBar } from "./look-bar";
import { Machines } from "./machines";
import { NotWritten } from "./written";
import { t } from "@/shared/words/words";

const LookPanel = lazy(() => import("./look-panel"));

/** The middle: the pages as they will be printed, their lines live. */
export function Paper({ desk, pages, most, picked }: { desk: Desk; pages: UseQueryResult<Pages>; most: number; picked: () => void }) {
  const [choosing, setChoosing] = useState(false);
  const { look } = useWork();
  const field = desk.picked?.field;
  useEffect(() => {
    // where the whole window scrolls, its bars would cover a line at the edge
    const block = matchMedia("(width >= 64rem)").matches ? "nearest" : "center";
    if (field) document.querySelector(`[data-t="line:${CSS.escape(field)}"]`)?.scrollIntoView({ block });
  }, [field]);
  if (desk.view === "machines") return <Machines desk={desk} />;
  const lines = new Map(desk.said.map((l) => [l.field, l.text]));
  const mark = (field: string) => {
    if (field === desk.picked?.field && !desk.gap) return "picked" as const;
    if (desk.lit.has(field)) return "lit" as const;
    return desk.refusals.has(field) ? ("refused" as const) : ("plain" as const);
  };
  const over = desk.view === "cv" && pages.data && pages.data.count > most;
  return (
    <section aria-label={t("pane.page")} className="pane-page flex min-w-0 flex-col lg:h-[calc(100dvh-106px)]">
      <LookBar letter={desk.view === "letter"} choosing={choosing} toggle={() => setChoosing(!choosing)} count={pages.data?.count} />
      {choosing && <Suspense fallback={null}><LookPanel draft={desk.draft} /></Suspense>}
      <div className="min-h-0 grow overflow-y-auto px-[clamp(8px,3vw,48px)] py-6" tabIndex={-1}>
        <Said problem={pages.error} again={() => void pages.refetch()} />
        <NotWritten writing={desk.made.report.writing} />
        {over && (
          <p className="mx-auto mb-4 flex max-w-[720px] flex-wrap items-center gap-3 rounded-md bg-unsure-soft px-3 py-2">
            <span className="grow">{t("paper.over", { n: pages.data.count })}</span>
            <button type="button" className="btn btn-small btn-plain" onClick={() => work.edit({ made: null })}>{t("paper.again", { n: most })}</button>
          </p>
        )}
        <div className="mx-auto max-w-[720px]">
          {pages.data
            ? <Sheets zoom pages={pages.data} label={t(`view.${desk.view}`)} mark={mark} words={(f) => lines.get(f) ?? null}
                point={(f) => desk.point(f ? { kind: "line", id: f } : null)} pick={(f) => { desk.pick(f); picked(); }} />
            : !pages.error && <div className={`late bg-paper shadow-page ${look.paper === "a4" ? "aspect-[210/297]" : "aspect-[216/279]"}`} />}
        </div>
      </div>
    </section>
  );
}

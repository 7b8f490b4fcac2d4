import { Redo2, Undo2 } from "lucide-react";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Made } from "@/shared/api/types";
import { usePages } from "@/shared/ui/sheets";
import { Threads } from "@/shared/ui/threads";
import { Actions } from "@/shared/ui/actions";
import { usePhotoData } from "@/shared/work/photo";
import { useWork, work } from "@/shared/work/store";
import { useDesk, type View } from "./desk";
import { Download } from "./download";
import { Job } from "./job";
import { LineCard } from "./line-card";
import { Paper } from "./paper";
import { t } from "@/shared/words/words";

const VIEWS: View[] = ["cv", "letter", "machines"];
type Pane = "job" | "page" | "line";

/** Three columns: what the job asks, the page, this line; threads join them. */
export function Bench({ made }: { made: Made }) {
  const { look, pages: most, photo } = useWork();
  const desk = useDesk(made);
  const root = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<Pane>("page");
  const pages = usePages(desk.view === "machines" ? null : { draft: desk.draft, look, pages: desk.view === "cv" ? most : 1 }, usePhotoData(photo && desk.view === "cv"));
  const step = useCallback((by: number) => {
    const at = desk.said.findIndex((l) => l.field === desk.picked?.field);
    const next = desk.said[Math.min(Math.max(at + by, 0), desk.said.length - 1)];
    if (!next) return;
    desk.pick(next.field);
    requestAnimationFrame(() => {
      const line = root.current?.querySelector<HTMLElement>(`[data-t="${CSS.escape(`line:${next.field}`)}"]`);
      line?.focus({ preventScroll: true });
      line?.scrollIntoView({ block: "nearest" });
    });
  }, [desk]);
  useKeys(root, step);
  const scrolled = useScrolls(root, `${pane} ${desk.view}`);

  return (
    <>
      <Actions>
        <button type="button" className="btn btn-quiet max-sm:hidden" disabled={!work.canUndo()} onClick={work.undo} aria-label={t("undo")} title={t("undo.title")}><Undo2 size={17} aria-hidden /></button>
        <button type="button" className="btn btn-quiet max-sm:hidden" disabled={!work.canRedo()} onClick={work.redo} aria-label={t("redo")} title={t("redo.title")}><Redo2 size={17} aria-hidden /></button>
        <Download />
      </Actions>
      <h1 className="sr-only">{t("review.of", { job: made.report.job.title ?? t("start.job") })}</h1>
      <div className="flex items-center gap-1 border-b border-line px-4 py-2 lg:justify-center" role="tablist" aria-label={t("place.documents")}>
        {VIEWS.map((v) => (
          <button key={v} role="tab" type="button" aria-selected={desk.view === v} className="tab" onClick={() => { desk.setView(v); desk.point(null); setPane("page"); }}>{t(`view.${v}`)}</button>
        ))}
      </div>
      <div ref={root} onScroll={scrolled} className="bench relative grid min-h-0 grow lg:grid-cols-[minmax(240px,300px)_minmax(0,1fr)_minmax(280px,340px)]" data-pane={pane}>
        <Job desk={desk} go={setPane} />
        <Paper desk={desk} pages={pages} most={most} picked={() => setPane("line")} />
        <LineCard desk={desk} step={step} />
        <Threads root={root} links={desk.links} />
      </div>
      <nav aria-label={t("panes")} className="sticky bottom-0 z-30 grid grid-cols-3 border-t border-line bg-surface lg:hidden">
        {(["job", "page", "line"] as const).map((id) => (
          <button key={id} type="button" aria-pressed={pane === id} onClick={() => setPane(id)}
            className="h-12 font-semibold text-muted aria-pressed:text-accent">{t(`pane.${id}`)}</button>
        ))}
      </nav>
    </>
  );
}

/** On a phone one box scrolls for all panes: each is found again where it was left. */
function useScrolls(root: React.RefObject<HTMLElement | null>, shown: string) {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => { if (root.current) root.current.scrollTop = places.current.get(shown) ?? 0; }, [root, shown]);
  return (e: React.UIEvent<HTMLElement>) => { if (e.target === e.currentTarget) places.current.set(shown, e.currentTarget.scrollTop); };
}

/** j and k step through lines, t follows the thread, e edits; Ctrl Z takes back. */
function useKeys(root: React.RefObject<HTMLElement | null>, step: (by: number) => void) {
  useEffect(() => {
    const press = (name: string) => root.current?.querySelector<HTMLElement>(`[data-key="${name}"]`)?.click();
    const keys = (e: KeyboardEvent) => {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "z" && !isTyping(e.target)) {
        e.preventDefault();
        if (e.shiftKey) work.redo();
        else work.undo();
        return;
      }
      if (e.ctrlKey || e.metaKey || e.altKey || isTyping(e.target)) return;
      const act: Record<string, () => void> = {
        j: () => step(1), k: () => step(-1), e: () => press("edit"), w: () => press("words"), x: () => press("out"),
        t: () => follow(root.current),
      };
      const does = act[e.key];
      if (does) { e.preventDefault(); does(); }
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, [root, step]);
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** From the line to what the job asks, to the fact, to its evidence, and back to the line. */
function follow(root: HTMLElement | null) {
  if (!root) return;
  const stops = [...root.querySelectorAll<HTMLElement>('.live-line[data-mark="picked"], [data-stop="true"]')].filter((s) => s.offsetParent);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + 1) % stops.length]?.focus();
}

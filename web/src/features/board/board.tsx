import { Navigate, useNavigate, useRouterState } from "@tanstack/react-router";
import { ChartNoAxesColumn, Columns3, List as ListIcon, Plus, Search } from "lucide-react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSession } from "@/shared/session/session";
import { Actions } from "@/shared/ui/actions";
import { typing } from "@/shared/ui/keys";
import { Empty, Said } from "@/shared/ui/said";
import { t } from "@/shared/words/words";
import { stageName, useArchive, useBoard, useMove } from "@/shared/work/board";
import type { Card, Move } from "@/shared/work/pursue";
import { AddJob } from "./add-job";
import { Columns } from "./columns";
import { type Filter, FILTERS, suits } from "./filters";
import { List } from "./list";

const Pictures = lazy(() => import("./pictures"));
const VIEW = "sartor.board.view";
const VIEWS = [["columns", Columns3], ["list", ListIcon], ["pictures", ChartNoAxesColumn]] as const;
type View = (typeof VIEWS)[number][0];
const viewed = () => VIEWS.map(([id]) => id).find((id) => id === localStorage.getItem(VIEW)) ?? "columns";

/** Applications in their stages, or as a list: searched, filtered, moved, archived. */
export function Board() {
  const [filter, setFilter] = useState<Filter>("all");
  const [words, setWords] = useState("");
  const [view, setView] = useState<View>(viewed);
  const [adding, setAdding] = useState(false);
  const [told, tell] = useState("");
  const board = useBoard(filter === "archived");
  const move = useMove();
  const archive = useArchive();
  const state = useSession();
  const hash = useRouterState({ select: (s) => s.location.hash });
  const go = useNavigate();
  useEffect(() => { if (hash === "add") setAdding(true); }, [hash]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (typing(e)) return;
      if (e.key === "n") { e.preventDefault(); setAdding(true); }
      if (e.key === "/") { e.preventDefault(); document.getElementById("board-search")?.focus(); }
      const card = document.activeElement?.closest<HTMLElement>("[data-item]")?.dataset["item"];
      const found = e.key === "a" && board.data?.data.find((c) => c.id === card);
      if (found) { e.preventDefault(); archive(found, !found.archived); }
    };
    window.addEventListener("keydown", key);
    return () => window.removeEventListener("keydown", key);
  }, [board.data, archive]);

  const stages = useMemo(() => board.data?.stages ?? [], [board.data?.stages]);
  const cards = useMemo(() => {
    const asked = words.trim().toLowerCase();
    return (board.data?.data ?? []).filter((c) => suits(c, filter) && (!asked || `${c.title} ${c.company} ${c.location}`.toLowerCase().includes(asked)));
  }, [board.data?.data, words, filter]);

  const send = useCallback((to: Move) => {
    const stage = stages.find((s) => s.id === to.stageId);
    move.mutate(to);
    tell(t("board.moved", { stage: stage ? stageName(stage) : "" }));
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-item="${to.id}"] a`)?.focus());
  }, [stages, move.mutate]);
  const show = (next: View) => { localStorage.setItem(VIEW, next); setView(next); };

  if (state.known === "no") return <Navigate to="/signin" />;
  return (
    <>
      <Actions>
        <button type="button" className="btn btn-main" onClick={() => setAdding(true)} title={t("board.add.title")}><Plus size={17} aria-hidden /> <span className="max-sm:sr-only">{t("board.add")}</span></button>
      </Actions>
      <div ref={root} className="flex min-h-0 grow flex-col">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 pt-5 pb-3">
          <h1 className="text-xl">{t("place.board")}</h1>
          <div role="group" aria-label={t("board.filter")} className="flex flex-wrap gap-1.5 max-sm:order-last max-sm:w-full">
            {FILTERS.map((f) => <button key={f} type="button" className="chip" aria-pressed={f === filter} onClick={() => setFilter(f)}>{t(`filter.${f}`)}</button>)}
          </div>
          <div className="ms-auto flex items-center gap-1.5">
            <label className="relative">
              <span className="sr-only">{t("board.search")}</span>
              <Search size={15} className="absolute start-2.5 top-2.5 text-muted" aria-hidden />
              <input id="board-search" type="search" className="field w-48! ps-8! max-sm:w-32!" placeholder={t("search")} value={words} onChange={(e) => setWords(e.target.value)} />
            </label>
            <div role="group" aria-label={t("board.view")} className="flex rounded-md border border-line p-0.5">
              {VIEWS.map(([id, Icon]) => (
                <button key={id} type="button" aria-pressed={view === id} aria-label={t(`board.view.${id}`)} title={t(`board.view.${id}`)} onClick={() => show(id)}
                  className="grid size-8 place-items-center rounded text-muted aria-pressed:bg-accent-soft aria-pressed:text-accent"><Icon size={16} aria-hidden /></button>
              ))}
            </div>
          </div>
        </div>
        <div className="px-5"><Said problem={board.error ?? move.error} again={board.error ? () => void board.refetch() : undefined} /></div>
        <p className="sr-only" aria-live="polite">{told}</p>
        {board.data && (board.data.data.length === 0 && filter !== "archived"
          ? <Empty title={t("board.empty")}><p>{t("board.empty.text")}</p><button type="button" className="btn btn-plain mx-auto mt-3" onClick={() => setAdding(true)}>{t("board.add")}</button></Empty>
          : cards.length === 0 && (words || filter !== "all")
            ? <Empty title={t("board.none")}><button type="button" className="btn btn-plain mx-auto" onClick={() => { setWords(""); setFilter("all"); }}>{t("board.all")}</button></Empty>
            : view === "pictures" ? <Suspense fallback={null}><Pictures stages={stages} cards={cards} /></Suspense>
            : view === "list" ? <List stages={stages} cards={cards} send={send} archive={archive} /> : <Columns stages={stages} cards={cards} send={send} />)}
      </div>
      {adding && <AddJob close={() => { setAdding(false); if (hash) void go({ to: "/board", replace: true }); }} board={board.data?.data ?? NONE} />}
    </>
  );
}

const NONE: Card[] = [];

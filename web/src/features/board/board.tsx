import { DndContext, type DragEndEvent, type DragMoveEvent, DragOverlay, MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core";
import { Plus, Search } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Actions } from "@/shared/ui/actions";
import { useSession } from "@/shared/session/session";
import { Empty, Said } from "@/shared/ui/said";
import { Navigate } from "@tanstack/react-router";
import { AddJob } from "./add-job";
import { type Card, type Move, useBoard, useMove } from "@/shared/work/pursue";
import { Face } from "./card";
import { Column } from "./column";

/** Applications in their stages: dragged by mouse or finger, moved by keyboard. */
export function Board() {
  const board = useBoard();
  const move = useMove();
  const [adding, setAdding] = useState(false);
  const [words, setWords] = useState("");
  const [dragged, setDragged] = useState<Card | null>(null);
  const [gap, setGap] = useState<Omit<Move, "id"> | null>(null);
  const [told, tell] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (e.key !== "n" || e.ctrlKey || e.metaKey || (e.target instanceof HTMLElement && /INPUT|TEXTAREA|SELECT/.test(e.target.tagName))) return;
      e.preventDefault();
      setAdding(true);
    };
    window.addEventListener("keydown", key);
    return () => window.removeEventListener("keydown", key);
  }, []);

  const state = useSession();
  const stages = board.data?.stages ?? [];
  const columns = useMemo(() => {
    const asked = words.trim().toLowerCase();
    const by = new Map<string, Card[]>();
    for (const card of board.data?.data ?? []) {
      if (asked && !`${card.title} ${card.company} ${card.location}`.toLowerCase().includes(asked)) continue;
      by.set(card.stageId, [...(by.get(card.stageId) ?? []), card]);
    }
    return by;
  }, [board.data, words]);

  const send = useCallback((to: Move) => {
    const card = board.data?.data.find((c) => c.id === to.id);
    const stage = stages.find((s) => s.id === to.stageId);
    move.mutate(to);
    tell(`${card?.title ?? "The card"} is now in ${stage?.name ?? "its stage"}.`);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-card="${to.id}"] a`)?.focus());
  }, [board.data, stages, move]);

  /** Shift and an arrow: to the neighbouring stage, or up and down in this one. */
  const step = useCallback((card: Card, across: number, down: number) => {
    const here = columns.get(card.stageId) ?? [];
    if (across) {
      const stage = stages[stages.findIndex((s) => s.id === card.stageId) + across];
      if (stage) send({ id: card.id, stageId: stage.id, before: columns.get(stage.id)?.[0]?.id ?? null });
      return;
    }
    const at = here.indexOf(card);
    const before = down < 0 ? here[at - 1]?.id : here[at + 2]?.id;
    if (down < 0 ? at > 0 : at < here.length - 1) send({ id: card.id, stageId: card.stageId, before: before ?? null });
  }, [columns, stages, send]);

  const dragging = ({ active, over }: DragMoveEvent) => {
    const box = active.rect.current.translated;
    const next = over && box ? place(String(over.id), String(active.id), box.top + box.height / 2) : null;
    if (next?.stageId !== gap?.stageId || next?.before !== gap?.before) setGap(next);
  };
  const drop = ({ active }: DragEndEvent) => {
    if (gap) send({ id: String(active.id), ...gap });
    setDragged(null);
    setGap(null);
  };

  if (state.known === "no") return <Navigate to="/signin" />;
  return (
    <>
      <Actions>
        <button type="button" className="btn btn-main" onClick={() => setAdding(true)} title="Add a job (n)"><Plus size={17} aria-hidden /> <span className="max-sm:sr-only">Add a job</span></button>
      </Actions>
      <div ref={root} className="flex min-h-0 grow flex-col">
        <div className="flex items-center gap-3 px-5 pt-5 pb-3">
          <h1 className="text-xl">Board</h1>
          <label className="relative ms-auto">
            <span className="sr-only">Search the board</span>
            <Search size={15} className="absolute start-2.5 top-2.5 text-muted" aria-hidden />
            <input type="search" className="field w-52! ps-8! max-sm:w-36!" placeholder="Search" value={words} onChange={(e) => setWords(e.target.value)} />
          </label>
        </div>
        <div className="px-5"><Said problem={board.error ?? move.error} again={board.error ? () => void board.refetch() : undefined} /></div>
        <p className="sr-only" aria-live="polite">{told}</p>
        {board.data && board.data.data.length === 0
          ? <Empty title="No applications yet"><p>Paste a posting to begin: the board remembers where each one stands.</p><button type="button" className="btn btn-plain mx-auto mt-3" onClick={() => setAdding(true)}>Add a job</button></Empty>
          : (
            <DndContext sensors={sensors} onDragStart={({ active }) => setDragged(board.data?.data.find((c) => c.id === active.id) ?? null)} onDragMove={dragging} onDragEnd={drop} onDragCancel={() => { setDragged(null); setGap(null); }}>
              <div className="flex min-h-0 grow snap-x scroll-px-5 gap-4 overflow-x-auto px-5 pb-6" tabIndex={0} role="group" aria-label="Stages">
                {stages.map((stage) => (
                  <Column key={stage.id} stage={stage} cards={columns.get(stage.id) ?? NONE} gap={gap?.stageId === stage.id ? gap.before : undefined} step={step} />
                ))}
              </div>
              <DragOverlay dropAnimation={null}>{dragged && <div className="rotate-1 rounded-md border border-accent bg-raised shadow-page"><Face card={dragged} /></div>}</DragOverlay>
            </DndContext>
          )}
      </div>
      {adding && <AddJob close={() => setAdding(false)} />}
    </>
  );
}

const NONE: Card[] = [];

/** Before which card of a column something at this height goes. */
function place(stageId: string, self: string, y: number): Omit<Move, "id"> {
  const cards = document.querySelectorAll<HTMLElement>(`[data-stage="${stageId}"] [data-card]`);
  for (const card of cards) {
    if (card.dataset["card"] === self) continue;
    const box = card.getBoundingClientRect();
    if (y < box.top + box.height / 2) return { stageId, before: card.dataset["card"] ?? null };
  }
  return { stageId, before: null };
}

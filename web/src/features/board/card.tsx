import { useDraggable } from "@dnd-kit/core";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { Card } from "@/shared/work/pursue";

type Step = (card: Card, across: number, down: number) => void;
const MOVES: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A card that can be lifted; with Shift and the arrows it moves by keyboard. */
export function Draggable({ card, step }: { card: Card; step: Step }) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id });
  return (
    <div ref={setNodeRef} {...listeners} className={`touch-manipulation ${isDragging ? "opacity-30" : ""}`}
      onKeyDown={(e) => {
        const to = MOVES[e.key];
        if (!to) return;
        e.preventDefault();
        if (e.shiftKey) step(card, ...to);
        else near(e.currentTarget, ...to)?.focus();
      }}>
      <Whole card={card} />
    </div>
  );
}

/** The card in that direction. */
function near(from: HTMLElement, across: number, down: number) {
  const column = from.closest("[data-stage]");
  const links = (of: Element | null | undefined) => [...(of?.querySelectorAll<HTMLElement>("[data-card] a") ?? [])];
  const here = links(column);
  const at = here.findIndex((a) => from.contains(a));
  if (down) return here[at + down];
  let next = across < 0 ? column?.previousElementSibling : column?.nextElementSibling;
  while (next && links(next).length === 0) next = across < 0 ? next.previousElementSibling : next.nextElementSibling;
  const there = links(next);
  return there[Math.min(at, there.length - 1)];
}

const Whole = memo(function Whole({ card }: { card: Card }) {
  return (
    <Link to="/board/$id" params={{ id: card.id }} draggable={false} aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown"
      className="block rounded-md border border-line bg-raised transition-colors hover:border-line-strong">
      <Face card={card} />
    </Link>
  );
});

/** Three lines: what, where, how it stands. */
export const Face = memo(function Face({ card }: { card: Card }) {
  const state = card.sent ? "sent" : card.cvGeneratedAt ? "CV made" : null;
  const late = card.followUpOn !== null && card.followUpOn < new Date().toISOString().slice(0, 10);
  return (
    <span className="flex flex-col px-3 py-2.5">
      <span className="truncate font-semibold">{card.title}</span>
      <span className="truncate text-muted">{[card.company, card.location].filter(Boolean).join(" · ") || "No company yet"}</span>
      <span className="mt-1 flex gap-2 text-sm text-muted">
        <span>{card.daysInStage === 0 ? "today" : `${card.daysInStage} ${card.daysInStage === 1 ? "day" : "days"}`}</span>
        {state && <span className="text-proven">{state}</span>}
        {card.followUpOn && <span className={late ? "text-unsure" : ""}>follow up {card.followUpOn}</span>}
      </span>
    </span>
  );
});

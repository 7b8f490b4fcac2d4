import { memo, useCallback, useMemo, useRef } from "react";
import { lift } from "@/shared/ui/lifting";
import { isRightToLeft, t } from "@/shared/words/words";
import { stageName } from "@/shared/work/board";
import { useCoverage } from "@/shared/work/coverage";
import type { Card, Move, Stage } from "@/shared/work/pursue";
import { CardView } from "./card";

type Send = (to: Move) => void;
const NONE: Card[] = [];

/** A stage beside a stage, each a quiet list. */
export function Columns({ stages, cards, send }: { stages: Stage[]; cards: Card[]; send: Send }) {
  const match = useCoverage();
  const before = useRef<Map<string, Card[]>>(new Map());
  const columns = useMemo(() => (before.current = grouped(cards, before.current)), [cards]);
  const live = useRef({ stages, columns, send });
  live.current = { stages, columns, send };
  const fall = useCallback((id: string, stageId: string, next: string | null) => live.current.send({ id, stageId, before: next }), []);

  /** Shift and an arrow: to the neighbouring stage, or up and down in this one. */
  const step = useCallback((card: Card, across: number, down: number) => {
    const { stages: all, columns: now, send: go } = live.current;
    const here = now.get(card.stageId) ?? NONE;
    if (across) {
      const stage = all[all.findIndex((s) => s.id === card.stageId) + across];
      if (stage) go({ id: card.id, stageId: stage.id, before: now.get(stage.id)?.[0]?.id ?? null });
      return;
    }
    const at = here.indexOf(card);
    const next = down < 0 ? here[at - 1]?.id : here[at + 2]?.id;
    if (down < 0 ? at > 0 : at < here.length - 1) go({ id: card.id, stageId: card.stageId, before: next ?? null });
  }, []);

  return (
    <div className="columns flex min-h-0 grow snap-x scroll-px-5 gap-3 overflow-x-auto px-4" tabIndex={0} role="group" aria-label={t("board.stages")} data-lists="">
      {stages.map((stage) => <Column key={stage.id} stage={stage} cards={columns.get(stage.id) ?? NONE} match={match} step={step} fall={fall} />)}
    </div>
  );
}

type Step = (card: Card, across: number, down: number) => void;
type Fall = (id: string, stageId: string, before: string | null) => void;

const Column = memo(function Column({ stage, cards, match, step, fall }: { stage: Stage; cards: Card[]; match: Map<string, number>; step: Step; fall: Fall }) {
  const name = stageName(stage);
  return (
    <section data-stage={stage.id} aria-label={`${name}, ${cards.length}`} className="flex min-h-0 w-[268px] shrink-0 snap-start flex-col max-sm:w-[82vw]">
      <h2 className="mx-1 flex items-baseline gap-2 border-b border-line pb-2 font-sans text-base font-semibold">
        {name} <span className="font-normal text-muted">{cards.length}</span>
      </h2>
      <ul data-list={stage.id} className="flex min-h-24 grow flex-col gap-2 overflow-y-auto px-1 pt-2 pb-6 [contain:strict]">
        {cards.map((card) => <Item key={card.id} card={card} match={match.get(card.jobId)} step={step} fall={fall} />)}
      </ul>
    </section>
  );
});

const MOVES: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A card that can be lifted; with Shift and the arrows it moves by keyboard. */
const Item = memo(function Item({ card, match, step, fall }: { card: Card; match: number | undefined; step: Step; fall: Fall }) {
  return (
    <li data-item={card.id}
      onPointerDown={(e) => lift(e, e.currentTarget, (to) => fall(card.id, to.list, to.before))}
      onKeyDown={(e) => {
        const to = MOVES[e.key];
        if (!to) return;
        e.preventDefault();
        const [across, down] = [isRightToLeft() ? -to[0] : to[0], to[1]];
        if (e.shiftKey) step(card, across, down);
        else near(e.currentTarget, across, down)?.focus();
      }}>
      <CardView card={card} match={match} />
    </li>
  );
});

/** The card in that direction. */
function near(from: HTMLElement, across: number, down: number) {
  const column = from.closest("[data-stage]");
  const links = (of: Element | null | undefined) => [...(of?.querySelectorAll<HTMLElement>("[data-item] a") ?? [])];
  const here = links(column);
  const at = here.findIndex((a) => from.contains(a));
  if (down) return here[at + down];
  let next = across < 0 ? column?.previousElementSibling : column?.nextElementSibling;
  while (next && links(next).length === 0) next = across < 0 ? next.previousElementSibling : next.nextElementSibling;
  const there = links(next);
  return there[Math.min(at, there.length - 1)];
}

/** By stage; a column whose cards are the same as before stays the same list, so that it is not drawn again. */
function grouped(cards: Card[], before: Map<string, Card[]>): Map<string, Card[]> {
  const by = new Map<string, Card[]>();
  for (const card of cards) {
    const there = by.get(card.stageId);
    if (there) there.push(card);
    else by.set(card.stageId, [card]);
  }
  for (const [stage, now] of by) {
    const old = before.get(stage);
    if (old?.length === now.length && old.every((card, i) => card === now[i])) by.set(stage, old);
  }
  return by;
}

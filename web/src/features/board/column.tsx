import { useDroppable } from "@dnd-kit/core";
import { memo } from "react";
import type { Card, Stage } from "@/shared/work/pursue";
import { Draggable } from "./card";

/** A stage as a quiet list; a gap opens where a card would fall. */
export const Column = memo(function Column({ stage, cards, gap, step }: {
  stage: Stage; cards: Card[]; gap: string | null | undefined; step: (card: Card, across: number, down: number) => void;
}) {
  const { setNodeRef } = useDroppable({ id: stage.id });
  return (
    <section ref={setNodeRef} data-stage={stage.id} aria-label={`${stage.name}, ${cards.length}`} className="flex w-[260px] shrink-0 snap-start flex-col max-sm:w-[82vw]">
      <h2 className="flex items-baseline gap-2 border-b border-line pb-2 font-sans text-base font-semibold">
        {stage.name} <span className="font-normal text-muted">{cards.length}</span>
      </h2>
      <ul className="flex min-h-24 grow flex-col gap-2 pt-2">
        {cards.map((card) => (
          <li key={card.id} data-card={card.id}>
            {gap === card.id && <Gap />}
            <Draggable card={card} step={step} />
          </li>
        ))}
        {gap === null && <li><Gap /></li>}
      </ul>
    </section>
  );
});

const Gap = () => <div aria-hidden className="mb-2 h-16 rounded-md border border-dashed border-accent bg-accent-soft" />;

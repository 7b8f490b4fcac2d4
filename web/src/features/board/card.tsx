import { useRouter } from "@tanstack/react-router";
import { memo } from "react";
import { day, percent, t } from "@/shared/words/words";
import type { Card } from "@/shared/work/pursue";
import { isDue } from "./filters";

/** Three lines: what, where, how it stands. */
export const CardView = memo(function CardView({ card, match }: { card: Card; match: number | undefined }) {
  const router = useRouter();
  const state = card.sent ? t("card.sent") : card.cvGeneratedAt ? t("card.made") : null;
  return (
    <a href={`/board/${card.id}`} draggable={false} aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown a"
      className="card px-3 py-2.5" onPointerEnter={() => void router.preloadRoute({ to: "/board/$id", params: { id: card.id } })}
      onClick={(e) => {
        if (e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
        e.preventDefault();
        void router.navigate({ to: "/board/$id", params: { id: card.id } });
      }}>
      <span className="block truncate font-semibold">{card.title}</span>
      <span className="block truncate text-muted">{[card.company, card.location].filter(Boolean).join(" · ") || t("card.nobody")}</span>
      <span className="mt-1 flex items-center gap-2 text-sm text-muted">
        <span>{card.daysInStage === 0 ? t("card.today") : t("card.days", { n: card.daysInStage })}</span>
        {state && <span className="text-proven">{state}</span>}
        {card.followUpOn && <span className={`truncate ${isDue(card) ? "text-unsure" : ""}`}>{t("card.follow", { date: day(card.followUpOn) })}</span>}
        {match !== undefined && <Match share={match} />}
      </span>
    </a>
  );
});

/** How many of the must-haves the newest CV shows: a small bar, not a mark. */
export function Match({ share }: { share: number }) {
  return (
    <span className="ms-auto flex shrink-0 items-center" title={t("card.match", { share: percent(share) })}>
      <span className="sr-only">{t("card.match", { share: percent(share) })}</span>
      <span aria-hidden className="block h-1 w-10 overflow-hidden rounded-full bg-line"><span className="block h-full bg-proven" style={{ width: `${share * 100}%` }} /></span>
    </span>
  );
}

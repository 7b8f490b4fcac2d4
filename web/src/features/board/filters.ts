import type { Card } from "@/shared/work/pursue";

export const FILTERS = ["all", "due", "unmade", "archived"] as const;
export type Filter = (typeof FILTERS)[number];

export const isDue = (card: Card) => card.followUpOn !== null && card.followUpOn <= new Date().toISOString().slice(0, 10);

/** Archived cards are another list of the server's; the other filters choose among those on the board. */
export const suits = (card: Card, filter: Filter) =>
  filter === "due" ? isDue(card) : filter === "unmade" ? card.cvGeneratedAt === null && !card.sent : true;

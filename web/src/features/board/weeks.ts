interface Begun { createdAt: string }

/** The last so many weeks, each with what was begun in it; weeks begin on Monday, in UTC. */
export function byWeek<C extends Begun>(cards: C[], weeks: number, now: Date): { monday: string; cards: C[] }[] {
  const last = mondayOf(now);
  const out = Array.from({ length: weeks }, (_, i) => ({ monday: dayAfter(last, (i - weeks + 1) * 7), cards: [] as C[] }));
  const by = new Map(out.map((week) => [week.monday, week]));
  for (const card of cards) by.get(mondayOf(new Date(card.createdAt)))?.cards.push(card);
  return out;
}

function mondayOf(date: Date): string {
  const back = (date.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - back)).toISOString().slice(0, 10);
}

const dayAfter = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

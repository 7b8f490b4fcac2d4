import { expect, it } from "vitest";
import { byWeek } from "./weeks";

it("puts what was begun into its week, Monday to Sunday", () => {
  const cards = ["2026-11-15T23:00:00Z", "2026-11-16T00:00:00Z", "2026-11-21T12:00:00Z", "2020-01-01T00:00:00Z"].map((createdAt) => ({ createdAt }));
  const weeks = byWeek(cards, 3, new Date("2026-11-21T10:00:00Z"));
  expect(weeks.map((w) => w.monday)).toEqual(["2026-11-02", "2026-11-09", "2026-11-16"]);
  expect(weeks.map((w) => w.cards.length)).toEqual([0, 1, 2]);
});

import { expect, it, vi } from "vitest";

vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
const { moved } = await import("./pursue");

const card = (id: string, stageId: string) => ({ id, stageId, daysInStage: 4 }) as never;
const board = { stages: [], data: [card("a", "s1"), card("b", "s1"), card("c", "s2")] };

it("puts a moved card before another, or at the end of its stage", () => {
  expect(moved(board, { id: "c", stageId: "s1", before: "b" }).data.map((c) => c.id)).toEqual(["a", "c", "b"]);
  const last = moved(board, { id: "a", stageId: "s2", before: null }).data.at(-1)!;
  expect(last.id).toBe("a");
  expect(last.stageId).toBe("s2");
  expect(last.daysInStage).toBe(0);
});

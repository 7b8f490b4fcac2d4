import { expect, it } from "vitest";
import { moved } from "./order";

it("puts one before another, or last", () => {
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 0, null)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "b", "c"]);
});

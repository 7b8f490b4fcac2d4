import { expect, it } from "vitest";
import { fits } from "./fits";

it("finds every word, wherever it stands, without its accents", () => {
  expect(fits("Night porter Harbour House", "port har")).toBeGreaterThan(0);
  expect(fits("Développeuse, Orléans", "developpeuse orleans")).toBeGreaterThan(0);
  expect(fits("Night porter", "day")).toBe(0);
});

it("puts beginnings of words first", () => {
  expect(fits("Porter", "po")).toBeGreaterThan(fits("Night porter", "po"));
  expect(fits("Night porter", "po")).toBeGreaterThan(fits("Airport clerk", "po"));
});

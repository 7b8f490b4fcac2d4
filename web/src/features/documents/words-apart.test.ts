import { expect, it } from "vitest";
import { pieces } from "./words-apart";

it("tells word by word what came and went", () => {
  expect(pieces("Cut costs by 12 %", "Cut the costs by 15 %")).toEqual([
    { kind: "same", text: "Cut " }, { kind: "new", text: "the " }, { kind: "same", text: "costs by " },
    { kind: "gone", text: "12" }, { kind: "new", text: "15" }, { kind: "same", text: " %" },
  ]);
  expect(pieces("same", "same")).toEqual([{ kind: "same", text: "same" }]);
});

it("gives both texts back whole", () => {
  const [before, after] = ["Led a team of six in Oslo", "Led two teams, of six and nine"];
  const said = pieces(before, after);
  expect(said.filter((p) => p.kind !== "new").map((p) => p.text).join("")).toBe(before);
  expect(said.filter((p) => p.kind !== "gone").map((p) => p.text).join("")).toBe(after);
});

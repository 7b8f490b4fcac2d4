import { expect, it } from "vitest";
import type { Resume } from "@/shared/api/types";
import { doubts } from "./doubts";

const read = (...fields: [path: string, confidence: number][]) =>
  doubts({ "x-sartor": { reading: { fields: fields.map(([path, confidence]) => ({ path, confidence, rule: "a rule", where: [] })) } } } as unknown as Resume)
    .map((s) => s.path);

it("doubts what was read without being sure", () => {
  expect(read(["basics.name", 0.9], ["basics.label", 0.7])).toEqual(["basics.label"]);
});

it("doubts an entry that was read without what it is called", () => {
  expect(read(["work[0].name", 0.9], ["work[1].startDate", 0.9], ["work[1].highlights[0]", 0.9], ["education[0].x-notes", 0.8]))
    .toEqual(["work[1].position", "education[0].institution"]);
});

it("asks for no name where an entry has one, or needs none", () => {
  expect(read(["work[0].position", 0.9], ["education[0].area", 0.8], ["skills[0].keywords[0]", 0.9])).toEqual([]);
});

import { describe, expect, it } from "vitest";
import type { Cv, Letter, Line, Made, Requirement } from "@/shared/api/types";
import { carried, linesOf, threads, withLine } from "./drafts";

const line = (field: string, fact: string): Line => ({ field, text: field, sources: [{ fact }], flowing: true });
const cv: Cv = {
  kind: "cv", language: "en", title: "Mina", head: { name: line("basics/name", "n"), headline: null, contacts: [] },
  sections: [{ kind: "work", heading: line("work", "c"), timeline: [{ item: "w", title: null, organisation: null, place: null, dates: null, summary: null, uri: null, bullets: [line("work/w/highlights/a", "a"), line("work/w/highlights/b", "b")] }] }],
};
const asks = (id: string, ...facts: string[]) => ({ id, support: facts.map((fact) => ({ fact, score: 1, reason: "" })) }) as unknown as Requirement;

describe("drafts", () => {
  it("give their lines from top to bottom", () => {
    expect(linesOf(cv).map((l) => l.field)).toEqual(["basics/name", "work", "work/w/highlights/a", "work/w/highlights/b"]);
  });

  it("lose a line that is left out and keep the others as they were", () => {
    const shorter = withLine(cv, "work/w/highlights/a", () => null);
    expect(linesOf(shorter).map((l) => l.field)).not.toContain("work/w/highlights/a");
    expect(linesOf(cv)).toHaveLength(4);
  });

  it("join what is asked with the lines that stand on a fact for it, both ways", () => {
    const { byLine, byRequirement } = threads([asks("r1", "a", "b"), asks("r2", "nothing")], linesOf(cv));
    expect(byRequirement.get("r1")).toEqual(["work/w/highlights/a", "work/w/highlights/b"]);
    expect(byRequirement.get("r2")).toEqual([]);
    expect(byLine.get("work/w/highlights/b")).toEqual(["r1"]);
  });

  it("keep what the person changed when readers go over them, and take everything else anew", () => {
    const letter = { kind: "letter", head: cv.head, recipient: [], date: line("letter/date", "d"), subject: null, salutation: line("letter/s", "s"), paragraphs: [], closing: line("letter/c", "c"), signature: line("letter/n", "n") } as unknown as Letter;
    const made = (mine: Cv): Made => ({ cv: mine, letter, posting: {} as Made["posting"], report: { cv: linesOf(cv), letter: linesOf(letter) } as unknown as Made["report"] });
    const edited = withLine(cv, "work/w/highlights/a", (l) => ({ ...l, text: "my words" }));
    const anew = withLine(cv, "work/w/highlights/b", (l) => ({ ...l, text: "a reader's" }));
    const texts = linesOf(carried(made(edited), made(anew)).cv).map((l) => l.text);
    expect(texts).toEqual(["basics/name", "work", "my words", "a reader's"]);
  });
});

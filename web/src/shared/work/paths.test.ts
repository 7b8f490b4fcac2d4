import { describe, expect, it } from "vitest";
import { asText, at, fromText, put, sightings, together, told, withHighlight, withoutEntry } from "./paths";

const resume = { basics: { name: "Mina" }, work: [{ name: "Harbour House", highlights: ["Kept watch"], "x-sartor": { id: "w1", highlightIds: ["h1"] } }] };

describe("paths into a résumé", () => {
  it("find and change values without touching the original", () => {
    const changed = put(resume, "work[0].highlights[0]", "Kept the night watch");
    expect(at(changed, "work[0].highlights[0]")).toBe("Kept the night watch");
    expect(at(resume, "work[0].highlights[0]")).toBe("Kept watch");
    expect(at(resume, "work[3].name")).toBeUndefined();
  });

  it("make what is missing on the way", () => {
    expect(at(put(resume, "basics.location.city", "Whitby"), "basics.location.city")).toBe("Whitby");
  });

  it("are told as people say them", () => {
    expect(told("work[0].startDate")).toBe("Start · Work 1");
    expect(told("work[0].startDate", resume)).toBe("Start · Harbour House");
    expect(told("basics.label")).toBe("Headline");
  });

  it("are looked over together where they are short items of one list", () => {
    expect(together("education[1].courses[2]")).toBe("education[1].courses");
    expect(together("work[0].highlights[2]")).toBe("work[0].highlights[2]");
  });

  it("keep lists as lists when they are edited as text", () => {
    expect(fromText(asText(["a", "b c"]), ["a"])).toEqual(["a", "b c"]);
    expect(fromText(" x ", "y")).toBe("x");
  });

  it("give a new line an id of its own beside the others", () => {
    const added = withHighlight(resume, "work", "w1", "Trained two porters")!;
    expect(at(added.resume, "work[0].highlights[1]")).toBe("Trained two porters");
    expect(at(added.resume, "work[0].x-sartor.highlightIds")).toEqual(["h1", added.id]);
    expect(withHighlight(resume, "work", "nobody", "x")).toBeNull();
  });

  it("take an entry out, and what was seen of those after it along", () => {
    const spot = (path: string) => ({ path, confidence: 0.5, rule: "r", where: [] });
    const read = { work: [{ name: "One" }, { name: "Two" }, { name: "Three" }], "x-sartor": { reading: { fields: ["work[0].name", "work[1].name", "work[2].name", "skills[1].name"].map(spot) } } };
    const left = withoutEntry(read, "work", 1);
    expect(left["work"]).toEqual([{ name: "One" }, { name: "Three" }]);
    expect(sightings(left).map((one) => one.path)).toEqual(["work[0].name", "work[1].name", "skills[1].name"]);
    expect(read.work).toHaveLength(3);
  });
});

import { describe, expect, it } from "vitest";
import type { Resume } from "@/shared/api/types";
import { at, sightings } from "@/shared/work/paths";
import { placed, spliced } from "./edits";

const spot = (path: string) => ({ path, confidence: 0.5, rule: "r", where: [] });
const read: Resume = {
  work: [{ name: "Harbour House", highlights: ["One", "Two", "Three"], "x-sartor": { id: "w1", highlightIds: ["h1", "h2", "h3"] } }],
  "x-sartor": { reading: { fields: ["work[0].name", "work[0].highlights[0]", "work[0].highlights[1]", "work[0].highlights[2]"].map(spot) as never } },
};
const seen = (resume: Resume) => sightings(resume).map((one) => one.path);

describe("lines of an entry", () => {
  it("come in with an id of their own, and what was seen after them moves on", () => {
    const next = spliced(read, "work[0]", "highlights", 1, 0, "New");
    expect(at(next, "work[0].highlights")).toEqual(["One", "New", "Two", "Three"]);
    expect((at(next, "work[0].x-sartor.highlightIds") as string[]).toSpliced(1, 1)).toEqual(["h1", "h2", "h3"]);
    expect(seen(next)).toEqual(["work[0].name", "work[0].highlights[0]", "work[0].highlights[2]", "work[0].highlights[3]"]);
  });

  it("go out with theirs", () => {
    const next = spliced(read, "work[0]", "highlights", 0, 1);
    expect(at(next, "work[0].highlights")).toEqual(["Two", "Three"]);
    expect(at(next, "work[0].x-sartor.highlightIds")).toEqual(["h2", "h3"]);
    expect(seen(next)).toEqual(["work[0].name", "work[0].highlights[0]", "work[0].highlights[1]"]);
  });
});

describe("text that found no place", () => {
  const told = (text: string, to: string) => {
    const next = placed(read, text, to)!;
    return (next[to] as Resume[]).map(({ "x-sartor": own, ...rest }) => (expect((own as Resume)["id"]).toBeTruthy(), rest));
  };

  it("becomes a skill, or a group by its name", () => {
    expect(told("SAP IBP", "skills")).toEqual([{ name: "SAP IBP" }]);
    expect(told("SAP IBP, Excel (Power Query, VBA), SQL", "skills")).toEqual([{ keywords: ["SAP IBP", "Excel (Power Query, VBA)", "SQL"] }]);
    expect(told("Planning: SAP IBP; Transporeon", "skills")).toEqual([{ name: "Planning", keywords: ["SAP IBP", "Transporeon"] }]);
  });

  it("becomes languages with how well they are spoken", () => {
    expect(told("Portuguese (native), German: C1, Galician", "languages"))
      .toEqual([{ language: "Portuguese", fluency: "native" }, { language: "German", fluency: "C1" }, { language: "Galician" }]);
    expect(told("Languages: English, Polish – A2", "languages")).toEqual([{ language: "English" }, { language: "Polish", fluency: "A2" }]);
  });

  it("joins what the field says already, and becomes a line of a job by its id", () => {
    expect(at(placed({ basics: { summary: "Planner." } }, "Of eleven years.", "basics.summary")!, "basics.summary")).toBe("Planner. Of eleven years.");
    expect(at(placed(read, "Four", "w1")!, "work[0].highlights[3]")).toBe("Four");
    expect(placed(read, "Four", "nobody")).toBeNull();
  });
});

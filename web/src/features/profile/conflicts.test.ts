import type { Resume } from "@/shared/api/types";
import { describe, expect, it, vi } from "vitest";

vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
const { decide, locate, standing } = await import("./conflicts");

const resume: Resume = {
  basics: { email: "ada@old.example", location: { city: "Padua" } },
  work: [
    { position: "Porter", name: "Harbour House", endDate: "2020-03", highlights: ["Kept watch over 40 rooms"] },
    { position: "Night porter", name: "Grand Pier", highlights: [] },
  ],
};
const conflict = (place: string, field: string, mine: string, theirs: string) => ({ place, field, mine, theirs, mineFrom: "profile", theirsFrom: "cv.pdf", open: false, taken: "mine" as const });

describe("a conflict", () => {
  it("is found by the name of its entry", () => {
    expect(locate(resume, conflict("work: Porter, Harbour House", "endDate", "2020-03", "2021"))).toBe("work[0].endDate");
    expect(locate(resume, conflict("basics.location", "city", "Padua", "Padova"))).toBe("basics.location.city");
    expect(locate(resume, conflict("work: Pilot, Nowhere", "endDate", "a", "b"))).toBeNull();
  });

  it("is settled for either side and back", () => {
    const email = conflict("basics", "email", "ada@old.example", "ada@new.example");
    const theirs = decide(resume, email, "theirs");
    expect(standing(theirs, email)).toBe("theirs");
    expect(standing(decide(theirs, email, "mine"), email)).toBe("mine");
    expect(standing(resume, email)).toBe("mine");
  });

  it("knows work that goes on as a missing end", () => {
    const ends = conflict("work: Porter, Harbour House", "endDate", "2020-03", "present");
    const theirs = decide(resume, ends, "theirs");
    expect(theirs["work"]).toMatchObject([{ endDate: "" }, {}]);
    expect(standing(theirs, ends)).toBe("theirs");
  });

  it("changes the one line it is about", () => {
    const line = conflict("work: Porter, Harbour House", "highlights", "Kept watch over 40 rooms", "Kept watch over 60 rooms");
    expect(decide(resume, line, "theirs")["work"]).toMatchObject([{ highlights: ["Kept watch over 60 rooms"] }, {}]);
  });
});

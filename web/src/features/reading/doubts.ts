import type { Resume, Sighting } from "@/shared/api/types";
import { sightings } from "@/shared/work/paths";

/** Below this share a person looks it over. */
const SURE = 0.75;
/** By what an entry is called; without any of it, the reading has most likely taken its head for something else. */
const CALLED: Record<string, string[]> = { work: ["position", "name", "roles"], education: ["institution", "area", "studyType"] };

/** What a person should look at: fields read without being sure, and entries that were read without what they are called. */
export function doubts(resume: Resume): Sighting[] {
  const seen = sightings(resume);
  return [...seen.filter((s) => s.confidence < SURE), ...nameless(seen)];
}

/** Goes by what was read, not by what stands there now, so that typing a name does not end the question under one's hands. */
function nameless(seen: Sighting[]): Sighting[] {
  const entries = new Map<string, Set<string>>();
  for (const { path } of seen) {
    const [, entry, key] = /^(\w+\[\d+\])\.([\w-]+)/.exec(path) ?? [];
    if (entry && key) entries.set(entry, (entries.get(entry) ?? new Set()).add(key));
  }
  return [...entries].flatMap(([entry, keys]) => {
    const called = CALLED[entry.slice(0, entry.indexOf("["))];
    return !called || called.some((key) => keys.has(key)) ? [] : [{ path: `${entry}.${called[0]}`, confidence: 0, rule: "", where: [] }];
  });
}

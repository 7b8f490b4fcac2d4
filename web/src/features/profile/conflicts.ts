import type { Json, Resume } from "@/shared/api/types";
import { at, put } from "@/shared/work/paths";
import type { Conflict } from "@/shared/work/profile";

export type Whose = "mine" | "theirs";
const NAMES = ["position", "studyType", "name", "title", "language", "organization", "institution", "network"];
const GOES_ON = "present";

/** An entry as the merging calls it: "work: Pilot, Harbour Air". */
function called(section: string, entry: Resume): string {
  const names = [...new Set(NAMES.map((key) => entry[key]).filter((v): v is string => typeof v === "string" && v.trim() !== ""))].slice(0, 2);
  return names.length ? `${section}: ${names.join(", ")}` : section;
}

/** Where the field of a conflict stands, "work[1].endDate"; null when the entry is not there any more. */
export function locate(resume: Resume, conflict: Conflict): string | null {
  const colon = conflict.place.indexOf(":");
  if (colon < 0) return `${conflict.place}.${conflict.field}`;
  const section = conflict.place.slice(0, colon);
  const items = (resume[section] ?? []) as Resume[];
  const index = items.findIndex((item) => conflict.place === called(section, item) || conflict.place.startsWith(`${called(section, item)}.`));
  if (index < 0) return null;
  const inner = conflict.place.slice(called(section, items[index]!).length).replace(/^\./, "");
  const holder = `${section}[${index}]${inner && `.${inner}`}`;
  if (conflict.field !== "highlights") return `${holder}.${conflict.field}`;
  const lines = (at(resume, `${holder}.highlights`) ?? []) as string[];
  const line = lines.findIndex((text) => text === conflict.mine || text === conflict.theirs);
  return line < 0 ? null : `${holder}.highlights[${line}]`;
}

/** Whose value stands there now; null when it is neither's. */
export function standing(resume: Resume, conflict: Conflict): Whose | null {
  const path = locate(resume, conflict);
  if (!path) return null;
  const value = at(resume, path);
  const now = value === undefined || value === null || value === "" ? GOES_ON : String(value);
  return now === conflict.mine ? "mine" : now === conflict.theirs ? "theirs" : null;
}

/** The résumé with one side's value there. */
export function decide(resume: Resume, conflict: Conflict, whose: Whose): Resume {
  const path = locate(resume, conflict);
  if (!path) return resume;
  const value: Json = conflict[whose] === GOES_ON && conflict.field === "endDate" ? "" : conflict[whose];
  return put(resume, path, value);
}

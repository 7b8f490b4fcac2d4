import type { Json, Resume, Sighting, Unplaced } from "@/shared/api/types";
import { maybe } from "@/shared/words/words";

const steps = (path: string) => path.split(/[.[\]]+/).filter(Boolean);

/** The value at "work[0].name"; undefined where there is none. */
export function at(root: Json | undefined, path: string): Json | undefined {
  let value: Json | undefined = root;
  for (const step of steps(path)) {
    if (value === null || value === undefined || typeof value !== "object") return undefined;
    value = Array.isArray(value) ? value[Number(step)] : value[step];
  }
  return value;
}

/** A copy with another value there. */
export function put<T extends Json>(root: T, path: string, to: Json): T {
  const [first, ...rest] = steps(path);
  if (first === undefined) return to as T;
  const inner = rest.join(".");
  if (Array.isArray(root)) {
    const copy = [...root];
    copy[Number(first)] = rest.length ? put(copy[Number(first)] ?? {}, inner, to) : to;
    return copy as Json as T;
  }
  const object = (root ?? {}) as { [key: string]: Json };
  return { ...object, [first]: rest.length ? put(object[first] ?? {}, inner, to) : to } as Json as T;
}

export const sightings = (resume: Resume) => (at(resume, "x-sartor.reading.fields") ?? []) as unknown as Sighting[];
export const unplaced = (resume: Resume) => (at(resume, "x-sartor.reading.unplaced") ?? []) as unknown as Unplaced[];

/** Short items of one list are looked over together: the path of their list; any other path is its own. */
export const together = (path: string) => path.replace(/(\.(?:courses|keywords|roles))\[\d+\]$/, "$1");

/** A value as one line of text; several are told apart by semicolons, and read back in the same way. */
export const asText = (value: Json | undefined) => (Array.isArray(value) ? value.join("; ") : String(value ?? ""));
export const fromText = (text: string, before: Json | undefined): Json =>
  Array.isArray(before) ? text.split(";").map((part) => part.trim()).filter(Boolean) : text.trim();

/** A section as a heading says it; a field as a label does. */
export const partName = (section: string) => maybe(`part.${section}`) ?? spaced(section);
export const fieldName = (key: string) => maybe(`field.${key}`) ?? spaced(key);
const spaced = (key: string) => key.replace(/([A-Z])/g, " $1").toLowerCase().replace(/^./, (c) => c.toUpperCase());

const NAMED = ["name", "institution", "organization", "position", "title", "language", "entity"];

/** "work[0].startDate" as a person says it: "Start · Harbour House"; without a name "Start · Work 1". */
export function told(path: string, resume?: Resume): string {
  const [section = "", second = "", ...rest] = steps(path);
  if (!/^\d+$/.test(second)) return second ? fieldName([second, ...rest].filter((s) => !/^\d+$/.test(s)).pop()!) : partName(section);
  const numbered = `${partName(section)} ${Number(second) + 1}`;
  const field = rest.filter((step) => !/^\d+$/.test(step)).pop();
  if (!field) return numbered;
  const item = resume && at(resume, `${section}[${second}]`);
  const named = NAMED.filter((key) => key !== field).map((key) => at(item, key)).find((name) => typeof name === "string" && name !== "");
  return `${fieldName(field)} · ${named ?? numbered}`;
}

/** An id in the manner of the server's: twelve characters, chance enough. */
export function mintId(): string {
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";
  return [...crypto.getRandomValues(new Uint8Array(12))].map((b) => letters[b % 32]).join("");
}

/** Adds a line to an item of the résumé; gives the new résumé and the id of the new fact. */
export function withHighlight(resume: Resume, section: string, item: string, text: string) {
  const items = (resume[section] ?? []) as Resume[];
  const index = items.findIndex((each) => at(each, "x-sartor.id") === item);
  const holder = items[index];
  if (!holder) return null;
  const highlights = (holder["highlights"] ?? []) as string[];
  const known = (at(holder, "x-sartor.highlightIds") ?? []) as string[];
  const id = mintId();
  let next = put<Resume>(resume, `${section}[${index}].highlights`, [...highlights, text]);
  next = put(next, `${section}[${index}].x-sartor.highlightIds`, [...known, id]);
  return { resume: next, id };
}

/** Without one entry of a section; where the entries after it were seen in the document moves up with them. */
export function withoutEntry(resume: Resume, section: string, index: number): Resume {
  const items = (resume[section] ?? []) as Resume[];
  const left = put<Resume>(resume, section, items.filter((_, i) => i !== index) as Json);
  const seen = sightings(resume);
  if (seen.length === 0) return left;
  const moved = seen.flatMap((one) => {
    const [, name, place, rest] = /^([\w-]+)\[(\d+)\](.*)$/.exec(one.path) ?? [];
    if (name !== section || Number(place) < index) return [one];
    return Number(place) === index ? [] : [{ ...one, path: `${section}[${Number(place) - 1}]${rest}` }];
  });
  return put(left, "x-sartor.reading.fields", moved as unknown as Json);
}

import type { Json, Resume } from "@/shared/api/types";
import { at, mintId, put, sightings, unplaced, withHighlight } from "@/shared/work/paths";

/** A list under an entry with some lines taken out at a place and others put in; ids and what was seen in the document move along. */
export function spliced(resume: Resume, entry: string, list: string, place: number, out: number, ...added: string[]): Resume {
  const path = `${entry}.${list}`;
  const lines = (at(resume, path) ?? []) as string[];
  let next = put<Resume>(resume, path, lines.toSpliced(place, out, ...added));
  if (list === "highlights") {
    const known = (at(resume, `${entry}.x-sartor.highlightIds`) ?? []) as string[];
    const ids = lines.map((_, i) => known[i] ?? mintId());
    next = put(next, `${entry}.x-sartor.highlightIds`, ids.toSpliced(place, out, ...added.map(mintId)));
  }
  const seen = sightings(resume);
  if (seen.length === 0) return next;
  const moved = seen.flatMap((one) => {
    const number = one.path.startsWith(`${path}[`) ? Number.parseInt(one.path.slice(path.length + 1), 10) : -1;
    if (number < place) return [one];
    return number < place + out ? [] : [{ ...one, path: `${path}[${number - out + added.length}]` }];
  });
  return put(next, "x-sartor.reading.fields", moved as unknown as Json);
}

/** With entries after those of a section. */
export const withEntries = (resume: Resume, section: string, ...entries: Resume[]): Resume =>
  put(resume, section, [...((resume[section] ?? []) as Resume[]), ...entries.map((one) => ({ ...one, "x-sartor": { id: mintId() } }))]);

/** Parted by commas and the like, but for those in brackets. */
const parts = (text: string) => text.split(/[,;•|·،؛、]+(?![^(]*\))/u).map((part) => part.trim()).filter(Boolean);

/** "Portuguese (native)", "German: C1" or "German – C1". */
function spoken(text: string): Resume {
  const [, language = text, fluency = ""] = /^(.+?)\s*(?:[(（:]|\s[–—-]\s)\s*(.+?)\s*[)）]?$/u.exec(text) ?? [];
  return fluency ? { language, fluency } : { language };
}

/** What text without a place can become, by section; several of a kind on one line are taken apart. */
const BECOMES: Record<string, (text: string) => Resume[]> = {
  skills: (text) => {
    const [, group = "", rest = text] = /^([^,;:]{2,40}):\s*(.+)$/su.exec(text) ?? [];
    if (group) return [{ name: group, keywords: parts(rest) }];
    const all = parts(text);
    return all.length > 1 ? [{ keywords: all }] : [{ name: text }];
  },
  languages: (text) => parts(text.replace(/^[^,;:(]{2,40}:\s*(?=.*[,;])/su, "")).map(spoken),
  education: (text) => [{ institution: text }],
  certificates: (text) => [{ name: text }],
  projects: (text) => [{ name: text }],
  volunteer: (text) => [{ position: text }],
  publications: (text) => [{ name: text }],
  awards: (text) => [{ title: text }],
  interests: (text) => parts(text).map((name) => ({ name })),
};
export const PLACES = Object.keys(BECOMES);

/** The résumé with text in its place: a field of the person's, a section, or a line of the job with this id. */
export function placed(resume: Resume, text: string, to: string): Resume | null {
  const becomes = BECOMES[to];
  if (becomes) return withEntries(resume, to, ...becomes(text));
  if (to.startsWith("basics.")) return put(resume, to, [at(resume, to), text].filter(Boolean).join(" "));
  return withHighlight(resume, "work", to, text)?.resume ?? null;
}

/** Without one of the texts that found no place. */
export const settled = (resume: Resume, index: number): Resume =>
  put(resume, "x-sartor.reading.unplaced", unplaced(resume).filter((_, i) => i !== index) as unknown as Json);

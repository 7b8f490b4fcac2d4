import type { Resume } from "@/shared/api/types";
import { at } from "@/shared/work/paths";

const BASICS = ["name", "label", "email", "phone", "summary", "url"];
const PARTS: Record<string, Record<string, string>> = {
  work: { title: "position", organisation: "name", location: "location", summary: "summary", dates: "startDate" },
  projects: { title: "name", summary: "description", dates: "startDate" },
  volunteer: { title: "position", organisation: "organization", summary: "summary", dates: "startDate" },
  education: { title: "studyType", organisation: "institution", dates: "startDate" },
};

/** From a line's name on the page ("work/<id>/highlights/<id>") to its place in the résumé ("work[0].highlights[2]"). */
export function fieldPaths(resume: Resume): Map<string, string> {
  const out = new Map(BASICS.map((key) => [`basics/${key}`, `basics.${key}`]));
  for (const [section, names] of Object.entries(PARTS))
    ((resume[section] ?? []) as Resume[]).forEach((item, i) => {
      const id = String(at(item, "x-sartor.id") ?? "");
      for (const [field, key] of Object.entries(names)) out.set(`${section}/${id}/${field}`, `${section}[${i}].${key}`);
      const ids = (at(item, "x-sartor.highlightIds") ?? []) as string[];
      ids.forEach((h, j) => out.set(`${section}/${id}/highlights/${h}`, `${section}[${i}].highlights[${j}]`));
    });
  return out;
}

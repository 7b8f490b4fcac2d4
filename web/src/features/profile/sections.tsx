import { Plus } from "lucide-react";
import type { Resume } from "@/shared/api/types";
import { at, mintId, put } from "@/shared/work/paths";
import { Item } from "./item";

export type Set = (to: Resume, about?: string) => void;
export interface Shape { title: string; one: string; keys: [key: string, words: string][]; lines?: string }

/** Sections as a person thinks of them. */
const SHAPES: Record<string, Shape> = {
  work: { title: "Work", one: "job", lines: "highlights", keys: [["position", "Title"], ["name", "Employer"], ["startDate", "From"], ["endDate", "To"], ["location", "Place"], ["summary", "In a sentence"]] },
  projects: { title: "Projects", one: "project", lines: "highlights", keys: [["name", "Name"], ["url", "Address"], ["startDate", "From"], ["endDate", "To"], ["description", "In a sentence"]] },
  education: { title: "Education", one: "school", keys: [["studyType", "Degree"], ["area", "Subject"], ["institution", "School"], ["startDate", "From"], ["endDate", "To"], ["score", "Grade"]] },
  skills: { title: "Skills", one: "group of skills", lines: "keywords", keys: [["name", "Group"]] },
  certificates: { title: "Certificates", one: "certificate", keys: [["name", "Name"], ["issuer", "Issuer"], ["date", "Date"]] },
  languages: { title: "Languages", one: "language", keys: [["language", "Language"], ["fluency", "How well"]] },
  volunteer: { title: "Volunteering", one: "engagement", lines: "highlights", keys: [["position", "Role"], ["organization", "Organisation"], ["startDate", "From"], ["endDate", "To"]] },
};
const BASICS: [string, string][] = [["name", "Name"], ["label", "Headline"], ["email", "Email"], ["phone", "Phone"], ["url", "Address on the web"], ["location.city", "Town"], ["summary", "Summary"]];

export function Sections({ resume, set }: { resume: Resume; set: Set }) {
  return (
    <div className="flex flex-col gap-10 pb-24">
      <section aria-label="You" className="flex flex-col gap-3">
        <h2 className="text-lg">You</h2>
        <div className="grid gap-x-3 gap-y-2.5 sm:grid-cols-2">
          {BASICS.map(([key, words]) => <Text key={key} path={`basics.${key}`} words={words} resume={resume} set={set} />)}
        </div>
      </section>
      {Object.entries(SHAPES).map(([section, shape]) => <Part key={section} section={section} shape={shape} resume={resume} set={set} />)}
    </div>
  );
}

function Part({ section, shape, resume, set }: { section: string; shape: Shape; resume: Resume; set: Set }) {
  const items = (resume[section] ?? []) as Resume[];
  const add = () => {
    set(put(resume, section, [...items, { "x-sartor": { id: mintId() } }]));
    requestAnimationFrame(() => document.getElementById(`p-${section}[${items.length}].${shape.keys[0]![0]}`)?.focus());
  };
  return (
    <section aria-label={shape.title} className="flex flex-col gap-4">
      <div className="flex items-center justify-between">
        <h2 className="text-lg">{shape.title}</h2>
        <button type="button" className="btn btn-quiet btn-small" onClick={add} aria-label={`Add a ${shape.one}`}><Plus size={15} aria-hidden /> Add</button>
      </div>
      {items.map((item, i) => (
        <Item key={String(at(item, "x-sartor.id") ?? i)} section={section} index={i} count={items.length} shape={shape} resume={resume} set={set} />
      ))}
    </section>
  );
}

const LONG = new globalThis.Set(["summary", "description"]);

export function Text({ path, words, resume, set }: { path: string; words: string; resume: Resume; set: Set }) {
  const value = String(at(resume, path) ?? "");
  const long = LONG.has(path.split(".").pop()!);
  const props = {
    id: `p-${path}`, value, className: "field border-line",
    onChange: (e: { target: { value: string } }) => set(put(resume, path, e.target.value), path),
  };
  return (
    <label className={`block ${long ? "sm:col-span-2" : ""}`}>
      <span className="mb-1 block text-sm text-muted">{words}</span>
      {long ? <textarea {...props} rows={Math.max(2, Math.ceil(value.length / 62))} /> : <input {...props} placeholder={/Date|date/.test(path) ? "2021-04" : undefined} />}
    </label>
  );
}

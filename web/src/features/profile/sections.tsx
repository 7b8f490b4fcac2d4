import { Plus } from "lucide-react";
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Resume } from "@/shared/api/types";
import { type Key, t } from "@/shared/words/words";
import { at, fieldName, mintId, partName, put } from "@/shared/work/paths";
import { Better } from "./better";
import { Item } from "./item";
import { MoreSkills } from "./more-skills";
import { NewSummary } from "./new-summary";
import { PhotoField } from "./photo";

export type Set = (to: Resume, about?: string) => void;
/** Fields of one entry; a field is labelled by its own name unless another is given. */
export interface Shape { one: Key; keys: (string | [key: string, words: Key])[]; lines?: string }

/** Sections as a person thinks of them. */
const SHAPES: Record<string, Shape> = {
  work: { one: "one.work", lines: "highlights", keys: ["position", ["name", "field.employer"], "startDate", "endDate", "location", ["summary", "field.description"]] },
  projects: { one: "one.projects", lines: "highlights", keys: ["name", "url", "startDate", "endDate", "description"] },
  education: { one: "one.education", keys: ["studyType", "area", "institution", "startDate", "endDate", "score"] },
  skills: { one: "one.skills", lines: "keywords", keys: [["name", "field.group"]] },
  certificates: { one: "one.certificates", keys: ["name", "issuer", "date"] },
  languages: { one: "one.languages", keys: ["language", "fluency"] },
  volunteer: { one: "one.volunteer", lines: "highlights", keys: ["position", "organization", "startDate", "endDate"] },
  publications: { one: "one.publications", keys: [["name", "field.title"], "publisher", "releaseDate", "url"] },
  awards: { one: "one.awards", keys: ["title", "awarder", "date"] },
  interests: { one: "one.interests", lines: "keywords", keys: ["name"] },
  references: { one: "one.references", keys: ["name", "reference"] },
};
const BASICS = ["name", "label", "email", "phone", "url", "location.city", "summary"];

export const keyOf = (key: Shape["keys"][number]) => (typeof key === "string" ? key : key[0]);
export const wordsOf = (key: Shape["keys"][number]) => (typeof key === "string" ? fieldName(key) : t(key[1]));

export function Sections({ profile, resume, set }: { profile: string; resume: Resume; set: Set }) {
  return (
    <div className="flex flex-col gap-10 pb-24">
      <section aria-label={t("part.basics")} className="flex flex-col gap-3">
        <h2 className="text-lg">{t("part.basics")}</h2>
        <PhotoField profile={profile} />
        <div className="grid gap-x-3 gap-y-2.5 sm:grid-cols-2">
          {BASICS.map((key) => <Text key={key} path={`basics.${key}`} words={fieldName(key.split(".").pop()!)} resume={resume} set={set} />)}
        </div>
        <Summary profile={profile} resume={resume} set={set} />
      </section>
      {Object.entries(SHAPES).map(([section, shape]) => <Part key={section} section={section} shape={shape} resume={resume} set={set} more={section === "skills" ? <MoreSkills profile={profile} resume={resume} set={set} /> : null} />)}
    </div>
  );
}

/** Other words for the summary, which may stand on everything that the person did. */
function Summary({ profile, resume, set }: { profile: string; resume: Resume; set: Set }) {
  const [open, setOpen] = useState(false);
  const text = String(at(resume, "basics.summary") ?? "");
  if (!text.trim()) return <NewSummary profile={profile} take={(said) => set(put(resume, "basics.summary", said), "basics.summary")} />;
  return open
    ? <Better text={text} take={(said) => set(put(resume, "basics.summary", said), "basics.summary")} close={() => setOpen(false)} />
    : <button type="button" className="btn btn-quiet btn-small self-start" onClick={() => setOpen(true)}>{t("better.ask")}</button>;
}

/** A change to the entries of one section, made on what they are when it is made. */
export type Change = (make: (items: Resume[]) => Resume[], about?: string) => void;
const entries = (resume: Resume, section: string) => (resume[section] ?? []) as Resume[];

function Part({ section, shape, resume, set, more }: { section: string; shape: Shape; resume: Resume; set: Set; more: ReactNode }) {
  const latest = useRef({ resume, set });
  useLayoutEffect(() => { latest.current = { resume, set }; });
  const change = useCallback<Change>((make, about) => {
    const now = latest.current;
    now.set(put(now.resume, section, make(entries(now.resume, section))), about);
  }, [section]);
  const items = entries(resume, section);
  const add = () => {
    change((all) => [...all, { "x-sartor": { id: mintId() } }]);
    requestAnimationFrame(() => document.getElementById(`p-${section}[${items.length}].${keyOf(shape.keys[0]!)}`)?.focus());
  };
  return (
    <section aria-label={partName(section)} className="flex flex-col gap-4">
      <div className="flex items-center justify-between">
        <h2 className="text-lg">{partName(section)}</h2>
        <button type="button" className="btn btn-quiet btn-small" onClick={add} aria-label={t("profile.addOne", { one: t(shape.one) })}><Plus size={15} aria-hidden /> {t("profile.add")}</button>
      </div>
      <ul data-lists="" className={items.length ? "" : "hidden"}>
        <li><ul data-list={section} className="flex flex-col gap-5">
          {items.map((item, i) => <Item key={nameOf(item, i)} section={section} index={i} count={items.length} shape={shape} item={item} change={change} />)}
        </ul></li>
      </ul>
      {more}
    </section>
  );
}

/** What an entry is called where it is moved about. */
export const nameOf = (item: Resume, index: number) => String(at(item, "x-sartor.id") ?? index);

const LONG = new globalThis.Set(["summary", "description", "reference"]);

export function Text({ path, words, resume, set }: { path: string; words: string; resume: Resume; set: Set }) {
  const value = String(at(resume, path) ?? "");
  const long = LONG.has(path.split(".").pop()!);
  const props = {
    id: `p-${path}`, value, className: `field border-line ${long ? "grows" : ""}`, dir: "auto" as const,
    onChange: (e: { target: { value: string } }) => set(put(resume, path, e.target.value), path),
  };
  return (
    <label className={`block ${long ? "sm:col-span-2" : ""}`}>
      <span className="mb-1 block text-sm text-muted">{words}</span>
      {long ? <textarea {...props} rows={Math.max(2, Math.ceil(value.length / 62))} /> : <input {...props} placeholder={path.endsWith(".endDate") ? t("now") : /Date|date/.test(path) ? "2021-04" : undefined} />}
    </label>
  );
}

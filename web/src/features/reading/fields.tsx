import { Plus, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { Json, Resume } from "@/shared/api/types";
import { at, fieldName, partName, put, together, told, unplaced, withoutEntry } from "@/shared/work/paths";
import { toast } from "@/shared/ui/toasts";
import { useWork, work } from "@/shared/work/store";
import { doubts } from "./doubts";
import { withEntries } from "./edits";
import { Lines } from "./entry-lines";
import { Rest } from "./rest";
import { type Key, t } from "@/shared/words/words";

const ADDRESS = "basics.location.address";

const BASICS = ["name", "label", "email", "phone", "url", "location.city", "location.address", "summary"];
const SHAPES: Record<string, { keys: string[]; lines?: string }> = {
  work: { keys: ["position", "name", "startDate", "endDate", "location", "summary"], lines: "highlights" },
  projects: { keys: ["name", "startDate", "endDate", "description"], lines: "highlights" },
  volunteer: { keys: ["position", "organization", "startDate", "endDate"], lines: "highlights" },
  education: { keys: ["studyType", "area", "institution", "startDate", "endDate", "score", "x-notes"] },
  skills: { keys: ["name"], lines: "keywords" },
  certificates: { keys: ["name", "issuer", "date"] },
  languages: { keys: ["language", "fluency"] },
  publications: { keys: ["name"] },
  awards: { keys: ["title", "date"] },
  interests: { keys: ["name"], lines: "keywords" },
  references: { keys: ["name", "reference"] },
};

/** Every field in the order of a CV; what is typed here is kept at once. */
export function Fields({ at: pointed, point }: { at: string | null; point: (path: string) => void }) {
  const { resume, accepted } = useWork();
  const unsure = useMemo(
    () => new Map(doubts(resume!).filter((s) => !accepted.includes(together(s.path))).map((s) => [s.path, s.confidence])),
    [resume, accepted],
  );
  const rest = unplaced(resume!);
  const one = (path: string, label?: string, bare = false) => (
    <Field key={path} path={path} bare={bare} label={label ?? told(path, resume!)} unsure={unsure.has(path)} lit={pointed === path} point={point} />
  );
  return (
    <div className="flex flex-col gap-8 pb-16">
      <Part title={t("part.basics")}>
        <div className="grid gap-x-3 gap-y-2.5 sm:grid-cols-2">
          {BASICS.filter((key) => key !== "location.address" || at(resume!, ADDRESS)).map((key) => (
            <div key={key} className={["summary", "location.address"].includes(key) ? "sm:col-span-2" : ""}>{one(`basics.${key}`, words(key.split(".").pop()!))}</div>
          ))}
        </div>
      </Part>
      {Object.entries(SHAPES).map(([section, shape]) => {
        const items = (resume![section] ?? []) as Resume[];
        const bare = shape.keys.length === 1 && items.every((item) => !(item[shape.lines ?? ""] as Json[] | undefined)?.length);
        return items.length === 0 ? null : (
          <Part key={section} title={partName(section)} section={section} first={shape.keys[0]!}>
            {bare && <div className="grid gap-x-3 gap-y-1.5 border-s border-line ps-4 sm:grid-cols-2">{items.map((_, i) => <div key={i}>{one(`${section}[${i}].${shape.keys[0]}`, undefined, true)}</div>)}</div>}
            {!bare && items.map((item, i) => (
              <div key={i} className="group grid grid-cols-1 gap-x-3 gap-y-2.5 border-s border-line ps-4 focus-within:border-accent sm:grid-cols-2">
                <Head section={section} index={i} name={String(item[shape.keys[0]!] ?? "") || `${partName(section)} ${i + 1}`} />
                {shape.keys.filter((key) => !["summary", "x-notes"].includes(key) || item[key]).map((key) => (
                  <div key={key} className={["summary", "description", "x-notes", "reference"].includes(key) ? "sm:col-span-2" : ""}>{one(`${section}[${i}].${key}`, words(key === "name" ? NAMED[section] ?? key : key))}</div>
                ))}
                {shape.lines && <Lines entry={`${section}[${i}]`} list={shape.lines} unsure={unsure} point={point} />}
              </div>
            ))}
          </Part>
        );
      })}
      <Lacking />
      {rest.length > 0 && <Rest texts={rest.map((r) => r.text)} />}
    </div>
  );
}

/** What a name is where it is not called so. */
const NAMED: Record<string, string> = { work: "employer", skills: "group" };
const words = fieldName;

/** What an entry is called, and the way to be rid of one that is none. */
function Head({ section, index, name }: { section: string; index: number; name: string }) {
  const { resume, accepted } = useWork();
  const remove = () => {
    const before = { resume, accepted };
    const about = new RegExp(`^${section}\\[(\\d+)\\]`);
    work.change({ resume: withoutEntry(resume!, section, index), accepted: accepted.filter((path) => Number(about.exec(path)?.[1] ?? -1) < index) });
    toast(t("profile.removed", { name }), () => work.change(before));
  };
  return (
    <div className="flex items-center gap-2 sm:col-span-2">
      <span className="min-w-0 grow truncate text-sm text-muted">{name}</span>
      <button type="button" className="btn btn-quiet btn-small px-1.5 opacity-60 group-focus-within:opacity-100 group-hover:opacity-100" onClick={remove} aria-label={t("profile.remove", { name })}><Trash2 size={15} aria-hidden /></button>
    </div>
  );
}

/** Puts an empty entry at the end of a section, ready to be typed into. */
function add(section: string, first: string) {
  const resume = work.get().resume!;
  const count = ((resume[section] ?? []) as Json[]).length;
  work.change({ resume: withEntries(resume, section, {}) });
  requestAnimationFrame(() => document.getElementById(`f-${section}[${count}].${first}`)?.focus());
}

function Part({ title, section, first, children }: { title: string; section?: string; first?: string; children: React.ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-lg">{title}</h2>
        {section && first && <button type="button" className="btn btn-quiet btn-small" aria-label={t("profile.addOne", { one: t(`one.${section}` as Key) })} onClick={() => add(section, first)}><Plus size={15} aria-hidden /> {t("profile.add")}</button>}
      </div>
      {children}
    </section>
  );
}

/** Sections of which nothing was read. */
function Lacking() {
  const { resume } = useWork();
  const none = Object.entries(SHAPES).filter(([section]) => ((resume![section] ?? []) as Json[]).length === 0);
  if (none.length === 0) return null;
  return (
    <Part title={t("fields.lacking")}>
      <div className="flex flex-wrap gap-1.5">
        {none.map(([section, shape]) => <button key={section} type="button" className="chip" onClick={() => add(section, shape.keys[0]!)}><Plus size={14} aria-hidden /> {partName(section)}</button>)}
      </div>
    </Part>
  );
}

const PROSE = /(^basics|^work.*)\.summary$|\.(description|reference|x-notes)$/;

function Field({ path, label, bare, unsure, lit, point }: { path: string; label: string; bare: boolean; unsure: boolean; lit: boolean; point: (path: string) => void }) {
  const { resume } = useWork();
  const value = String(at(resume!, path) ?? "");
  const id = `f-${path}`;
  // decided once: a field that became another while one types would let go of the cursor
  const [long] = useState(value.length > 70 || PROSE.test(path));
  const props = {
    id, value, dir: "auto" as const, onFocus: () => point(path),
    onKeyDown: (e: React.KeyboardEvent) => {
      const [, section, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
      if (!bare || !section || value || e.key !== "Backspace") return;
      e.preventDefault();
      work.change({ resume: withoutEntry(resume!, section, Number(index)) });
    },
    onChange: (e: { target: { value: string } }) => work.change({ resume: put(resume!, path, e.target.value) }),
    className: `field grows ${lit ? "border-accent" : unsure ? "border-dashed border-unsure" : "border-line"}`,
  };
  return (
    <>
      <label htmlFor={id} className={bare && !unsure ? "sr-only" : "mb-1 block text-sm text-muted"}>{label}{unsure && <span className="text-unsure"> · {t("known.unsure")}</span>}</label>
      {long ? <textarea {...props} rows={Math.max(1, Math.min(6, Math.ceil(value.length / 64)))} /> : <input {...props} placeholder={path.startsWith("work[") && path.endsWith(".endDate") ? t("now") : undefined} />}
    </>
  );
}


import { Trash2 } from "lucide-react";
import { useMemo } from "react";
import type { Json, Resume } from "@/shared/api/types";
import { at, fieldName, partName, put, together, told, unplaced, withHighlight, withoutEntry } from "@/shared/work/paths";
import { toast } from "@/shared/ui/toasts";
import { useWork, work } from "@/shared/work/store";
import { doubts } from "./doubts";
import { t } from "@/shared/words/words";

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
          <Part key={section} title={partName(section)}>
            {bare && <div className="grid gap-x-3 gap-y-1.5 border-s border-line ps-4 sm:grid-cols-2">{items.map((_, i) => <div key={i}>{one(`${section}[${i}].${shape.keys[0]}`, undefined, true)}</div>)}</div>}
            {!bare && items.map((item, i) => (
              <div key={i} className="group grid grid-cols-1 gap-x-3 gap-y-2.5 border-s border-line ps-4 focus-within:border-accent sm:grid-cols-2">
                <Head section={section} index={i} name={String(item[shape.keys[0]!] ?? "") || `${partName(section)} ${i + 1}`} />
                {shape.keys.filter((key) => !["summary", "x-notes"].includes(key) || item[key]).map((key) => (
                  <div key={key} className={["summary", "description", "x-notes", "reference"].includes(key) ? "sm:col-span-2" : ""}>{one(`${section}[${i}].${key}`, words(section === "work" && key === "name" ? "employer" : key))}</div>
                ))}
                {shape.lines && <Lines path={`${section}[${i}].${shape.lines}`} value={item[shape.lines]} unsure={unsure} point={point} />}
              </div>
            ))}
          </Part>
        );
      })}
      {rest.length > 0 && <Rest texts={rest.map((r) => r.text)} />}
    </div>
  );
}

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

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  );
}

function Field({ path, label, bare, unsure, lit, point }: { path: string; label: string; bare: boolean; unsure: boolean; lit: boolean; point: (path: string) => void }) {
  const { resume } = useWork();
  const value = String(at(resume!, path) ?? "");
  const id = `f-${path}`;
  const long = value.length > 70;
  const props = {
    id, value, onFocus: () => point(path),
    onChange: (e: { target: { value: string } }) => work.change({ resume: put(resume!, path, e.target.value) }),
    className: `field ${lit ? "border-accent" : unsure ? "border-dashed border-unsure" : "border-line"}`,
  };
  return (
    <>
      <label htmlFor={id} className={bare && !unsure ? "sr-only" : "mb-1 block text-sm text-muted"}>{label}{unsure && <span className="text-unsure"> · {t("known.unsure")}</span>}</label>
      {long ? <textarea {...props} rows={Math.min(6, Math.ceil(value.length / 64))} /> : <input {...props} placeholder={path.startsWith("work[") && path.endsWith(".endDate") ? t("now") : undefined} />}
    </>
  );
}

function Lines({ path, value, unsure, point }: { path: string; value: Json | undefined; unsure: Map<string, number>; point: (path: string) => void }) {
  const { resume } = useWork();
  const lines = (value ?? []) as string[];
  if (lines.length === 0) return null;
  const short = path.endsWith("keywords");
  return (
    <ul className={`sm:col-span-2 ${short ? "flex flex-wrap gap-1.5" : "flex flex-col gap-1.5"}`}>
      {lines.map((line, i) => {
        const at = `${path}[${i}]`;
        return (
          <li key={i} className={short ? "" : "flex gap-2"}>
            {!short && <span aria-hidden className="pt-2 text-muted">•</span>}
            {short
              ? <input aria-label={t("fields.skill", { n: i + 1 })} value={line} onFocus={() => point(at)} size={Math.max(3, line.length)} className="field w-auto! border-line py-0.5" onChange={(e) => work.change({ resume: put(resume!, at, e.target.value) })} />
              : <textarea aria-label={t("fields.line", { n: i + 1 })} value={line} rows={Math.max(1, Math.ceil(line.length / 66))} onFocus={() => point(at)}
                  className={`field resize-none ${unsure.has(at) ? "border-dashed border-unsure" : "border-line"}`} onChange={(e) => work.change({ resume: put(resume!, at, e.target.value) })} />}
          </li>
        );
      })}
    </ul>
  );
}

const ADDRESS = "basics.location.address";

/** Text that became no field: it can become the address or a line of a job, or stay out. */
function Rest({ texts }: { texts: string[] }) {
  const { resume } = useWork();
  const jobs = ((resume!["work"] ?? []) as Resume[]).map((job) => ({ id: String(at(job, "x-sartor.id")), name: [job["position"], job["name"]].filter(Boolean).join(", ") || t("fields.aJob") }));
  const addressed = at(resume!, ADDRESS) || at(resume!, "basics.location.city");
  const placed = (next: Resume, i: number) => work.edit({ resume: put(next, "x-sartor.reading.unplaced", unplaced(next).filter((_, j) => j !== i) as unknown as Json) });
  return (
    <Part title={t("rest.title")}>
      <p className="text-muted">{t("rest.text")}</p>
      <ul className="flex flex-col divide-y divide-line">
        {texts.map((text, i) => (
          <li key={i} className="flex items-start gap-3 py-2">
            <span className="grow">{text}</span>
            {(jobs.length > 0 || !addressed) && (
              <select aria-label={t("rest.give", { text })} className="field w-44! shrink-0 border-line" value=""
                onChange={(e) => {
                  const next = e.target.value === ADDRESS ? put<Resume>(resume!, ADDRESS, text) : withHighlight(resume!, "work", e.target.value, text)?.resume;
                  if (next) placed(next, i);
                }}>
                <option value="" disabled>{t("rest.out")}</option>
                {!addressed && <option value={ADDRESS}>{t("field.address")}</option>}
                {jobs.map((job) => <option key={job.id} value={job.id}>{t("rest.line", { job: job.name })}</option>)}
              </select>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

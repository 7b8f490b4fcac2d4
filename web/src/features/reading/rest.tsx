import type { Resume } from "@/shared/api/types";
import { at, fieldName, partName } from "@/shared/work/paths";
import { useWork, work } from "@/shared/work/store";
import { t } from "@/shared/words/words";
import { placed, PLACES, settled } from "./edits";

/** Fields of the person's that take text as it is, while they are empty; a summary takes more. */
const OWN = [["basics.label", "label"], ["basics.location.address", "address"], ["basics.summary", "summary"]] as const;

/** Text that became no field: it can become one, a part of a section or a line of a job, or stay out. */
export function Rest({ texts }: { texts: string[] }) {
  const resume = useWork().resume!;
  const own = OWN.filter(([path]) => path === "basics.summary" || !at(resume, path));
  const jobs = ((resume["work"] ?? []) as Resume[]).map((job) => ({ id: String(at(job, "x-sartor.id")), name: [job["position"], job["name"]].filter(Boolean).join(", ") || t("fields.aJob") }));
  const give = (text: string, i: number, to: string) => {
    const next = placed(resume, text, to);
    if (next) work.edit({ resume: settled(next, i) });
  };
  return (
    <section id="rest" aria-label={t("rest.title")} className="flex scroll-mt-6 flex-col gap-4">
      <h2 className="text-lg">{t("rest.title")}</h2>
      <p className="text-muted">{t("rest.text")}</p>
      <ul className="flex flex-col divide-y divide-line">
        {texts.map((text, i) => (
          <li key={i} className="flex items-start gap-3 py-2 max-sm:flex-col max-sm:gap-1.5">
            <span className="min-w-0 grow" dir="auto">{text}</span>
            <select aria-label={t("rest.give", { text })} className="field w-44! shrink-0 border-line" value="" onChange={(e) => give(text, i, e.target.value)}>
              <option value="" disabled>{t("rest.out")}</option>
              <optgroup label={t("rest.into")}>
                {own.map(([path, name]) => <option key={path} value={path}>{fieldName(name)}</option>)}
                {PLACES.map((section) => <option key={section} value={section}>{partName(section)}</option>)}
              </optgroup>
              {jobs.length > 0 && <optgroup label={t("rest.lines")}>{jobs.map((job) => <option key={job.id} value={job.id}>{job.name}</option>)}</optgroup>}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}

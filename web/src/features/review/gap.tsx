import { useState } from "react";
import type { Requirement, Resume } from "@/shared/api/types";
import { at, withHighlight } from "@/shared/work/paths";
import { useWork, work } from "@/shared/work/store";
import type { Desk } from "./desk";
import { GapAdvice } from "./gap-advice";
import { t } from "@/shared/words/words";

/** A requirement without a line: what is known, and a way to say it if it is true. */
export function Gap({ requirement, desk }: { requirement: Requirement; desk: Desk }) {
  const { resume } = useWork();
  const jobs = ((resume!["work"] ?? []) as Resume[]).map((j) => ({ id: String(at(j, "x-sartor.id") ?? ""), name: [j["position"], j["name"]].filter(Boolean).join(", ") }));
  const [job, setJob] = useState(jobs[0]?.id ?? "");
  const [text, setText] = useState("");
  const support = requirement.support.map((s) => desk.facts.get(s.fact)).filter((f) => f !== undefined).slice(0, 3);
  const add = () => {
    const added = withHighlight(resume!, "work", job, text.trim());
    if (added) work.edit({ resume: added.resume, made: null });
  };
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-lg leading-snug first-letter:uppercase" dir="auto">{requirement.label}</h2>
      <blockquote className="border-s-2 border-line-strong ps-3 text-muted">{requirement.sentence}</blockquote>
      <p><span className={requirement.standing === "missing" ? "known-refused no-underline!" : "known-unsure"}>{t(`gap.${requirement.standing}`)}</span> {requirement.standing !== "missing" && requirement.reason}</p>
      {support.map((f) => f && <p key={f.id} data-t={`fact:${f.id}`} className="rounded-md border border-line bg-raised px-3 py-2">{f.text}</p>)}
      <GapAdvice requirement={requirement} />
      {jobs.length > 0 && (
        <form className="flex flex-col gap-2 border-t border-line pt-4" onSubmit={(e) => { e.preventDefault(); add(); }}>
          <h3 className="font-semibold">{t("gap.where")}</h3>
          <label className="sr-only" htmlFor="gap-job">{t("gap.job")}</label>
          <select id="gap-job" className="field border-line" value={job} onChange={(e) => setJob(e.target.value)}>
            {jobs.map((j) => <option key={j.id} value={j.id}>{j.name}</option>)}
          </select>
          <label className="sr-only" htmlFor="gap-text">{t("gap.did")}</label>
          <textarea id="gap-text" rows={3} className="field resize-none" value={text} placeholder={t("gap.words")} onChange={(e) => setText(e.target.value)} />
          <button className="btn btn-small btn-plain self-start" disabled={text.trim().length < 8}>{t("gap.add")}</button>
        </form>
      )}
    </div>
  );
}

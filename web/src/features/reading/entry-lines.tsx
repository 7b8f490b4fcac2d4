import type { Resume } from "@/shared/api/types";
import { at, put } from "@/shared/work/paths";
import { useWork, work } from "@/shared/work/store";
import { t } from "@/shared/words/words";
import { spliced } from "./edits";

/** Lines or skills under an entry: Enter adds the next, Backspace in an empty one removes it. */
export function Lines({ entry, list, unsure, point }: { entry: string; list: string; unsure: Map<string, number>; point: (path: string) => void }) {
  const resume = useWork().resume!;
  const path = `${entry}.${list}`;
  const lines = (at(resume, path) ?? []) as string[];
  const skills = list === "keywords";
  const change = (next: Resume, focus: number) => {
    work.change({ resume: next });
    requestAnimationFrame(() => document.getElementById(`f-${path}[${focus}]`)?.focus());
  };
  const add = (place: number) => change(spliced(resume, entry, list, place, 0, ""), place);
  const keys = (e: React.KeyboardEvent, i: number) => {
    if (e.key === "Enter" && !e.shiftKey) { e.preventDefault(); add(i + 1); }
    else if (e.key === "Backspace" && lines[i] === "") { e.preventDefault(); change(spliced(resume, entry, list, i, 1), Math.max(0, i - 1)); }
  };
  return (
    <div className={`sm:col-span-2 ${skills ? "flex flex-wrap items-center gap-1.5" : "flex flex-col gap-1.5"}`}>
      <ul className={skills ? "contents" : "flex flex-col gap-1.5"}>
        {lines.map((line, i) => {
          const one = `${path}[${i}]`;
          const props = {
            id: `f-${one}`, value: line, dir: "auto" as const, onFocus: () => point(one), onKeyDown: (e: React.KeyboardEvent) => keys(e, i),
            onChange: (e: { target: { value: string } }) => work.change({ resume: put(resume, one, e.target.value) }),
          };
          return (
            <li key={i} className={skills ? "" : "flex gap-2"}>
              {!skills && <span aria-hidden className="pt-2 text-muted">•</span>}
              {skills
                ? <input {...props} aria-label={t("fields.skill", { n: i + 1 })} size={Math.max(3, line.length)} className="field w-auto! border-line py-0.5" />
                : <textarea {...props} aria-label={t("fields.line", { n: i + 1 })} rows={Math.max(1, Math.ceil(line.length / 66))} className={`field grows ${unsure.has(one) ? "border-dashed border-unsure" : "border-line"}`} />}
            </li>
          );
        })}
      </ul>
      <button type="button" className="btn btn-quiet btn-small self-start" onClick={() => add(lines.length)}>+ {t(skills ? "profile.aSkill" : "profile.aLine")}</button>
    </div>
  );
}

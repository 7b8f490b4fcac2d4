import { MessageSquareQuote } from "lucide-react";
import { useState } from "react";
import type { Resume } from "@/shared/api/types";
import { lift } from "@/shared/ui/lifting";
import { t } from "@/shared/words/words";
import { at, mintId, put } from "@/shared/work/paths";
import { Better } from "./better";
import { moved } from "./order";
import type { Set } from "./sections";

/** Lines under an item: Enter adds the next, Backspace in an empty one removes it, Alt and an arrow moves it, so does dragging its dot. */
export function Lines({ base, name, resume, set }: { base: string; name: string; resume: Resume; set: Set }) {
  const path = `${base}.${name}`;
  const lines = (at(resume, path) ?? []) as string[];
  const ids = (at(resume, `${base}.x-sartor.highlightIds`) ?? []) as string[];
  const focus = (i: number) => requestAnimationFrame(() => document.getElementById(`p-${path}[${i}]`)?.focus());
  const write = (next: string[], nextIds: string[]) => {
    const changed = put(resume, path, next);
    set(name === "highlights" ? put(changed, `${base}.x-sartor.highlightIds`, nextIds) : changed);
  };
  const move = (from: number, before: number | null) => write(moved(lines, from, before), ids.length === lines.length ? moved(ids, from, before) : ids);
  const keys = (e: React.KeyboardEvent, i: number) => {
    if (e.key === "Enter" && !e.shiftKey) {
      e.preventDefault();
      write(lines.toSpliced(i + 1, 0, ""), ids.toSpliced(i + 1, 0, mintId()));
      focus(i + 1);
    } else if (e.key === "Backspace" && lines[i] === "") {
      e.preventDefault();
      write(lines.toSpliced(i, 1), ids.toSpliced(i, 1));
      focus(Math.max(0, i - 1));
    } else if (e.altKey && e.key === "ArrowUp" && i > 0) {
      e.preventDefault();
      move(i, i - 1);
      focus(i - 1);
    } else if (e.altKey && e.key === "ArrowDown" && i < lines.length - 1) {
      e.preventDefault();
      move(i, i + 2 < lines.length ? i + 2 : null);
      focus(i + 1);
    }
  };
  const skills = name === "keywords";
  const [better, setBetter] = useState<string | null>(null);
  const say = (i: number, text: string) => set(put(resume, `${path}[${i}]`, text), `${path}[${i}]`);
  return (
    <div data-lists="" className="flex flex-col gap-1.5">
      <ul data-list={path} className="flex flex-col gap-1.5">
        {lines.map((line, i) => (
          <li key={ids[i] ?? i} data-item={String(i)} className="flex flex-col gap-1.5"><div className="flex gap-1">
            <span aria-hidden title={t("profile.grip")} className="w-4 shrink-0 cursor-grab touch-none pt-2 text-center text-muted select-none"
              onPointerDown={(e) => lift(e, e.currentTarget.closest("li")!, (to) => move(i, to.before === null ? null : Number(to.before)))}>•</span>
            <textarea id={`p-${path}[${i}]`} aria-label={t(skills ? "fields.skill" : "fields.line", { n: i + 1 })} className="field grows border-line" dir="auto" value={line}
              rows={Math.max(1, Math.ceil(line.length / 60))} onKeyDown={(e) => keys(e, i)}
              onChange={(e) => say(i, e.target.value)} />
            {!skills && line.trim() && (
              <button type="button" className="btn btn-quiet btn-small shrink-0 self-start px-1.5" title={t("better.ask")} aria-label={t("better.askOf", { n: i + 1 })} aria-expanded={better === `${ids[i] ?? i}`}
                onClick={() => setBetter((open) => (open === `${ids[i] ?? i}` ? null : `${ids[i] ?? i}`))}><MessageSquareQuote size={15} aria-hidden /></button>
            )}</div>
            {better === `${ids[i] ?? i}` && line.trim() && <Better text={line} take={(text) => say(i, text)} close={() => setBetter(null)} />}
          </li>
        ))}
      </ul>
      <button type="button" className="btn btn-quiet btn-small self-start" onClick={() => { write([...lines, ""], [...ids, mintId()]); focus(lines.length); }}>
        + {t(skills ? "profile.aSkill" : "profile.aLine")}{lines.length > 0 && <span className="text-muted max-sm:hidden"> ({t("profile.enter")})</span>}
      </button>
    </div>
  );
}

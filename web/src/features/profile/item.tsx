import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { Resume } from "@/shared/api/types";
import { at, mintId, put } from "@/shared/work/paths";
import { type Set, type Shape, Text } from "./sections";

/** One job, school or group; its order is changed with the arrows. */
export function Item({ section, index, count, shape, resume, set }: {
  section: string; index: number; count: number; shape: Shape; resume: Resume; set: Set;
}) {
  const items = (resume[section] ?? []) as Resume[];
  const base = `${section}[${index}]`;
  const name = String(items[index]?.[shape.keys[0]![0]] ?? "") || `${shape.one} ${index + 1}`;
  const to = (by: number) => {
    const next = [...items];
    const [moved] = next.splice(index, 1);
    next.splice(index + by, 0, moved!);
    set(put(resume, section, next));
  };
  return (
    <div className="group flex flex-col gap-2.5 border-s border-line ps-4 focus-within:border-accent">
      <div className="flex justify-end gap-0.5 opacity-60 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100">
        <button type="button" className="btn btn-quiet btn-small px-1.5" disabled={index === 0} onClick={() => to(-1)} aria-label={`Move ${name} up`}><ArrowUp size={15} aria-hidden /></button>
        <button type="button" className="btn btn-quiet btn-small px-1.5" disabled={index === count - 1} onClick={() => to(1)} aria-label={`Move ${name} down`}><ArrowDown size={15} aria-hidden /></button>
        <button type="button" className="btn btn-quiet btn-small px-1.5" onClick={() => set(put(resume, section, items.filter((_, i) => i !== index)))} aria-label={`Remove ${name}`}><Trash2 size={15} aria-hidden /></button>
      </div>
      <div className="grid gap-x-3 gap-y-2.5 sm:grid-cols-2">
        {shape.keys.map(([key, words]) => <Text key={key} path={`${base}.${key}`} words={words} resume={resume} set={set} />)}
      </div>
      {shape.lines && <Lines base={base} name={shape.lines} resume={resume} set={set} />}
    </div>
  );
}

/** Lines under an item: Enter adds the next, Backspace in an empty one removes it, Alt and an arrow moves it. */
function Lines({ base, name, resume, set }: { base: string; name: string; resume: Resume; set: Set }) {
  const path = `${base}.${name}`;
  const lines = (at(resume, path) ?? []) as string[];
  const ids = (at(resume, `${base}.x-sartor.highlightIds`) ?? []) as string[];
  const focus = (i: number) => requestAnimationFrame(() => document.getElementById(`p-${path}[${i}]`)?.focus());
  const write = (next: string[], nextIds: string[]) => {
    const changed = put(resume, path, next);
    set(name === "highlights" ? put(changed, `${base}.x-sartor.highlightIds`, nextIds) : changed);
  };
  const keys = (e: React.KeyboardEvent, i: number) => {
    const swap = e.altKey ? { ArrowUp: i - 1, ArrowDown: i + 1 }[e.key] : undefined;
    if (e.key === "Enter" && !e.shiftKey) {
      e.preventDefault();
      write(lines.toSpliced(i + 1, 0, ""), ids.toSpliced(i + 1, 0, mintId()));
      focus(i + 1);
    } else if (e.key === "Backspace" && lines[i] === "") {
      e.preventDefault();
      write(lines.toSpliced(i, 1), ids.toSpliced(i, 1));
      focus(Math.max(0, i - 1));
    } else if (swap !== undefined && swap >= 0 && swap < lines.length) {
      e.preventDefault();
      const moved = <T,>(all: T[]) => all.toSpliced(i, 1).toSpliced(swap, 0, all[i]!);
      write(moved(lines), moved(ids));
      focus(swap);
    }
  };
  return (
    <div className="flex flex-col gap-1.5">
      {lines.map((line, i) => (
        <div key={ids[i] ?? i} className="flex gap-2">
          <span aria-hidden className="pt-2 text-muted">•</span>
          <textarea id={`p-${path}[${i}]`} aria-label={`${name === "keywords" ? "Skill" : "Line"} ${i + 1}`} className="field resize-none border-line" value={line}
            rows={Math.max(1, Math.ceil(line.length / 60))} onKeyDown={(e) => keys(e, i)}
            onChange={(e) => set(put(resume, `${path}[${i}]`, e.target.value), `${path}[${i}]`)} />
        </div>
      ))}
      <button type="button" className="btn btn-quiet btn-small self-start" onClick={() => { write([...lines, ""], [...ids, mintId()]); focus(lines.length); }}>
        + {name === "keywords" ? "a skill" : "a line"}{lines.length > 0 && <span className="text-muted max-sm:hidden"> (Enter in a line does the same)</span>}
      </button>
    </div>
  );
}

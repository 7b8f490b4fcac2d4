import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide-react";
import { useRef } from "react";
import type { Resume } from "@/shared/api/types";
import { lift } from "@/shared/ui/lifting";
import { t } from "@/shared/words/words";
import { put } from "@/shared/work/paths";
import { Lines } from "./lines";
import { moved } from "./order";
import { keyOf, type Set, type Shape, Text, wordsOf } from "./sections";

/** One job, school or group: dragged by its handle, or moved by the arrows. */
export function Item({ name, section, index, count, shape, resume, set, fall }: {
  name: string; section: string; index: number; count: number; shape: Shape; resume: Resume; set: Set; fall: (before: string | null) => void;
}) {
  const items = (resume[section] ?? []) as Resume[];
  const base = `${section}[${index}]`;
  const box = useRef<HTMLLIElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const first = shape.keys[0]!;
  const called = String(items[index]?.[keyOf(first)] ?? "") || `${t(shape.one)} ${index + 1}`;
  const to = (by: number) => {
    const before = by < 0 ? index - 1 : index + 2 < count ? index + 2 : null;
    set(put(resume, section, moved(items, index, before)));
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-item="${CSS.escape(name)}"] [data-grip]`)?.focus());
  };
  return (
    <li ref={box} data-item={name} className="group flex flex-col gap-2.5 border-s border-line ps-4 focus-within:border-accent">
      <div ref={bar} className="flex items-center gap-0.5">
        <button type="button" data-grip="" className="btn btn-quiet btn-small -ms-2 cursor-grab touch-none px-1" title={t("profile.grip")} aria-label={t("profile.gripOf", { name: called })}
          onPointerDown={(e) => lift(e, box.current!, (place) => fall(place.before), bar.current!)}
          onKeyDown={(e) => {
            if (e.key === "ArrowUp" && index > 0) { e.preventDefault(); to(-1); }
            if (e.key === "ArrowDown" && index < count - 1) { e.preventDefault(); to(1); }
          }}><GripVertical size={15} aria-hidden /></button>
        <span className="min-w-0 grow truncate text-sm text-muted">{called}</span>
        <span className="flex opacity-60 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100">
          <button type="button" className="btn btn-quiet btn-small px-1.5" disabled={index === 0} onClick={() => to(-1)} aria-label={t("profile.up", { name: called })}><ArrowUp size={15} aria-hidden /></button>
          <button type="button" className="btn btn-quiet btn-small px-1.5" disabled={index === count - 1} onClick={() => to(1)} aria-label={t("profile.down", { name: called })}><ArrowDown size={15} aria-hidden /></button>
          <button type="button" className="btn btn-quiet btn-small px-1.5" onClick={() => set(put(resume, section, items.filter((_, i) => i !== index)))} aria-label={t("profile.remove", { name: called })}><Trash2 size={15} aria-hidden /></button>
        </span>
      </div>
      <div className="grid gap-x-3 gap-y-2.5 sm:grid-cols-2">
        {shape.keys.map((key) => <Text key={keyOf(key)} path={`${base}.${keyOf(key)}`} words={wordsOf(key)} resume={resume} set={set} />)}
      </div>
      {shape.lines && <Lines base={base} name={shape.lines} resume={resume} set={set} />}
    </li>
  );
}

import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide-react";
import { memo, useRef } from "react";
import type { Resume } from "@/shared/api/types";
import { lift } from "@/shared/ui/lifting";
import { t } from "@/shared/words/words";
import { Lines } from "./lines";
import { moved } from "./order";
import { type Change, keyOf, nameOf, type Set, type Shape, Text, wordsOf } from "./sections";

/**
 * One job, school or group: dragged by its handle, or moved by the arrows. Drawn anew only when it has changed itself: what is
 * typed in one does not wait for the others.
 */
export const Item = memo(function Item({ section, index, count, shape, item, change }: {
  section: string; index: number; count: number; shape: Shape; item: Resume; change: Change;
}) {
  const name = nameOf(item, index);
  const base = `${section}[${index}]`;
  const own = { [section]: Object.assign([], { [index]: item }) } as Resume;
  const set: Set = (to, about) => change((items) => items.with(index, (to[section] as Resume[])[index]!), about);
  const fall = (before: string | null) => change((items) => moved(items, index, before === null ? null : items.map(nameOf).indexOf(before)));
  const box = useRef<HTMLLIElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const first = shape.keys[0]!;
  const called = String(item[keyOf(first)] ?? "") || `${t(shape.one)} ${index + 1}`;
  const to = (by: number) => {
    const before = by < 0 ? index - 1 : index + 2 < count ? index + 2 : null;
    change((items) => moved(items, index, before));
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
          <button type="button" className="btn btn-quiet btn-small px-1.5" onClick={() => change((items) => items.filter((_, i) => i !== index))} aria-label={t("profile.remove", { name: called })}><Trash2 size={15} aria-hidden /></button>
        </span>
      </div>
      <div className="grid gap-x-3 gap-y-2.5 sm:grid-cols-2">
        {shape.keys.map((key) => <Text key={keyOf(key)} path={`${base}.${keyOf(key)}`} words={wordsOf(key)} resume={own} set={set} />)}
      </div>
      {shape.lines && <Lines base={base} name={shape.lines} resume={own} set={set} />}
    </li>
  );
});

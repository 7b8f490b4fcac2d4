import { Undo2, X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { t } from "@/shared/words/words";

interface Toast { id: number; words: string; undo?: () => void }

let all: Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();
const become = (next: Toast[]) => { all = next; listeners.forEach((tell) => tell()); };
const subscribe = (tell: () => void) => { listeners.add(tell); return () => { listeners.delete(tell); }; };

/** Says what was done, and how to take it back, for a few seconds. */
export const toast = (words: string, undo?: () => void) => become([...all.slice(-2), { id: ++count, words, ...(undo && { undo }) }]);

const SECONDS = 8;

export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => all);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-5 z-50 flex flex-col items-center gap-2 px-3 max-sm:bottom-16">
      {shown.map((each) => <One key={each.id} toast={each} />)}
    </div>
  );
}

function One({ toast: { id, words, undo } }: { toast: Toast }) {
  const [held, hold] = useState(false);
  const away = () => become(all.filter((each) => each.id !== id));
  useEffect(() => {
    if (held) return;
    const later = setTimeout(away, SECONDS * 1000);
    return () => clearTimeout(later);
  }, [held]);
  return (
    <div className="rise pointer-events-auto flex max-w-full items-center gap-2 rounded-md bg-ink py-1.5 ps-4 pe-1.5 text-table"
      onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)} onFocus={() => hold(true)} onBlur={() => hold(false)}>
      <span className="min-w-0 py-1">{words}</span>
      {undo && <button type="button" className="toast-button" onClick={() => { undo(); away(); }}><Undo2 size={15} aria-hidden /> {t("undo")}</button>}
      <button type="button" className="toast-button px-1.5!" aria-label={t("close")} onClick={away}><X size={15} aria-hidden /></button>
    </div>
  );
}

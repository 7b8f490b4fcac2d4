import { useSyncExternalStore } from "react";
import type { Look, Made, Resume } from "@/shared/api/types";

/** One state of what a visitor is working on; undo goes back to an earlier one. */
export interface Work {
  fileName: string | null;
  resume: Resume | null;
  /** Paths of fields that the person has looked at and accepted. */
  accepted: string[];
  posting: string;
  made: Made | null;
  look: Look;
  pages: number;
  tone: "plain" | "warm" | "formal" | "own";
  /** Whether the files that are kept show the profile's photo. */
  photo: boolean;
  /** The job of the board that this is for; null for one that is only pasted. */
  jobId: string | null;
  /** Whether what was made is in the person's workspace already. */
  kept: boolean;
}

export const PLAIN_LOOK: Look = { template: "classic", tokens: {}, paper: "a4" };
const EMPTY: Work = {
  fileName: null, resume: null, accepted: [], posting: "", made: null, look: PLAIN_LOOK, pages: 2, tone: "plain", photo: false, jobId: null, kept: false,
};
const KEY = "sartor.work";

/** Kept for this tab until it is closed, so that a reload loses nothing; the server keeps nothing. */
function load(): Work {
  try {
    const kept = { ...EMPTY, ...JSON.parse(sessionStorage.getItem(KEY) ?? "{}") };
    return kept.made && !kept.made.report.panel ? { ...kept, made: null } : kept; // made before there were readers
  } catch {
    return EMPTY;
  }
}

let now = load();
let past: Work[] = [];
let future: Work[] = [];
let saving = 0;
const listeners = new Set<() => void>();
const original = { file: null as File | null };

function set(next: Work) {
  now = next.made === now.made ? next : { ...next, kept: false };
  clearTimeout(saving);
  saving = window.setTimeout(save, 200);
  listeners.forEach((tell) => tell());
}

function save() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(now));
  } catch {
    // full or forbidden: the work goes on, only a reload would lose it
  }
}
window.addEventListener("pagehide", save);

export const work = {
  get: () => now,
  /** The file as it was dropped, for showing its pages; gone after a reload. */
  original,
  change(part: Partial<Work>) { set({ ...now, ...part }); },
  /** A change that can be undone. */
  edit(part: Partial<Work>) {
    past = [...past.slice(-99), now];
    future = [];
    set({ ...now, ...part });
  },
  undo() {
    const before = past.pop();
    if (!before) return;
    future.push(now);
    set(before);
  },
  redo() {
    const after = future.pop();
    if (!after) return;
    past.push(now);
    set(after);
  },
  canUndo: () => past.length > 0,
  canRedo: () => future.length > 0,
  clear() { past = []; future = []; original.file = null; set(EMPTY); },
};

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => { listeners.delete(tell); };
};

export const useWork = () => useSyncExternalStore(subscribe, work.get);

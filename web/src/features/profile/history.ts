import { useCallback, useReducer } from "react";
import type { Resume } from "@/shared/api/types";

interface History { past: Resume[]; now: Resume; future: Resume[]; last: string }
type Act = { kind: "set"; to: Resume; about: string } | { kind: "undo" } | { kind: "redo" };

function reduce(h: History, act: Act): History {
  switch (act.kind) {
    case "set": {
      // typing on in one field is one step
      const same = act.about !== "" && act.about === h.last;
      return { past: same ? h.past : [...h.past.slice(-199), h.now], now: act.to, future: [], last: act.about };
    }
    case "undo": {
      const before = h.past.at(-1);
      return before ? { past: h.past.slice(0, -1), now: before, future: [h.now, ...h.future], last: "" } : h;
    }
    case "redo": {
      const after = h.future[0];
      return after ? { past: [...h.past, h.now], now: after, future: h.future.slice(1), last: "" } : h;
    }
  }
}

/** A résumé under the pen, every change of which can be taken back. */
export function useHistory(start: Resume) {
  const [h, act] = useReducer(reduce, { past: [], now: start, future: [], last: "" });
  const set = useCallback((to: Resume, about = "") => act({ kind: "set", to, about }), []);
  const undo = useCallback(() => act({ kind: "undo" }), []);
  const redo = useCallback(() => act({ kind: "redo" }), []);
  return { now: h.now, set, undo, redo, canUndo: h.past.length > 0, canRedo: h.future.length > 0 };
}

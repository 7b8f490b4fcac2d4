import { useEffect, useState } from "react";
import { events, Problem, problemOf, send } from "@/shared/api/client";

/** Words with lines of the person's that they stand on or speak of. */
export interface Shown { text: string; lines: string[] }
export interface Suggested { lines: string[]; questions: string[]; skills: Shown[]; advice: Shown[]; over: boolean; problem: Error | null; model: boolean }
const NOTHING: Suggested = { lines: [], questions: [], skills: [], advice: [], over: false, problem: null, model: true };

const once = <T>(all: T[], one: T, same: (a: T) => unknown) => (all.some((a) => same(a) === same(one)) ? all : [...all, one]);
const shown = (s: Shown) => s.text;

/** With what an event tells; a call that begins anew tells nothing twice. */
export function heardAlso(h: Suggested, name: string, told: { text?: string; skill?: string; lines?: string[] }): Suggested {
  const words = { text: told.skill ?? told.text ?? "", lines: told.lines ?? [] };
  if (name === "line") return { ...h, lines: once(h.lines, words.text, (a) => a) };
  if (name === "question") return { ...h, questions: once(h.questions, words.text, (a) => a) };
  if (name === "skill") return { ...h, skills: once(h.skills, words, shown) };
  return name === "advice" ? { ...h, advice: once(h.advice, words, shown) } : h;
}

/** What the workspace's model suggests, as it comes. Asked once; leaving, or stopping, ends the request, and with it the model's work. */
export function useSuggested(path: string, body: object, stopped: boolean): Suggested {
  const [heard, hear] = useState(NOTHING);
  const asked = JSON.stringify(body);
  useEffect(() => {
    if (stopped) return;
    const leaving = new AbortController();
    const add = (part: Partial<Suggested>) => hear((h) => ({ ...h, ...part }));
    void (async () => {
      try {
        const answer = await send(path, JSON.parse(asked), { signal: leaving.signal });
        for await (const { name, data } of events(answer)) {
          const told = JSON.parse(data);
          if (name === "problem") throw problemOf(422, told);
          hear((h) => heardAlso(h, name, told));
        }
        add({ over: true });
      } catch (problem) {
        if (leaving.signal.aborted) return;
        if (problem instanceof Problem && problem.code === "no_model") add({ over: true, model: false });
        else add({ over: true, problem: problem as Error });
      }
    })();
    return () => leaving.abort();
  }, [path, asked, stopped]);
  return heard;
}

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { events, Problem, problemOf, post, send } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import { Said } from "@/shared/ui/said";
import { language, maybe, t } from "@/shared/words/words";

interface Heard { lines: string[]; questions: string[]; over: boolean; problem: Error | null; model: boolean }
const NOTHING: Heard = { lines: [], questions: [], over: false, problem: null, model: true };

/** What weakens a line, what only the person can answer, and other words as a model says them; whoever closes it stops the model. */
export function Better({ text, take, close }: { text: string; take: (text: string) => void; close: () => void }) {
  const [asked] = useState(text);
  const [stopped, stop] = useState(false);
  const heard = useWordings(asked, stopped);
  const advice = useQuery({
    queryKey: ["advice", asked], staleTime: Infinity,
    queryFn: ({ signal }) => post<Schemas["BulletAdvice"]>("/api/v1/suggest/bullet", { text: asked, language: language() }, signal),
  });
  const remarks = advice.data?.remarks ?? [];
  const questions = [...(advice.data?.questions ?? []).map((q) => maybe(`better.question.${q.kind}`) ?? q.question), ...heard.questions];
  const busy = !heard.over && !stopped;
  return (
    <div className="ms-4 flex flex-col gap-2 rounded-md bg-accent-soft px-3 py-2.5" role="group" aria-label={t("better.ask")} aria-live="polite">
      {remarks.map((r) => <p key={r.kind}>{maybe(`better.remark.${r.kind}`) ?? r.why}</p>)}
      {questions.length > 0 && <ul className="list-disc ps-4">{questions.map((q) => <li key={q}>{q}</li>)}</ul>}
      {advice.data && remarks.length + questions.length === 0 && <p>{t("better.fine")}</p>}
      {heard.lines.map((line) => (
        <p key={line} className="flex items-start gap-2">
          <span className="serif min-w-0 grow">{line}</span>
          <button type="button" className="btn btn-small btn-plain shrink-0" onClick={() => { take(line); close(); }}>{t("better.take")}</button>
        </p>
      ))}
      {!heard.model && <p className="text-sm text-muted">{t("better.noModel")}</p>}
      {heard.over && heard.model && !heard.problem && heard.lines.length === 0 && <p className="text-muted">{t("better.none")}</p>}
      <Said problem={advice.error ?? heard.problem} />
      <div className="flex items-center gap-2">
        {busy && <><span className="text-sm text-muted">{t("better.waiting")}</span><button type="button" className="btn btn-small btn-quiet" onClick={() => stop(true)}>{t("better.stop")}</button></>}
        <button type="button" className="btn btn-small btn-quiet" onClick={close}>{t("better.close")}</button>
      </div>
    </div>
  );
}

/** Asked once; leaving, or stopping, ends the request, and with it the model's work. */
function useWordings(text: string, stopped: boolean): Heard {
  const [heard, hear] = useState(NOTHING);
  useEffect(() => {
    if (stopped) return;
    const leaving = new AbortController();
    const add = (part: Partial<Heard>) => hear((h) => ({ ...h, ...part }));
    void (async () => {
      try {
        const answer = await send("/api/v1/suggest/wordings", { text }, { signal: leaving.signal });
        for await (const { name, data } of events(answer)) {
          const told = JSON.parse(data);
          if (name === "line") hear((h) => ({ ...h, lines: h.lines.includes(told.text) ? h.lines : [...h.lines, told.text] }));
          if (name === "question") hear((h) => ({ ...h, questions: h.questions.includes(told.text) ? h.questions : [...h.questions, told.text] }));
          if (name === "problem") throw problemOf(422, told);
        }
        add({ over: true });
      } catch (problem) {
        if (leaving.signal.aborted) return;
        if (problem instanceof Problem && problem.code === "no_model") add({ over: true, model: false });
        else add({ over: true, problem: problem as Error });
      }
    })();
    return () => leaving.abort();
  }, [text, stopped]);
  return heard;
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import { Said } from "@/shared/ui/said";
import { Waiting } from "@/shared/ui/waiting";
import { useSuggested } from "@/shared/work/suggested";
import { language, maybe, t } from "@/shared/words/words";

/** What weakens a line, what only the person can answer, and other words as a model says them; whoever closes it stops the model. */
export function Better({ text, take, close }: { text: string; take: (text: string) => void; close: () => void }) {
  const [asked] = useState(text);
  const [stopped, stop] = useState(false);
  const heard = useSuggested("/api/v1/suggest/wordings", { text: asked }, stopped);
  const advice = useQuery({
    queryKey: ["advice", asked], staleTime: Infinity,
    queryFn: ({ signal }) => post<Schemas["BulletAdvice"]>("/api/v1/suggest/bullet", { text: asked, language: language() }, signal),
  });
  const remarks = advice.data?.remarks ?? [];
  const questions = [...(advice.data?.questions ?? []).map((q) => maybe(`better.question.${q.kind}`) ?? q.question), ...heard.questions];
  return (
    <div className="ms-4 flex flex-col gap-2 rounded-md bg-accent-soft px-3 py-2.5" role="group" aria-label={t("better.ask")} aria-live="polite">
      {remarks.map((r) => <p key={r.kind}>{maybe(`better.remark.${r.kind}`) ?? r.why}</p>)}
      {questions.length > 0 && <ul className="list-disc ps-4">{questions.map((q) => <li key={q} dir="auto">{q}</li>)}</ul>}
      {advice.data && remarks.length + questions.length === 0 && <p>{t("better.fine")}</p>}
      {heard.lines.map((line) => (
        <p key={line} className="flex items-start gap-2">
          <span className="serif min-w-0 grow">{line}</span>
          <button type="button" className="btn btn-small btn-plain shrink-0" onClick={() => { take(line); close(); }}>{t("better.take")}</button>
        </p>
      ))}
      <Said problem={advice.error} />
      <Waiting of="better" heard={heard} empty={heard.lines.length === 0} stopped={stopped} stop={() => stop(true)} close={close} />
    </div>
  );
}

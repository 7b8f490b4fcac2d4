import { useState } from "react";
import { Waiting } from "@/shared/ui/waiting";
import { useSuggested } from "@/shared/work/suggested";
import { t } from "@/shared/words/words";

/** Summaries that the person's facts carry, as the model says them, and what only they can answer. */
export function NewSummary({ profile, take }: { profile: string; take: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  return open
    ? <Offered profile={profile} take={take} close={() => setOpen(false)} />
    : <button type="button" className="btn btn-quiet btn-small self-start" onClick={() => setOpen(true)}>{t("suggest.summary")}</button>;
}

function Offered({ profile, take, close }: { profile: string; take: (text: string) => void; close: () => void }) {
  const [stopped, stop] = useState(false);
  const heard = useSuggested("/api/v1/suggest/summary-by-model", { profile }, stopped);
  return (
    <div className="flex flex-col gap-2 rounded-md bg-accent-soft px-3 py-2.5" role="group" aria-label={t("suggest.summary")} aria-live="polite">
      {heard.lines.map((line) => (
        <p key={line} className="flex items-start gap-2">
          <span className="serif min-w-0 grow" dir="auto">{line}</span>
          <button type="button" className="btn btn-small btn-plain shrink-0" onClick={() => { take(line); close(); }}>{t("better.take")}</button>
        </p>
      ))}
      {heard.questions.length > 0 && <ul className="list-disc ps-4">{heard.questions.map((q) => <li key={q} dir="auto">{q}</li>)}</ul>}
      <Waiting of="suggest" heard={heard} empty={heard.lines.length + heard.questions.length === 0} stopped={stopped} stop={() => stop(true)} close={close} />
    </div>
  );
}

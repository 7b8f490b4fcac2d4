import { useState } from "react";
import type { Requirement } from "@/shared/api/types";
import { Waiting } from "@/shared/ui/waiting";
import { useModels } from "@/shared/work/models";
import { useSuggested } from "@/shared/work/suggested";
import { t } from "@/shared/words/words";

/** What the model would do about a gap, and what it asks; only where there is a model. */
export function GapAdvice({ requirement }: { requirement: Requirement }) {
  const models = useModels();
  const [open, setOpen] = useState(false);
  if (!models) return null;
  return open
    ? <Told requirement={requirement} close={() => setOpen(false)} />
    : <button type="button" className="btn btn-small btn-plain self-start" onClick={() => setOpen(true)}>{t("suggest.gap")}</button>;
}

function Told({ requirement, close }: { requirement: Requirement; close: () => void }) {
  const [stopped, stop] = useState(false);
  const heard = useSuggested("/api/v1/suggest/gap", { label: requirement.label, sentence: requirement.sentence.slice(0, 1000) }, stopped);
  return (
    <div className="flex flex-col gap-2 rounded-md bg-accent-soft px-3 py-2.5" role="group" aria-label={t("suggest.gap")} aria-live="polite">
      {heard.advice.map((each) => (
        <div key={each.text} dir="auto">
          <p>{each.text}</p>
          {each.lines.map((line) => <p key={line} className="mt-1 line-clamp-2 border-s-2 border-line-strong ps-2 text-sm text-muted">{line}</p>)}
        </div>
      ))}
      {heard.questions.length > 0 && <ul className="list-disc ps-4">{heard.questions.map((q) => <li key={q} dir="auto">{q}</li>)}</ul>}
      <Waiting of="suggest" heard={heard} empty={heard.advice.length + heard.questions.length === 0} stopped={stopped} stop={() => stop(true)} close={close} />
    </div>
  );
}

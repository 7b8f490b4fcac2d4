import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useEffect, useState } from "react";
import { tailor } from "@/shared/api/client";
import type { HeardLine } from "@/shared/api/types";
import { AsMade, withLine } from "@/shared/ui/as-made";
import { nameOf } from "@/shared/ui/sheets";
import { Said } from "@/shared/ui/said";
import { useModels } from "@/shared/work/models";
import { useWork, work } from "@/shared/work/store";
import { t } from "@/shared/words/words";

const STAGES = ["match", "compose", "gate", "set", "export", "read-back"] as const;
const WITH_MODEL = ["match", "write", ...STAGES.slice(1)] as const;

/** Stages go back and forth while pages are fitted, and one may be begun early; only the next one counts. */
const next = (reached: number, stage: number) => (stage === reached + 1 ? stage : reached);

/** The stages as they happen, a second or so; where a model words the lines, those come as it says them. */
export function Making() {
  const { resume, posting, look, pages, tone } = useWork();
  const go = useNavigate();
  const there = useModels();
  const [plain, keepPlain] = useState(false);
  const models = plain ? false : there;
  const stages: readonly (typeof WITH_MODEL)[number][] = models ? WITH_MODEL : STAGES;
  const [reached, reach] = useState(-1);
  const [heard, hear] = useState<HeardLine[]>([]);
  const making = useQuery({
    queryKey: ["making", nameOf(resume ?? undefined), posting, look, pages, tone, models],
    queryFn: ({ signal }) => {
      reach(-1);
      hear([]);
      return tailor({ resume: resume!, posting, options: { look, pages, tone } }, models === true, {
        stage: (stage) => reach((r) => next(r, stages.findIndex((s) => s === stage))), line: (line) => hear((all) => withLine(all, line)), signal,
      });
    },
    enabled: models !== null, retry: false, gcTime: 0, staleTime: 0,
  });
  useEffect(() => { if (making.data) work.change({ made: making.data }); }, [making.data]);
  return (
    <div className={`mx-auto flex w-full grow flex-col ${heard.length > 0 ? "max-w-4xl" : "max-w-md"} justify-center gap-6 px-5 pb-24`}>
      <h1 className="text-xl">{t(making.error ? "making.failed" : "making.title")}</h1>
      {making.error ? <Said problem={making.error} again={() => void making.refetch()} /> : (
        <ol className="flex flex-col" aria-live="polite">
          {stages.map((stage, i) => (
            <li key={stage} className="flex items-center gap-3 py-1.5" aria-current={i === reached ? "step" : undefined}>
              <span className={`grid size-5 place-items-center rounded-full border transition-colors ${i < reached ? "border-proven text-proven" : i === reached ? "border-accent" : "border-line"}`}>
                {i < reached && <Check size={13} aria-hidden />}
                {i === reached && <span className="size-1.5 rounded-full bg-accent" />}
              </span>
              <span className={i <= reached ? "" : "text-muted"}>{t(`making.${stage}`)}</span>
            </li>
          ))}
        </ol>
      )}
      {!making.error && heard.length > 0 && <AsMade lines={heard} />}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn btn-quiet" onClick={() => void go({ to: making.error ? "/" : "/check" })}>{t(making.error ? "making.back" : "cancel")}</button>
        {models && <button type="button" className="btn btn-plain" onClick={() => keepPlain(true)}>{t("making.own")}</button>}
      </div>
    </div>
  );
}

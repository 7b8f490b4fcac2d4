import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useEffect, useState } from "react";
import { tailor } from "@/shared/api/client";
import { nameOf } from "@/shared/ui/sheets";
import { Said } from "@/shared/ui/said";
import { useWork, work } from "@/shared/work/store";
import { t } from "@/shared/words/words";

const STAGES = ["match", "compose", "gate", "set", "export", "read-back"] as const;

/** The stages as they happen; a second or so. */
export function Making() {
  const { resume, posting, look, pages, tone } = useWork();
  const go = useNavigate();
  const [reached, reach] = useState(-1);
  const making = useQuery({
    queryKey: ["making", nameOf(resume ?? undefined), posting, look, pages, tone],
    queryFn: ({ signal }) =>
      tailor({ resume: resume!, posting, options: { look, pages, tone } },
        (stage) => reach((r) => Math.max(r, STAGES.findIndex((s) => s === stage))), signal),
    retry: false, gcTime: 0, staleTime: 0,
  });
  useEffect(() => { if (making.data) work.change({ made: making.data }); }, [making.data]);
  return (
    <div className="mx-auto flex w-full max-w-md grow flex-col justify-center gap-6 px-5 pb-24">
      <h1 className="text-xl">{t(making.error ? "making.failed" : "making.title")}</h1>
      {making.error ? <Said problem={making.error} again={() => void making.refetch()} /> : (
        <ol className="flex flex-col" aria-live="polite">
          {STAGES.map((stage, i) => (
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
      <button type="button" className="btn btn-quiet self-start" onClick={() => void go({ to: making.error ? "/" : "/check" })}>{t(making.error ? "making.back" : "cancel")}</button>
    </div>
  );
}

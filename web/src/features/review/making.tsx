import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useEffect, useState } from "react";
import { tailor } from "@/shared/api/client";
import { nameOf } from "@/shared/ui/sheets";
import { Said } from "@/shared/ui/said";
import { useWork, work } from "@/shared/work/store";

const STAGES = [
  { id: "match", words: "Laying your facts beside what the job asks" },
  { id: "compose", words: "Choosing and ordering lines" },
  { id: "gate", words: "Holding every line to your facts" },
  { id: "set", words: "Setting the pages" },
  { id: "export", words: "Writing the files" },
  { id: "read-back", words: "Reading them back as a machine would" },
];

/** The stages as they happen; a second or so. */
export function Making() {
  const { resume, posting, look, pages, tone } = useWork();
  const go = useNavigate();
  const [reached, reach] = useState(-1);
  const making = useQuery({
    queryKey: ["making", nameOf(resume ?? undefined), posting, look, pages, tone],
    queryFn: ({ signal }) =>
      tailor({ resume: resume!, posting, options: { look, pages, tone } },
        (stage) => reach((r) => Math.max(r, STAGES.findIndex((s) => s.id === stage))), signal),
    retry: false, gcTime: 0, staleTime: 0,
  });
  useEffect(() => { if (making.data) work.change({ made: making.data }); }, [making.data]);
  return (
    <div className="mx-auto flex w-full max-w-md grow flex-col justify-center gap-6 px-5 pb-24">
      <h1 className="text-xl">{making.error ? "This did not work" : "Cutting it to measure"}</h1>
      {making.error ? <Said problem={making.error} again={() => void making.refetch()} /> : (
        <ol className="flex flex-col" aria-live="polite">
          {STAGES.map((stage, i) => (
            <li key={stage.id} className="flex items-center gap-3 py-1.5" aria-current={i === reached ? "step" : undefined}>
              <span className={`grid size-5 place-items-center rounded-full border transition-colors ${i < reached ? "border-proven text-proven" : i === reached ? "border-accent" : "border-line"}`}>
                {i < reached && <Check size={13} aria-hidden />}
                {i === reached && <span className="size-1.5 rounded-full bg-accent" />}
              </span>
              <span className={i <= reached ? "" : "text-muted"}>{stage.words}</span>
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="btn btn-quiet self-start" onClick={() => void go({ to: making.error ? "/" : "/check" })}>{making.error ? "Back to the start" : "Cancel"}</button>
    </div>
  );
}

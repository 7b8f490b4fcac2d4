import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { templates } from "@/shared/api/client";
import type { HeardLine } from "@/shared/api/types";
import { useSession } from "@/shared/session/session";
import { AsMade, withLine } from "@/shared/ui/as-made";
import { Empty, Said } from "@/shared/ui/said";
import { useWork, work } from "@/shared/work/store";
import { pursue } from "@/shared/work/pursue";
import { keepDocuments } from "@/shared/work/kept";
import { keepProfile } from "@/shared/work/profile";
import { t } from "@/shared/words/words";

/** Puts what a visitor made into their new workspace: the profile, the job, and the documents. */
export function Keep() {
  const state = useSession();
  const { resume, posting, made, look, pages, tone, photo, jobId } = useWork();
  const go = useNavigate();
  const queries = useQueryClient();
  const begun = useRef(false);
  const [heard, hear] = useState<HeardLine[]>([]);
  const keep = useMutation({
    mutationFn: async () => {
      if (!resume) return;
      await keepProfile(resume);
      if (!made) return;
      const { title, company, location } = made.report.job;
      const job = jobId ?? (await pursue({ posting, ...(title && { title }), ...(company && { company }), ...(location && { location }) })).jobId;
      work.change({ jobId: job });
      const all = await queries.ensureQueryData({ queryKey: ["templates"], queryFn: templates });
      const shown = photo && all.some((each) => each.id === look.template && each.photo);
      const done = await keepDocuments(job, made, { template: look.template, paper: look.paper, pages, tone, photo: shown }, (line) => hear((all) => withLine(all, line)));
      work.change({ kept: true });
      return done;
    },
    onSuccess: (kept) => { void queries.invalidateQueries(); if (!kept?.leftOut) void go({ to: "/board" }); },
  });
  useEffect(() => {
    if (state.known !== "yes" || begun.current) return;
    begun.current = true;
    keep.mutate();
  }, [state.known]);
  if (state.known === "no") return <Navigate to="/signup" />;
  if (keep.data?.leftOut)
    return (
      <Empty title={t("keep.kept")}>
        <p className="mb-4">{t("keep.leftOut", { n: keep.data.leftOut })}</p>
        <Link to="/board" className="btn btn-main">{t("keep.board")}</Link>
      </Empty>
    );
  return (
    <div className={`mx-auto flex w-full grow flex-col ${heard.length > 0 ? "max-w-4xl" : "max-w-md"} justify-center gap-4 px-5 pb-24`}>
      <h1 className="text-xl">{t(keep.error ? "keep.not" : "keep.doing")}</h1>
      {keep.error ? <><Said problem={keep.error} again={() => keep.mutate()} /><p className="text-muted">{t("keep.here")}</p></>
        : <p className="text-muted" aria-live="polite">{t("keep.what")}</p>}
      {!keep.error && heard.length > 0 && <AsMade lines={heard} />}
    </div>
  );
}

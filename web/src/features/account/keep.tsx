import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { send } from "@/shared/api/client";
import { useSession, newKey } from "@/shared/session/session";
import { Said } from "@/shared/ui/said";
import { useWork } from "@/shared/work/store";
import { pursue } from "@/shared/work/pursue";
import { keepProfile } from "@/shared/work/profile";

/** Puts what a visitor made into their new workspace: the profile, the job, and the documents. */
export function Keep() {
  const state = useSession();
  const { resume, posting, made, look, pages, tone } = useWork();
  const go = useNavigate();
  const queries = useQueryClient();
  const begun = useRef(false);
  const keep = useMutation({
    mutationFn: async () => {
      if (!resume) return;
      await keepProfile(resume);
      if (!made) return;
      const { title, company, location } = made.report.job;
      const application = await pursue({ posting, ...(title && { title }), ...(company && { company }), ...(location && { location }) });
      const options = { template: look.template, paper: look.paper, pages, tone };
      await send("/api/v1/generate/cv", { jobId: application.jobId, coverLetter: true, options }, { headers: { "Idempotency-Key": newKey() } });
    },
    onSuccess: () => { void queries.invalidateQueries(); void go({ to: "/board" }); },
  });
  useEffect(() => {
    if (state.known !== "yes" || begun.current) return;
    begun.current = true;
    keep.mutate();
  }, [state.known]);
  if (state.known === "no") return <Navigate to="/signup" />;
  return (
    <div className="mx-auto flex w-full max-w-md grow flex-col justify-center gap-4 px-5 pb-24">
      <h1 className="text-xl">{keep.error ? "Not everything was kept" : "Putting it away for you"}</h1>
      {keep.error ? <><Said problem={keep.error} again={() => keep.mutate()} /><p className="text-muted">What you made is still here in this window.</p></>
        : <p className="text-muted" aria-live="polite">Your profile, the job and the documents.</p>}
    </div>
  );
}

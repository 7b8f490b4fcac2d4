import { useMutation } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { ArrowRight } from "lucide-react";
import { useEffect, useState } from "react";
import { Link } from "@tanstack/react-router";
import { Actions } from "@/shared/ui/actions";
import { Said } from "@/shared/ui/said";
import { fetchProfile } from "@/shared/work/profile";
import { work } from "@/shared/work/store";
import { type Application, useApplication, useBoard, useChange, useHistory, useJob, useMove } from "@/shared/work/pursue";

/** One application: the posting, where it stands, notes, what happened. */
export function ApplicationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const application = useApplication(id);
  const job = useJob(application.data?.jobId);
  const board = useBoard();
  const move = useMove();
  const history = useHistory(id);
  const go = useNavigate();
  const make = useMutation({
    mutationFn: fetchProfile,
    onSuccess: (profile) => {
      const own = profile && { resume: profile.resume, fileName: profile.name };
      work.change({ ...own, posting: job.data!.posting, jobId: job.data!.id, made: null });
      void go({ to: work.get().resume ? "/review" : "/profile" });
    },
  });
  return (
    <div className="mx-auto grid w-full max-w-[1120px] grow content-start gap-10 px-5 py-7 lg:grid-cols-[minmax(0,1fr)_320px]">
      <Actions><button type="button" className="btn btn-main" disabled={!job.data?.posting} onClick={() => make.mutate()}>Make the CV <ArrowRight size={16} aria-hidden /></button></Actions>
      <div className="min-w-0">
        <Link to="/board" className="text-sm text-accent underline underline-offset-3">Board</Link>
        <h1 className="mt-1 text-xl">{job.data?.title ?? " "}</h1>
        <p className="text-md text-muted">{[job.data?.company, job.data?.location].filter(Boolean).join(" · ")}</p>
        <Said problem={application.error ?? job.error ?? make.error} />
        {job.data?.warnings.map((w) => <p key={w} className="mt-3 rounded-md bg-unsure-soft px-3 py-2">{w}</p>)}
        <p className="mt-6 max-w-[68ch] leading-relaxed whitespace-pre-wrap">{job.data?.posting}</p>
      </div>
      <aside className="flex flex-col gap-6" aria-label="About this application">
        {application.data && (
          <>
            <label>Stage
              <select className="field mt-1 border-line" value={board.data?.data.find((c) => c.id === id)?.stageId ?? application.data.stageId}
                onChange={(e) => move.mutate({ id, stageId: e.target.value, before: null }, { onSuccess: () => void application.refetch() })}>
                {board.data?.stages.map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}
              </select>
            </label>
            <Details key={application.data.id} application={application.data} />
          </>
        )}
        <section aria-label="History">
          <h2 className="mb-2 text-lg">History</h2>
          <ol className="flex flex-col gap-1.5">
            {history.data?.map((e) => (
              <li key={e.id} className="flex gap-3"><time dateTime={e.at} className="shrink-0 text-muted">{e.at.slice(0, 10)}</time><span>{[e.kind, e.detail].filter(Boolean).join(": ")}</span></li>
            ))}
          </ol>
        </section>
      </aside>
    </div>
  );
}

function Details({ application }: { application: Application }) {
  const [notes, setNotes] = useState(application.notes);
  const change = useChange(application);
  useEffect(() => {
    if (notes === application.notes || change.isPending || change.isError) return;
    const later = setTimeout(() => change.mutate({ notes }), 700);
    return () => clearTimeout(later);
  }, [notes, application.notes, change.isPending]);
  return (
    <>
      <label>Follow up on
        <input type="date" className="field mt-1 border-line" value={application.followUpOn ?? ""} onChange={(e) => change.mutate({ followUpOn: e.target.value || null })} />
      </label>
      <label>Notes
        <textarea rows={6} className="field mt-1 resize-none border-line" value={notes} onChange={(e) => { change.reset(); setNotes(e.target.value); }} />
      </label>
      <p className="-mt-4 text-sm text-muted" aria-live="polite">{change.isPending ? "Saving" : notes === application.notes ? "Saved" : "Not saved yet"}</p>
      <Said problem={change.error} again={() => change.mutate({ notes })} />
    </>
  );
}

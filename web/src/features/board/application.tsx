import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { Archive, ArchiveRestore, ArrowRight } from "lucide-react";
import { useEffect, useState } from "react";
import { Actions } from "@/shared/ui/actions";
import { Said } from "@/shared/ui/said";
import { day, maybe, t } from "@/shared/words/words";
import { stageName, useArchive, useBoard, useMove } from "@/shared/work/board";
import { useDocuments } from "@/shared/work/documents";
import { fetchProfile } from "@/shared/work/profile";
import { type Application, type Event, useApplication, useChange, useHistory, useJob } from "@/shared/work/pursue";
import { work } from "@/shared/work/store";
import { Made } from "./made";

/** One application: the posting, where it stands, notes, its documents, what happened. */
export function ApplicationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const application = useApplication(id);
  const job = useJob(application.data?.jobId);
  const archive = useArchive();
  const history = useHistory(id);
  const made = Boolean(useDocuments(application.data?.jobId, Boolean(application.data)).data?.data.length);
  const go = useNavigate();
  const make = useMutation({
    mutationFn: fetchProfile,
    onSuccess: (profile) => {
      const own = profile && { resume: profile.resume, fileName: profile.name };
      work.change({ ...own, posting: job.data!.posting, jobId: job.data!.id, made: null });
      void go({ to: work.get().resume ? "/review" : "/profile" });
    },
  });
  const archived = application.data?.archived ?? false;
  return (
    <div className="mx-auto grid w-full max-w-[1120px] grow content-start gap-10 px-5 py-7 lg:grid-cols-[minmax(0,1fr)_320px]">
      <Actions>
        <button type="button" className="btn btn-quiet" disabled={!job.data} title={t(archived ? "archive.back" : "archive")} aria-label={t(archived ? "archive.back" : "archive")}
          onClick={() => archive({ id, title: job.data!.title }, !archived)}>{archived ? <ArchiveRestore size={17} aria-hidden /> : <Archive size={17} aria-hidden />}</button>
        <button type="button" className="btn btn-main" disabled={!job.data?.posting} onClick={() => make.mutate()}>{t(made ? "make.again" : "make.cv")} <ArrowRight size={16} className="rtl:-scale-x-100" aria-hidden /></button>
      </Actions>
      <div className="min-w-0">
        <Link to="/board" className="text-sm text-accent underline underline-offset-3">{t("place.board")}</Link>
        <h1 className="mt-1 text-xl">{job.data?.title ?? "\u00a0"}</h1>
        <p className="text-md text-muted">{[job.data?.company, job.data?.location].filter(Boolean).join(" · ")}</p>
        {job.data?.url && <a href={job.data.url} rel="noreferrer" target="_blank" className="text-sm text-accent underline underline-offset-3">{new URL(job.data.url).host}</a>}
        <Said problem={application.error ?? job.error ?? make.error} />
        {archived && <p className="mt-3 rounded-md bg-accent-soft px-3 py-2">{t("archive.is")}</p>}
        {job.data?.warnings.map((w) => <p key={w} className="mt-3 rounded-md bg-unsure-soft px-3 py-2">{w}</p>)}
        <p dir="auto" className="mt-6 max-w-[68ch] leading-relaxed whitespace-pre-wrap">{job.data?.posting}</p>
      </div>
      <aside className="flex flex-col gap-6" aria-label={t("application.about")}>
        {application.data && (
          <>
            <StageOf id={id} application={application.data} moved={() => { void application.refetch(); void history.refetch(); }} />
            <Details key={application.data.id} application={application.data} />
            <Made jobId={application.data.jobId} />
          </>
        )}
        <section aria-label={t("application.history")}>
          <h2 className="mb-2 text-lg">{t("application.history")}</h2>
          <ol className="flex flex-col gap-1.5">
            {history.data?.map((e) => (
              <li key={e.id} className="flex gap-3"><time dateTime={e.at} className="shrink-0 text-muted">{day(e.at)}</time><span className="min-w-0">{happened(e)}</span></li>
            ))}
          </ol>
        </section>
      </aside>
    </div>
  );
}

/** "moved: Saved → Applied", with stages as they are told here. */
const happened = (e: Event) => {
  const detail = e.detail.split(" → ").map((word) => maybe(`stage.${word.toLowerCase()}`) ?? word).join(" → ");
  return [maybe(`event.${e.kind}`) ?? e.kind, detail].filter(Boolean).join(": ");
};

function StageOf({ id, application, moved }: { id: string; application: Application; moved: () => void }) {
  const board = useBoard(application.archived);
  const move = useMove();
  return (
    <label>{t("list.stage")}
      <select className="field mt-1 border-line" value={board.data?.data.find((c) => c.id === id)?.stageId ?? application.stageId}
        onChange={(e) => move.mutate({ id, stageId: e.target.value, before: null }, { onSuccess: moved })}>
        {board.data?.stages.map((s) => <option key={s.id} value={s.id}>{stageName(s)}</option>)}
      </select>
      <Said problem={move.error} />
    </label>
  );
}

function Details({ application }: { application: Application }) {
  const kept = `sartor.notes.${application.id}`;
  const [notes, setNotes] = useState(sessionStorage.getItem(kept) ?? application.notes);
  const change = useChange(application);
  useEffect(() => {
    if (notes === application.notes) { sessionStorage.removeItem(kept); return; }
    sessionStorage.setItem(kept, notes);
    if (change.isPending || change.isError) return;
    const later = setTimeout(() => change.mutate({ notes }), 700);
    return () => clearTimeout(later);
  }, [notes, application.notes, change.isPending]);
  return (
    <>
      <label>{t("application.follow")}
        <input type="date" className="field mt-1 border-line" value={application.followUpOn ?? ""} onChange={(e) => change.mutate({ followUpOn: e.target.value || null })} />
      </label>
      <label>{t("application.notes")}
        <textarea rows={6} className="field mt-1 resize-none border-line" value={notes} onChange={(e) => { change.reset(); setNotes(e.target.value); }} />
      </label>
      <p className="-mt-4 text-sm text-muted" aria-live="polite">{t(change.isPending ? "saving" : notes === application.notes ? "saved" : "unsaved")}</p>
      <Said problem={change.error} again={() => change.mutate({ notes })} />
    </>
  );
}

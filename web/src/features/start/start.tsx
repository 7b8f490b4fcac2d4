import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ArrowRight, FileText, Upload, X } from "lucide-react";
import { type DragEvent, lazy, Suspense, useEffect, useRef, useState } from "react";
import { PLAIN_LOOK, useWork, work } from "@/shared/work/store";
import { readFile, render } from "@/shared/api/client";
import { Said } from "@/shared/ui/said";
import { jobText, JOBS, PEOPLE, personFile } from "./samples";
import { type Key, rich, t } from "@/shared/words/words";

const Example = lazy(() => import("./example"));
const TAKES = ".pdf,.docx,.odt,.rtf,.html,.htm,.md,.txt,.json,.yaml,.yml,.zip,.xml,.doc";

/** A sample as a person would bring it: as a PDF, so that the reading has something to do. */
async function sample(id: string): Promise<File> {
  const resume = JSON.parse(await (await personFile(id)).text());
  return new File([await render({ resume, format: "pdf", look: PLAIN_LOOK })], `${id}.pdf`, { type: "application/pdf" });
}

export function Start() {
  const { resume, fileName, posting } = useWork();
  const go = useNavigate();
  const read = useMutation({
    mutationFn: async (give: File | (() => Promise<File>)) => {
      const file = typeof give === "function" ? await give() : give;
      return { file, resume: await readFile(file) };
    },
    onSuccess: ({ file, resume: got }) => {
      work.original.file = file;
      work.change({ resume: got, fileName: file.name, accepted: [], made: null });
    },
  });
  const ready = resume !== null && posting.trim().length > 40;
  const idle = useIdle();
  return (
    <div className="mx-auto flex w-full max-w-[1120px] grow flex-col px-5 pt-[clamp(24px,6vh,72px)] pb-16">
      <h1 className="mx-auto mb-[clamp(20px,4vh,44px)] max-w-[22ch] text-center text-[clamp(28px,4.4vw,40px)] leading-[1.12]">
        {rich("start.title", { b: (words) => <span className="known-proven">{words}</span> })}
      </h1>
      <form className="grid gap-4 md:grid-cols-2"
        onSubmit={(e) => { e.preventDefault(); if (ready) void go({ to: "/check" }); }}>
        <CvField name={fileName} has={resume !== null} busy={read.isPending} give={read.mutate} />
        <JobField text={posting} />
        <div className="md:col-span-2"><Said problem={read.error} /></div>
        <div className="flex flex-wrap items-center justify-center gap-x-5 gap-y-2 md:col-span-2">
          <button className="btn btn-main h-11 px-6 text-md" disabled={!ready}>
            {t("start.go")} <ArrowRight size={18} className="rtl:-scale-x-100" aria-hidden />
          </button>
          <p className="text-sm text-muted" aria-live="polite">
            {ready ? t("start.ready") : hint(resume !== null, posting)}
          </p>
        </div>
      </form>
      {idle && <Suspense fallback={null}><Example /></Suspense>}
    </div>
  );
}

/** Whether the page has had a moment of rest: what one came for is there first. */
function useIdle(): boolean {
  const [idle, rest] = useState(false);
  useEffect(() => {
    if (!("requestIdleCallback" in window)) { rest(true); return; }
    const asked = requestIdleCallback(() => rest(true), { timeout: 2_000 });
    return () => cancelIdleCallback(asked);
  }, []);
  return idle;
}

const hint = (cv: boolean, posting: string) =>
  t(cv ? (posting ? "start.short" : "start.now") : "start.free");

function CvField({ name, has, busy, give }: {
  name: string | null; has: boolean; busy: boolean; give: (file: File | (() => Promise<File>)) => void;
}) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const own = has && !PEOPLE.some(({ id }) => name === `${id}.pdf`);
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    const file = e.dataTransfer.files[0];
    if (file) give(file);
  };
  useEffect(() => {
    const stop = (e: globalThis.DragEvent) => e.preventDefault();
    window.addEventListener("dragover", stop);
    window.addEventListener("drop", stop);
    return () => { window.removeEventListener("dragover", stop); window.removeEventListener("drop", stop); };
  }, []);
  return (
    <section aria-label={t("start.cv")} onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}
      className={`flex min-h-72 flex-col rounded-md border bg-raised p-5 transition-colors max-md:min-h-52 ${over ? "border-accent bg-accent-soft" : "border-line"}`}>
      <div className="flex grow flex-col items-center justify-center gap-3 text-center">
        {has && !busy ? (
          <div className="rise flex flex-col items-center gap-2">
            <FileText size={30} strokeWidth={1.4} className="text-proven" aria-hidden />
            <p className="text-md font-semibold break-all">{name}</p>
            <p className="text-muted">{t("start.read")}</p>
            <button type="button" className="btn btn-quiet btn-small" onClick={() => { work.original.file = null; work.change({ resume: null, fileName: null, made: null }); }}>
              <X size={14} aria-hidden /> {t("start.another")}
            </button>
          </div>
        ) : (
          <>
            <Upload size={30} strokeWidth={1.4} className="text-muted" aria-hidden />
            <h2 className="text-lg">{t(busy ? "start.reading" : "start.drop")}</h2>
            <button type="button" className="btn btn-plain" disabled={busy} onClick={() => input.current?.click()}>{t("start.choose")}</button>
            <p className="text-sm text-muted">{t("start.takes")}</p>
          </>
        )}
        <input ref={input} type="file" accept={TAKES} className="sr-only" tabIndex={-1} aria-label={t("start.file")} id="cv-file"
          onChange={(e) => { const file = e.target.files?.[0]; if (file) give(file); e.target.value = ""; }} />
      </div>
      {!own && <Chips of={PEOPLE} pick={(id) => give(() => sample(id))} />}
    </section>
  );
}

function JobField({ text }: { text: string }) {
  return (
    <section aria-label={t("start.job")} className="flex min-h-72 flex-col rounded-md border border-line bg-raised p-5 focus-within:border-accent">
      <label htmlFor="job" className="serif mb-1 text-lg">{t("start.paste")}</label>
      <textarea id="job" value={text} onChange={(e) => work.change({ posting: e.target.value, made: null, jobId: null })} spellCheck={false}
        placeholder={t("start.whole")} className="min-h-32 grow resize-none border-0 bg-transparent text-base leading-relaxed outline-none" />
      <Chips of={JOBS} pick={async (id) => work.change({ posting: await jobText(id), made: null, jobId: null })} />
    </section>
  );
}

function Chips({ of, pick }: { of: readonly { id: string; name: Key }[]; pick: (id: string) => void }) {
  return (
    <div className="flex flex-wrap items-center gap-1.5 pt-3">
      <span className="me-1 text-sm text-muted">{t("start.try")}</span>
      {of.map((each) => <button key={each.id} type="button" className="chip" onClick={() => pick(each.id)}>{t(each.name)}</button>)}
    </div>
  );
}

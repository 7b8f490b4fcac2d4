import { useMutation } from "@tanstack/react-query";
import { FileUp } from "lucide-react";
import { useRef } from "react";
import type { Resume } from "@/shared/api/types";
import { Dialog } from "@/shared/ui/dialog";
import { Said } from "@/shared/ui/said";
import { t } from "@/shared/words/words";
import { fieldName, partName } from "@/shared/work/paths";
import { type Conflict, type Imported, importFiles } from "@/shared/work/profile";
import { decide, standing, type Whose } from "./conflicts";

const TAKES = ".pdf,.docx,.odt,.rtf,.html,.htm,.md,.txt,.json,.yaml,.yml,.zip,.xml";

/** Takes files into the profile, then shows both sides where they disagree. */
export function ImportButton({ ready, done }: { ready: boolean; done: (imported: Imported) => void }) {
  const file = useRef<HTMLInputElement>(null);
  const take = useMutation({ mutationFn: importFiles, onSuccess: done });
  return (
    <>
      <button type="button" className="btn btn-quiet" disabled={!ready || take.isPending} onClick={() => file.current?.click()} aria-label={t("import")} title={t("import")}><FileUp size={17} aria-hidden /></button>
      <input ref={file} type="file" multiple accept={TAKES} className="sr-only" tabIndex={-1} aria-label={t("import.files")}
        onChange={(e) => { const given = [...(e.target.files ?? [])]; if (given.length) take.mutate(given); e.target.value = ""; }} />
      {take.isPending && <Dialog title={t("start.reading")} close={() => undefined}><p className="text-muted" aria-live="polite">{t("import.doing")}</p></Dialog>}
      {take.error && <Dialog title={t("making.failed")} close={() => take.reset()}><Said problem={take.error} /><button type="button" className="btn btn-plain self-end" onClick={() => take.reset()}>{t("close")}</button></Dialog>}
    </>
  );
}

/** Both sides of each field that the profile and the files say differently; what is chosen can be undone like any edit. */
export function Merge({ imported, resume, set, undo, close }: {
  imported: Imported; resume: Resume; set: (to: Resume) => void; undo: () => void; close: () => void;
}) {
  const { conflicts, additions, files } = imported;
  const all = (whose: Whose) => set(conflicts.reduce((now, conflict) => decide(now, conflict, whose), resume));
  return (
    <section aria-label={t("merge")} className="rise mb-8 rounded-md border border-line bg-raised">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line px-4 py-3">
        <div className="min-w-0 grow">
          <h2 className="text-lg">{conflicts.length ? t("merge.title", { n: conflicts.length }) : t("merge.done")}</h2>
          <p className="text-sm text-muted">{t("merge.added", { n: additions.length })} · {files.filter((f) => f.read).map((f) => f.name).join(", ")}</p>
        </div>
        <button type="button" className="btn btn-small btn-quiet" onClick={undo}>{t("merge.undo")}</button>
        <button type="button" className="btn btn-small btn-plain" onClick={close}>{t("merge.close")}</button>
      </header>
      {files.filter((f) => !f.read).map((f) => <p key={f.name} className="bg-refused-soft px-4 py-2">{f.name}: {f.problem}</p>)}
      {conflicts.length > 1 && (
        <p className="flex flex-wrap gap-1.5 px-4 pt-3">
          <button type="button" className="chip" onClick={() => all("mine")}>{t("merge.allMine")}</button>
          <button type="button" className="chip" onClick={() => all("theirs")}>{t("merge.allTheirs")}</button>
        </p>
      )}
      <ul className="divide-y divide-line">
        {conflicts.map((c, i) => <li key={i} className="px-4 py-3"><Sides conflict={c} now={standing(resume, c)} choose={(whose) => set(decide(resume, c, whose))} /></li>)}
      </ul>
    </section>
  );
}

function Sides({ conflict: c, now, choose }: { conflict: Conflict; now: Whose | null; choose: (whose: Whose) => void }) {
  const [section = "", ...rest] = c.place.split(": ");
  const about = [rest.join(": ") || partName(section.split(".")[0]!), fieldName(c.field)].join(" · ");
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{about}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(["mine", "theirs"] as const).map((whose) => (
          <label key={whose} className={`flex cursor-pointer items-start gap-2.5 rounded-md border px-3 py-2 ${now === whose ? "border-accent bg-accent-soft" : "border-line hover:border-line-strong"}`}>
            <input type="radio" className="mt-1 accent-accent" checked={now === whose} disabled={now === null} onChange={() => choose(whose)} />
            <span className="min-w-0"><span dir="auto" className="block break-words">{c[whose] === "present" ? t("now") : c[whose]}</span>
              <span className="block text-sm text-muted">{t(`merge.${whose}`)} · {whose === "mine" ? c.mineFrom : c.theirsFrom}</span></span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useQueryClient } from "@tanstack/react-query";
import { Redo2, Undo2 } from "lucide-react";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import { Problem } from "@/shared/api/client";
import type { Pages, Resume } from "@/shared/api/types";
import { Actions } from "@/shared/ui/actions";
import { Said } from "@/shared/ui/said";
import { Sheets, usePages } from "@/shared/ui/sheets";
import { t } from "@/shared/words/words";
import { at } from "@/shared/work/paths";
import { type Imported, type Profile, useCompleteness } from "@/shared/work/profile";
import { useWork } from "@/shared/work/store";
import { dropDraft, draftOf } from "./drafts";
import { fieldPaths } from "./field-paths";
import { useHistory } from "./history";
import { ImportButton, Merge } from "./importing";
import { useSaving } from "./saving";
import { Sections } from "./sections";
import { Versions } from "./versions";

/** Sections on one side, the real pages on the other, following each keystroke. */
export function Editor({ profile }: { profile: Profile }) {
  const [draft, setDraft] = useState(() => draftOf(profile));
  const pen = useHistory(draft && !draft.stale ? draft.resume : profile.resume);
  const saving = useSaving(profile, pen.now);
  const queries = useQueryClient();
  const [merging, merge] = useState<{ imported: Imported; before: Resume } | null>(null);
  const [pane, setPane] = useState<"fields" | "pages">("fields");
  const { look } = useWork();
  const pages = usePages(at(pen.now, "basics.name") ? { resume: pen.now, look } : null);
  const set = (to: Resume, about?: string) => { saving.forgive(); pen.set(to, about); };
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const keys = (e: KeyboardEvent) => {
      if (!(e.ctrlKey || e.metaKey) || e.key.toLowerCase() !== "z") return;
      e.preventDefault();
      if (e.shiftKey) pen.redo();
      else pen.undo();
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, [pen.undo, pen.redo]);

  const imported = (got: Imported) => {
    queries.setQueryData(["profile"], got.profile);
    void queries.invalidateQueries({ queryKey: ["profile-about"] });
    merge({ imported: got, before: pen.now });
    saving.have(got.profile.resume);
    pen.set(got.profile.resume);
    top.current?.scrollTo({ top: 0 });
  };
  const latest = useRef(pen.now);
  useEffect(() => { latest.current = pen.now; }, [pen.now]);
  const open = useCallback((field: string) => {
    setPane("fields");
    requestAnimationFrame(() => document.getElementById(`p-${fieldPaths(latest.current).get(field) ?? ""}`)?.focus());
  }, []);
  const changed = saving.error instanceof Problem && saving.error.status === 412;
  return (
    <>
      <Actions>
        <span className="text-sm text-muted max-sm:sr-only" aria-live="polite">{t(saving.state)}</span>
        <button type="button" className="btn btn-quiet" disabled={!pen.canUndo} onClick={pen.undo} aria-label={t("undo")} title={t("undo.title")}><Undo2 size={17} aria-hidden /></button>
        <button type="button" className="btn btn-quiet max-sm:hidden" disabled={!pen.canRedo} onClick={pen.redo} aria-label={t("redo")} title={t("redo.title")}><Redo2 size={17} aria-hidden /></button>
        <Versions profile={profile} restore={(resume) => set(resume)} />
        <ImportButton ready={saving.state === "saved"} done={imported} />
      </Actions>
      <h1 className="sr-only">{t("place.profile")}</h1>
      <div className="bench-two grid min-h-0 grow lg:grid-cols-[minmax(420px,560px)_minmax(0,1fr)]" data-pane={pane}>
        <div ref={top} className="pane-fields min-w-0 px-5 py-6 lg:h-[calc(100dvh-57px)] lg:overflow-y-auto lg:border-e lg:border-line" tabIndex={-1}>
          {saving.error && <div className="mb-4"><Said problem={changed ? new Problem(412, "x", t("profile.elsewhere")) : saving.error} again={saving.put} /></div>}
          {draft?.stale && <Stale take={() => { set(draft.resume); setDraft(null); }} leave={() => { dropDraft(); setDraft(null); }} />}
          {merging && <Merge imported={merging.imported} resume={pen.now} set={set} undo={() => { set(merging.before); merge(null); }} close={() => merge(null)} />}
          <Hints id={profile.id} />
          <Sections profile={profile.id} resume={pen.now} set={set} />
        </div>
        <div className="pane-pages min-w-0 px-[clamp(8px,3vw,48px)] py-6 lg:h-[calc(100dvh-57px)] lg:overflow-y-auto" tabIndex={-1} aria-label={t("pane.pages")} role="region">
          <Said problem={pages.error} />
          <div className="mx-auto max-w-[720px]">
            {pages.data && <Live pages={pages.data} resume={pen.now} open={open} />}
          </div>
        </div>
      </div>
      <nav aria-label={t("panes")} className="sticky bottom-0 z-30 grid grid-cols-2 border-t border-line bg-surface lg:hidden">
        {(["fields", "pages"] as const).map((id) => (
          <button key={id} type="button" aria-pressed={pane === id} onClick={() => setPane(id)} className="h-12 font-semibold text-muted aria-pressed:text-accent">{t(`pane.${id}`)}</button>
        ))}
      </nav>
    </>
  );
}

/** The pages, drawn anew when they have changed and not with every key. */
const Live = memo(function Live({ pages, resume, open }: { pages: Pages; resume: Resume; open: (field: string) => void }) {
  const paths = fieldPaths(resume);
  return (
    <Sheets zoom pages={pages} label={t("place.profile")} mark={() => "plain"} words={(f) => (paths.has(f) ? t("profile.editLine") : null)}
      point={() => undefined} pick={open} />
  );
}, (was, is) => was.pages === is.pages && was.open === is.open);

/** Text that was typed here and never saved, while the profile was changed elsewhere: nothing is lost, nothing is overwritten. */
function Stale({ take, leave }: { take: () => void; leave: () => void }) {
  return (
    <div role="alert" className="mb-4 flex flex-wrap items-center gap-2 rounded-md bg-unsure-soft px-3 py-2.5">
      <p className="min-w-60 grow">{t("profile.stale")}</p>
      <button type="button" className="btn btn-small btn-plain" onClick={take}>{t("profile.stale.take")}</button>
      <button type="button" className="btn btn-small btn-quiet" onClick={leave}>{t("profile.stale.leave")}</button>
    </div>
  );
}

/** What is still missing, said where it can be mended, never as a nag. */
function Hints({ id }: { id: string }) {
  const told = useCompleteness(id);
  const first = told.data?.missing[0];
  if (!first) return null;
  return <p className="mb-6 border-s-2 border-unsure ps-3"><span className="font-semibold">{first.what}</span> {first.why}</p>;
}

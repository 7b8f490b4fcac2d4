import { Redo2, Undo2 } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Problem } from "@/shared/api/client";
import { Actions } from "@/shared/ui/actions";
import { Said } from "@/shared/ui/said";
import { Sheets, usePages } from "@/shared/ui/sheets";
import { at } from "@/shared/work/paths";
import { useWork } from "@/shared/work/store";
import type { Resume } from "@/shared/api/types";
import { type Profile, useCompleteness, useSave } from "@/shared/work/profile";
import { useHistory } from "./history";
import { Sections } from "./sections";
import { Versions } from "./versions";

const KEY = "sartor.profile";

/** What was typed and not yet saved when the page went away. */
function unsaved(profile: Profile): Resume | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return kept?.id === profile.id && kept.version === profile.version ? kept.resume : null;
  } catch {
    return null;
  }
}

/** Sections on one side, the real pages on the other, following each keystroke. */
export function Editor({ profile }: { profile: Profile }) {
  const pen = useHistory(unsaved(profile) ?? profile.resume);
  const save = useSave();
  const [kept, keep] = useState(profile.resume);
  const [pane, setPane] = useState<"fields" | "pages">("fields");
  const { look } = useWork();
  const settled = useDeferredValue(pen.now);
  const pages = usePages(at(settled, "basics.name") ? { resume: settled, look } : null);
  const dirty = pen.now !== kept;

  useEffect(() => {
    if (!dirty) return;
    sessionStorage.setItem(KEY, JSON.stringify({ id: profile.id, version: profile.version, resume: pen.now }));
    if (save.isPending || save.isError) return;
    const later = setTimeout(() => {
      const resume = pen.now;
      save.mutate({ profile, resume }, { onSuccess: () => { keep(resume); sessionStorage.removeItem(KEY); } });
    }, 800);
    return () => clearTimeout(later);
  }, [pen.now, dirty, save.isPending, profile]);
  const set = (to: Resume, about?: string) => { if (save.isError) save.reset(); pen.set(to, about); };

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

  const paths = useMemo(() => fieldPaths(settled), [settled]);
  const open = (field: string) => {
    setPane("fields");
    requestAnimationFrame(() => document.getElementById(`p-${paths.get(field) ?? ""}`)?.focus());
  };
  const changed = save.error instanceof Problem && save.error.status === 412;
  return (
    <>
      <Actions>
        <span className="text-sm text-muted max-sm:sr-only" aria-live="polite">{save.isPending ? "Saving" : dirty ? "Not saved yet" : "Saved"}</span>
        <button type="button" className="btn btn-quiet" disabled={!pen.canUndo} onClick={pen.undo} aria-label="Undo" title="Undo (Ctrl Z)"><Undo2 size={17} aria-hidden /></button>
        <button type="button" className="btn btn-quiet max-sm:hidden" disabled={!pen.canRedo} onClick={pen.redo} aria-label="Redo" title="Redo (Ctrl Shift Z)"><Redo2 size={17} aria-hidden /></button>
        <Versions profile={profile} restore={(resume) => set(resume)} />
      </Actions>
      <h1 className="sr-only">Profile</h1>
      <div className="bench-two grid min-h-0 grow lg:grid-cols-[minmax(420px,560px)_minmax(0,1fr)]" data-pane={pane}>
        <div className="pane-fields min-w-0 px-5 py-6 lg:h-[calc(100dvh-57px)] lg:overflow-y-auto lg:border-e lg:border-line" tabIndex={-1}>
          {save.error && (
            <div className="mb-4"><Said problem={changed ? new Problem(412, "x", "This profile was changed in another window. What you typed is still here: save it over the other, or reload to take the other.") : save.error}
              again={() => save.mutate({ profile, resume: pen.now }, { onSuccess: () => keep(pen.now) })} /></div>
          )}
          <Hints id={profile.id} />
          <Sections resume={pen.now} set={set} />
        </div>
        <div className="pane-pages min-w-0 px-[clamp(8px,3vw,48px)] py-6 lg:h-[calc(100dvh-57px)] lg:overflow-y-auto" tabIndex={-1} aria-label="Pages" role="region">
          <Said problem={pages.error} />
          <div className="mx-auto max-w-[720px]">
            {pages.data && <Sheets pages={pages.data} label="Profile" mark={() => "plain"} words={(f) => (paths.has(f) ? "Edit this line" : null)} point={() => undefined} pick={open} />}
          </div>
        </div>
      </div>
      <nav aria-label="Panes" className="sticky bottom-0 z-30 grid grid-cols-2 border-t border-line bg-surface lg:hidden">
        {([["fields", "Fields"], ["pages", "Pages"]] as const).map(([id, words]) => (
          <button key={id} type="button" aria-pressed={pane === id} onClick={() => setPane(id)} className="h-12 font-semibold text-muted aria-pressed:text-accent">{words}</button>
        ))}
      </nav>
    </>
  );
}

/** What is still missing, said where it can be mended, never as a nag. */
function Hints({ id }: { id: string }) {
  const told = useCompleteness(id);
  const first = told.data?.missing[0];
  if (!first) return null;
  return <p className="mb-6 border-s-2 border-unsure ps-3"><span className="font-semibold">{first.what}</span> {first.why}</p>;
}

/** From a line's name on the page ("work/<id>/highlights/<id>") to its place in the résumé ("work[0].highlights[2]"). */
function fieldPaths(resume: Resume): Map<string, string> {
  const out = new Map<string, string>([["basics/name", "basics.name"], ["basics/label", "basics.label"], ["basics/email", "basics.email"], ["basics/phone", "basics.phone"], ["basics/summary", "basics.summary"], ["basics/url", "basics.url"]]);
  const parts: Record<string, Record<string, string>> = {
    work: { title: "position", organisation: "name", location: "location", summary: "summary", dates: "startDate" },
    projects: { title: "name", summary: "description", dates: "startDate" },
    volunteer: { title: "position", organisation: "organization", summary: "summary", dates: "startDate" },
    education: { title: "studyType", organisation: "institution", dates: "startDate" },
  };
  for (const [section, names] of Object.entries(parts))
    ((resume[section] ?? []) as Resume[]).forEach((item, i) => {
      const id = String(at(item, "x-sartor.id") ?? "");
      for (const [field, key] of Object.entries(names)) out.set(`${section}/${id}/${field}`, `${section}[${i}].${key}`);
      const ids = (at(item, "x-sartor.highlightIds") ?? []) as string[];
      ids.forEach((h, j) => out.set(`${section}/${id}/highlights/${h}`, `${section}[${i}].highlights[${j}]`));
    });
  return out;
}

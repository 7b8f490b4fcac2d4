import { useEffect, useState } from "react";
import { Problem } from "@/shared/api/client";
import type { Resume } from "@/shared/api/types";
import { type Profile, useSave } from "@/shared/work/profile";
import { dropDraft, keepDraft } from "./drafts";

const AFTER = 800;
const AGAIN = 3_000;

/** Saves a while after the last keystroke; what is not saved yet is kept in this tab, and a lost server is tried again. */
export function useSaving(profile: Profile, now: Resume) {
  const save = useSave();
  const [kept, keep] = useState(profile.resume);
  const dirty = now !== kept;
  const lost = save.error instanceof Problem && (save.error.status === 0 || save.error.status >= 502);
  const put = (resume: Resume) => save.mutate({ profile, resume }, { onSuccess: () => { keep(resume); dropDraft(); } });
  useEffect(() => {
    if (!dirty) return;
    keepDraft(profile, now);
    if (save.isPending || (save.isError && !lost)) return;
    const later = setTimeout(() => put(now), lost ? AGAIN : AFTER);
    return () => clearTimeout(later);
  }, [now, dirty, save.isPending, save.isError, save.failureCount, lost, profile]);
  return {
    state: save.isPending ? ("saving" as const) : dirty ? ("unsaved" as const) : ("saved" as const),
    error: save.error, put: () => put(now), forgive: () => { if (save.isError && !lost) save.reset(); },
    /** What the server has by another way than saving. */
    have: (resume: Resume) => { keep(resume); dropDraft(); },
  };
}

import type { Resume } from "@/shared/api/types";
import type { Profile } from "@/shared/work/profile";

const KEY = "sartor.profile";

/** What was typed and not yet saved when the page went away; stale when the profile has changed elsewhere meanwhile. */
export interface Draft { resume: Resume; stale: boolean }

export function draftOf(profile: Profile): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return kept?.id === profile.id ? { resume: kept.resume, stale: kept.version !== profile.version } : null;
  } catch {
    return null;
  }
}

export function keepDraft(profile: Profile, resume: Resume) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ id: profile.id, version: profile.version, resume }));
  } catch {
    // full or forbidden: only a reload would lose it
  }
}

export const dropDraft = () => sessionStorage.removeItem(KEY);

import type { Schemas } from "@/shared/api/schema";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, get, send } from "@/shared/api/client";
import type { Resume } from "@/shared/api/types";
import { at } from "./paths";
import { newKey } from "@/shared/session/session";

export type Profile = Schemas["ProfileView"] & { resume: Resume };
export type Completeness = Schemas["Completeness"];

const PROFILE = ["profile"];

/** Null when there is none yet. */
export async function fetchProfile(): Promise<Profile | null> {
  const { data } = await get<{ data: { id: string }[] }>("/api/v1/profiles?size=1");
  return data.length > 0 ? get<Profile>("/api/v1/profile") : null;
}
export const useProfile = () => useQuery({ queryKey: PROFILE, queryFn: fetchProfile });

const write = (version: number) => ({ method: "PUT", headers: { "If-Match": `"${version}"` } });

/** Ids of what a résumé tells of; two tellings of one person's master share some. */
const told = (resume: Resume) => new Set(["work", "education", "projects", "volunteer"].flatMap((section) => ((resume[section] ?? []) as Resume[]).map((item) => String(at(item, "x-sartor.id") ?? ""))).filter(Boolean));
export const sameMaster = (one: Resume, other: Resume) => { const known = told(one); return [...told(other)].some((id) => known.has(id)); };

/** Into a profile that tells something else, only what it does not say yet is taken: one's own words stand. */
export async function keepProfile(resume: Resume): Promise<Profile> {
  const there = await fetchProfile();
  if (there && told(there.resume).size > 0 && !sameMaster(there.resume, resume))
    return (await importFiles([new File([JSON.stringify(resume)], "cv.json", { type: "application/json" })])).profile;
  const name = typeof (resume["basics"] as Resume)?.["name"] === "string" ? String((resume["basics"] as Resume)["name"]) : "My profile";
  if (there) return (await send("/api/v1/profile", { name: there.name, resume }, write(there.version))).json();
  return (await send("/api/v1/profile", { name, resume }, { headers: { "Idempotency-Key": newKey() } })).json();
}

export function useSave() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ profile, resume }: { profile: Profile; resume: Resume }): Promise<Profile> =>
      (await send("/api/v1/profile", { name: profile.name, resume }, write(profile.version))).json(),
    onSuccess: (now) => {
      queries.setQueryData<Profile | null>(PROFILE, now);
      void queries.invalidateQueries({ queryKey: ["profile-about"] });
    },
  });
}

export const useVersions = (id: string, open: boolean) =>
  useQuery({ queryKey: ["profile-about", "versions", id], queryFn: () => get<Schemas["PagedVersionsSaved"]>(`/api/v1/profiles/${id}/versions?size=100`), enabled: open });
export const useCompleteness = (id: string) =>
  useQuery({ queryKey: ["profile-about", "completeness", id], queryFn: () => get<Completeness>(`/api/v1/profiles/${id}/completeness`) });
export const fetchVersion = (id: string, number: number) => get<{ resume: Resume }>(`/api/v1/profiles/${id}/versions/${number}`);

/** A field that the profile and a file say differently; see the server's merging. */
export type Conflict = Schemas["Conflict"];
export type Imported = Schemas["ImportReport"] & { profile: Profile };

/** Takes files into the profile; the person's own values stay where both say something. */
export async function importFiles(files: File[]): Promise<Imported> {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  return (await call("/api/v1/profile/import?policy=mine", { method: "POST", body: form })).json();
}

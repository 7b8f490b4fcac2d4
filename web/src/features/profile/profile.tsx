import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useSession } from "@/shared/session/session";
import { Empty, Said } from "@/shared/ui/said";
import { useWork } from "@/shared/work/store";
import { importFiles, keepProfile, useProfile } from "@/shared/work/profile";
import { Editor } from "./editor";
import { t } from "@/shared/words/words";

/** The master profile: everything a person has done, from which every CV is cut. */
export function ProfilePage() {
  const profile = useProfile();
  const state = useSession();
  if (state.known === "no") return <Navigate to="/signin" />;
  if (profile.error) return <div className="p-6"><Said problem={profile.error} again={() => void profile.refetch()} /></div>;
  if (profile.data === undefined) return null;
  return profile.data ? <Editor key={profile.data.id} profile={profile.data} /> : <First />;
}

function First() {
  const { resume } = useWork();
  const queries = useQueryClient();
  const file = useRef<HTMLInputElement>(null);
  const begin = useMutation({
    mutationFn: async (from: File | "work" | "empty") => {
      if (from instanceof File) return importFiles([from]);
      return keepProfile(from === "work" && resume ? resume : { basics: { name: "" }, work: [] });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["profile"] }),
  });
  return (
    <Empty title={t("profile.first")}>
      <p className="mb-4">{t("profile.first.text")}</p>
      <div className="flex flex-wrap justify-center gap-2">
        <button type="button" className="btn btn-main" onClick={() => file.current?.click()} disabled={begin.isPending}>{t(begin.isPending ? "start.reading" : "profile.fromFile")}</button>
        {resume && <button type="button" className="btn btn-plain" onClick={() => begin.mutate("work")}>{t("profile.fromWork")}</button>}
        <button type="button" className="btn btn-quiet" onClick={() => begin.mutate("empty")}>{t("profile.fromNothing")}</button>
      </div>
      <input ref={file} type="file" className="sr-only" tabIndex={-1} aria-label={t("start.file")} onChange={(e) => { const f = e.target.files?.[0]; if (f) begin.mutate(f); }} />
      <div className="mt-4 text-start"><Said problem={begin.error} /></div>
    </Empty>
  );
}

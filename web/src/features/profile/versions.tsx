import { useMutation } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useState } from "react";
import type { Resume } from "@/shared/api/types";
import { Dialog } from "@/shared/ui/dialog";
import { Said } from "@/shared/ui/said";
import { Sheets, usePages } from "@/shared/ui/sheets";
import { useWork } from "@/shared/work/store";
import { fetchVersion, type Profile, useVersions } from "@/shared/work/profile";
import { useQuery } from "@tanstack/react-query";
import { moment, t } from "@/shared/words/words";

/** A slider through time; what stands there can be taken back, and that can be undone. */
export function Versions({ profile, restore }: { profile: Profile; restore: (resume: Resume) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-quiet" onClick={() => setOpen(true)} aria-label={t("versions")} title={t("versions")}><History size={17} aria-hidden /></button>
      {open && <Slider profile={profile} close={() => setOpen(false)} restore={(r) => { restore(r); setOpen(false); }} />}
    </>
  );
}

function Slider({ profile, close, restore }: { profile: Profile; close: () => void; restore: (resume: Resume) => void }) {
  const all = useVersions(profile.id, true);
  const list = [...(all.data?.data ?? [])].sort((a, b) => a.number - b.number);
  const [at, setAt] = useState<number | null>(null);
  const shown = list[at ?? list.length - 1];
  const { look } = useWork();
  const old = useQuery({ queryKey: ["version", profile.id, shown?.number], queryFn: () => fetchVersion(profile.id, shown!.number), enabled: !!shown, staleTime: Infinity });
  const pages = usePages(old.data ? { resume: old.data.resume, look, firstOnly: true } : null);
  const take = useMutation({ mutationFn: async () => restore((await fetchVersion(profile.id, shown!.number)).resume) });
  return (
    <Dialog title={t("versions")} close={close}>
      <Said problem={all.error ?? old.error ?? take.error} />
      {shown && (
        <>
          <label>{t("versions.at", { n: shown.number, total: list.length, date: moment(shown.at) })}
            <input type="range" className="mt-2 w-full accent-accent" min={0} max={list.length - 1} value={at ?? list.length - 1} onChange={(e) => setAt(Number(e.target.value))} />
          </label>
          <div className="max-h-[46vh] overflow-hidden">{pages.data && <Sheets pages={pages.data} label={t("document.nth", { n: shown.number })} mark={() => "plain"} words={() => null} point={() => undefined} pick={() => undefined} />}</div>
        </>
      )}
      <div className="flex justify-end gap-2">
        <button type="button" className="btn btn-quiet" onClick={close}>{t("close")}</button>
        <button type="button" className="btn btn-main" disabled={!shown || take.isPending} onClick={() => take.mutate()}>{t("versions.take")}</button>
      </div>
    </Dialog>
  );
}

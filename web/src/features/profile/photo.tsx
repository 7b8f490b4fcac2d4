import { ImagePlus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Said } from "@/shared/ui/said";
import { toast } from "@/shared/ui/toasts";
import { usePhoto, useSetPhoto } from "@/shared/work/photo";
import { t } from "@/shared/words/words";

/** The person's picture, for those CVs that are wanted with one. */
export function PhotoField({ profile }: { profile: string }) {
  const photo = usePhoto(profile);
  const set = useSetPhoto(profile);
  const shown = useAddress(photo.data);
  const file = useRef<HTMLInputElement>(null);
  const remove = () => {
    const before = photo.data!;
    set.mutate(null, { onSuccess: () => toast(t("photo.removed"), () => set.mutate(before)) });
  };
  if (photo.data === undefined) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-3">
        {shown
          ? <img src={shown} alt={t("photo.yours")} className="h-20 w-16 rounded-md object-cover ring-1 ring-line" />
          : <span className="grid h-20 w-16 place-items-center rounded-md border border-dashed border-line-strong text-muted"><ImagePlus size={20} aria-hidden /></span>}
        <div className="flex min-w-0 flex-col gap-1.5">
          <span className="flex flex-wrap gap-1.5">
            <button type="button" className="btn btn-small btn-plain" disabled={set.isPending} onClick={() => file.current?.click()}>{t(shown ? "photo.replace" : "photo.add")}</button>
            {shown && <button type="button" className="btn btn-small btn-quiet" disabled={set.isPending} onClick={remove}>{t("photo.remove")}</button>}
          </span>
          <span className="text-sm text-muted">{t("photo.why")}</span>
        </div>
        <input ref={file} type="file" accept="image/jpeg,image/png" className="sr-only" tabIndex={-1} aria-label={t("photo.file")}
          onChange={(e) => { const given = e.target.files?.[0]; if (given) set.mutate(given); e.target.value = ""; }} />
      </div>
      <Said problem={set.error ?? photo.error} />
    </div>
  );
}

/** Where the browser finds a picture that it holds in memory. */
function useAddress(picture: Blob | null | undefined) {
  const [address, become] = useState<string | null>(null);
  useEffect(() => {
    if (!picture) return become(null);
    const made = URL.createObjectURL(picture);
    become(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
}

import type { Suggested } from "@/shared/work/suggested";
import { Said } from "@/shared/ui/said";
import { t } from "@/shared/words/words";

/** How far a model's suggestions have come, with a way to stop it and a way to close them. */
export function Waiting({ of, heard, empty, stopped, stop, close }: {
  of: "better" | "suggest"; heard: Suggested; empty: boolean; stopped: boolean; stop: () => void; close: () => void;
}) {
  return (
    <>
      {!heard.model && <p className="text-sm text-muted">{t(`${of}.noModel`)}</p>}
      {heard.over && heard.model && !heard.problem && empty && <p className="text-muted">{t(`${of}.none`)}</p>}
      <Said problem={heard.problem} />
      <div className="flex items-center gap-2">
        {!heard.over && !stopped && <><span className="text-sm text-muted">{t("better.waiting")}</span><button type="button" className="btn btn-small btn-quiet" onClick={stop}>{t("better.stop")}</button></>}
        <button type="button" className="btn btn-small btn-quiet" onClick={close}>{t("better.close")}</button>
      </div>
    </>
  );
}

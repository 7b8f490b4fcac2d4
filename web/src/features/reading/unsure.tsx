import { Check as Tick } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Sighting } from "@/shared/api/types";
import { asText, at, fromText, put, told } from "@/shared/work/paths";
import { useWork, work } from "@/shared/work/store";
import { percent, t } from "@/shared/words/words";

/** The fields to check, one in hand and the rest waiting. */
export function Unsure({ left, total, point }: { left: Sighting[]; total: number; point: (path: string) => void }) {
  const first = left[0]!;
  return (
    <section aria-label={t("unsure.label")} className="rounded-md border border-line bg-raised">
      <One key={first.path} sighting={first} point={point} done={total - left.length} total={total} />
      {left.length > 1 && (
        <ol className="divide-y divide-line border-t border-line">
          {left.slice(1, 6).map((s) => (
            <li key={s.path} className="flex items-baseline justify-between gap-4 px-4 py-2 text-muted">
              <Told path={s.path} />
              <Value path={s.path} />
            </li>
          ))}
          {left.length > 6 && <li className="px-4 py-2 text-sm text-muted">{t("unsure.more", { n: left.length - 6 })}</li>}
        </ol>
      )}
    </section>
  );
}

function Told({ path }: { path: string }) {
  const { resume } = useWork();
  return <span className="max-w-[60%] shrink-0 truncate">{told(path, resume!)}</span>;
}

function Value({ path }: { path: string }) {
  const { resume } = useWork();
  return <span className="known-unsure min-w-0 truncate">{asText(at(resume!, path))}</span>;
}

function One({ sighting, point, done, total }: { sighting: Sighting; point: (path: string) => void; done: number; total: number }) {
  const { resume, accepted } = useWork();
  const [value, setValue] = useState(asText(at(resume!, sighting.path)));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { point(sighting.path); field.current?.focus({ preventScroll: true }); field.current?.select(); }, [sighting.path]);
  const accept = () => work.edit({ resume: put(resume!, sighting.path, fromText(value, at(resume!, sighting.path))), accepted: [...accepted, sighting.path] });
  return (
    <form className="flex flex-col gap-2 p-4" onSubmit={(e) => { e.preventDefault(); accept(); }}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor="unsure" className="font-semibold">{told(sighting.path, resume!)}</label>
        <span className="shrink-0 text-sm text-muted">{t("count.of", { at: done + 1, total })}</span>
      </div>
      <div className="flex items-start gap-2">
        <textarea ref={field} id="unsure" rows={value.length > 60 ? 3 : 1} className="field grows" value={value} aria-describedby="unsure-why"
          onChange={(e) => setValue(e.target.value)}
          onKeyDown={(e) => { if (e.key === "Enter" && !e.shiftKey) { e.preventDefault(); accept(); } }} />
        <button className="btn btn-plain" title={t("unsure.acceptTitle")}><Tick size={16} aria-hidden /> {t("unsure.accept")}</button>
      </div>
      <p id="unsure-why" className="text-sm text-unsure">{sighting.rule ? t("unsure.sure", { share: percent(sighting.confidence), rule: sighting.rule }) : t("unsure.nameless")}</p>
    </form>
  );
}

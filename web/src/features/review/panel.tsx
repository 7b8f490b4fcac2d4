import { useMutation } from "@tanstack/react-query";
import { tailor } from "@/shared/api/client";
import type { Line, Made, Remark } from "@/shared/api/types";
import { Said } from "@/shared/ui/said";
import { carried } from "@/shared/work/drafts";
import { useModels } from "@/shared/work/models";
import { useWork, work } from "@/shared/work/store";
import { RemarkSaid, READERS } from "@/shared/ui/remark";
import type { Desk } from "./desk";
import { t } from "@/shared/words/words";

/** What the readers say of this line. */
export function OnLine({ line, desk }: { line: Line; desk: Desk }) {
  const said = desk.view === "cv" ? desk.made.report.panel.filter((r) => r.field === line.field) : [];
  if (said.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 rounded-md bg-unsure-soft px-3 py-2.5">
      <h3 className="sr-only">{t("panel.title")}</h3>
      {said.map((r, i) => <div key={i}><p className="text-sm font-semibold">{t(`panel.${r.reader}`)}</p><RemarkSaid remark={r} /></div>)}
    </div>
  );
}

/** Everything three readers say; each remark leads to its line. Before that, the wish to be read. */
export function Panel({ desk }: { desk: Desk }) {
  const all = desk.made.report.panel;
  const texts = new Map(desk.lines.map((l) => [l.field, l.text]));
  if (all.length === 0) return <Ask made={desk.made} />;
  return (
    <details className="border-t border-line pt-3">
      <summary className="text-sm font-semibold text-muted">{t("panel.title")} · {t("panel.count", { n: all.length })}</summary>
      {READERS.map((reader) => {
        const said = all.filter((r) => r.reader === reader);
        return said.length > 0 && (
          <section key={reader} className="mt-3" aria-label={t(`panel.${reader}`)}>
            <h3 className="mb-1.5 text-sm font-semibold">{t(`panel.${reader}`)}</h3>
            <ul className="flex flex-col gap-2.5">
              {said.map((r, i) => (
                <li key={i}>
                  {texts.has(r.field)
                    ? <button type="button" className="w-full text-start" onClick={() => desk.pick(r.field)}><span className="line-clamp-2 text-muted">{texts.get(r.field)}</span><RemarkSaid remark={r} /></button>
                    : <><Absent remark={r} /><RemarkSaid remark={r} /></>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

/** A line that is not there any more is told by the remark alone. */
const Absent = ({ remark }: { remark: Remark }) =>
  remark.field && remark.about[0] ? <p className="line-clamp-2 text-muted line-through">{remark.about[0]}</p> : null;

function Ask({ made }: { made: Made }) {
  const { resume, posting, look, pages, tone } = useWork();
  const models = useModels();
  const read = useMutation({
    mutationFn: () => tailor({ resume: resume!, posting, options: { look, pages, tone, reviews: true } }, made.report.writing !== null && models === true),
    onSuccess: (anew) => work.edit({ made: carried(made, anew) }),
  });
  return (
    <div className="flex flex-col items-start gap-1.5 border-t border-line pt-3">
      <button type="button" className="btn btn-small btn-plain" disabled={read.isPending} onClick={() => read.mutate()}>{t(read.isPending ? "panel.asking" : "panel.ask")}</button>
      <p className="text-sm text-muted">{t("panel.text")}</p>
      <Said problem={read.error} />
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import { Archive, ArchiveRestore } from "lucide-react";
import { useMemo, useState } from "react";
import { day, t } from "@/shared/words/words";
import { stageName } from "@/shared/work/board";
import { useCoverage } from "@/shared/work/coverage";
import type { Card, Move, Stage } from "@/shared/work/pursue";
import { Match } from "./card";
import { isDue } from "./filters";

const SORTS = ["title", "company", "stage", "days", "follow"] as const;
type Sort = (typeof SORTS)[number];

/** The same cards as a table: sorted by a click on a heading. */
export function List({ stages, cards, send, archive }: {
  stages: Stage[]; cards: Card[]; send: (to: Move) => void; archive: (card: Card, away: boolean) => void;
}) {
  const [sort, setSort] = useState<{ by: Sort; down: boolean }>({ by: "stage", down: false });
  const match = useCoverage();
  const rows = useMemo(() => {
    const order = new Map(stages.map((s, i) => [s.id, i]));
    const key = (c: Card): string | number => ({
      title: c.title.toLowerCase(), company: c.company.toLowerCase(), stage: order.get(c.stageId) ?? 0, days: c.daysInStage, follow: c.followUpOn ?? "9999",
    })[sort.by];
    const sign = sort.down ? -1 : 1;
    return [...cards].sort((a, b) => { const [x, y] = [key(a), key(b)]; return (x < y ? -1 : x > y ? 1 : 0) * sign; });
  }, [cards, stages, sort]);
  return (
    <div className="overflow-x-auto px-5 pb-8" tabIndex={0} role="group" aria-label={t("board.view.list")}>
      <table className="w-full min-w-[640px] border-collapse">
        <thead>
          <tr className="border-b border-line-strong text-sm text-muted">
            {SORTS.map((by) => (
              <th key={by} scope="col" className="py-1 pe-4 text-start font-semibold" aria-sort={sort.by === by ? (sort.down ? "descending" : "ascending") : undefined}>
                <button type="button" className="min-h-8 font-semibold hover:text-ink" onClick={() => setSort({ by, down: sort.by === by && !sort.down })}>
                  {t(`list.${by}`)}{sort.by === by && <span aria-hidden>{sort.down ? " ↓" : " ↑"}</span>}
                </button>
              </th>
            ))}
            <th scope="col" className="py-1 pe-4 text-start font-semibold">{t("list.cv")}</th>
            <th scope="col"><span className="sr-only">{t("list.actions")}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((card) => (
            <tr key={card.id} data-item={card.id} className="border-b border-line hover:bg-surface">
              <th scope="row" className="max-w-72 py-2 pe-4 text-start font-semibold"><Link to="/board/$id" params={{ id: card.id }} className="block truncate hover:underline">{card.title}</Link></th>
              <td className="max-w-56 truncate pe-4 text-muted">{[card.company, card.location].filter(Boolean).join(" · ")}</td>
              <td className="pe-4">
                <select aria-label={t("list.stageOf", { title: card.title })} className="h-8 rounded-md border border-line bg-raised px-1.5" value={card.stageId} onChange={(e) => send({ id: card.id, stageId: e.target.value, before: null })}>
                  {stages.map((s) => <option key={s.id} value={s.id}>{stageName(s)}</option>)}
                </select>
              </td>
              <td className="pe-4 whitespace-nowrap text-muted">{card.daysInStage === 0 ? t("card.today") : t("card.days", { n: card.daysInStage })}</td>
              <td className={`pe-4 whitespace-nowrap ${isDue(card) ? "text-unsure" : "text-muted"}`}>{card.followUpOn && day(card.followUpOn)}</td>
              <td className="pe-4 whitespace-nowrap">
                <span className="flex items-center gap-2"><span className="text-proven">{card.sent ? t("card.sent") : card.cvGeneratedAt ? t("card.made") : ""}</span>
                  {match.get(card.jobId) !== undefined && <Match share={match.get(card.jobId)!} />}</span>
              </td>
              <td className="text-end">
                <button type="button" className="btn btn-quiet btn-small px-2" title={t(card.archived ? "archive.back" : "archive")} aria-label={t(card.archived ? "archive.backOf" : "archive.of", { title: card.title })} onClick={() => archive(card, !card.archived)}>
                  {card.archived ? <ArchiveRestore size={15} aria-hidden /> : <Archive size={15} aria-hidden />}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

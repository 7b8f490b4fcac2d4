import { useMemo } from "react";
import { day, percent, t } from "@/shared/words/words";
import { stageName } from "@/shared/work/board";
import { useCovered } from "@/shared/work/coverage";
import type { Card, Stage } from "@/shared/work/pursue";
import { Chart, type Column, Table } from "./chart";
import { byWeek } from "./weeks";

/** How it goes, to look at: what was begun each week and how far it came, and how well the CVs fit. */
export default function Pictures({ stages, cards }: { stages: Stage[]; cards: Card[] }) {
  return (
    <div className="mx-auto grid w-full max-w-[1240px] content-start gap-x-12 gap-y-10 px-5 pt-3 pb-10 lg:grid-cols-2">
      <Weeks stages={stages} cards={cards} />
      <Matches cards={cards} />
    </div>
  );
}

const mixed = (colour: string, share: number) => `color-mix(in oklab, var(--${colour}) ${share}%, var(--surface))`;
/** By how far a stage is, not by its name: what is on its way in blue, what went well green, what did not red. */
const SHADES: Record<string, string> = {
  saved: mixed("line-strong", 60), applied: mixed("accent", 45), interview: mixed("accent", 100), offer: mixed("proven", 55), accepted: mixed("proven", 100),
  rejected: mixed("refused", 75), ghosted: mixed("muted", 100),
};
const WEEKS = 12;

function Weeks({ stages, cards }: { stages: Stage[]; cards: Card[] }) {
  const weeks = useMemo(() => byWeek(cards, WEEKS, new Date()), [cards]);
  const used = stages.filter((s) => cards.some((c) => c.stageId === s.id));
  const shade = new Map(stages.map((s) => [s.id, SHADES[s.kind ?? ""] ?? mixed("unsure", 70)]));
  const columns: Column[] = weeks.map((w) => ({
    name: day(w.monday), parts: used.map((s) => ({ value: w.cards.filter((c) => c.stageId === s.id).length, shade: shade.get(s.id)! })),
  }));
  return (
    <figure aria-labelledby="weeks-title">
      <figcaption id="weeks-title" className="serif mb-1 text-lg">{t("pictures.weeks")}</figcaption>
      <p className="mb-4 text-muted">{t("pictures.weeks.text", { n: weeks.reduce((sum, w) => sum + w.cards.length, 0) })}</p>
      <Chart columns={columns} />
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {used.map((s) => <li key={s.id} className="flex items-center gap-1.5"><span aria-hidden className="size-2.5 rounded-xs" style={{ background: shade.get(s.id) }} />{stageName(s)}</li>)}
      </ul>
      <Table head={[t("pictures.week"), ...used.map(stageName)]} rows={columns.filter((c) => c.parts.some((p) => p.value)).map((c) => [c.name, ...c.parts.map((p) => String(p.value))])} />
    </figure>
  );
}

const HIGH = 180;
const WIDE = 560;

/** Each CV a dot: when it was made, what share of the must-haves it shows; its job's versions are joined. */
function Matches({ cards }: { cards: Card[] }) {
  const { data } = useCovered();
  const titles = new Map(cards.map((c) => [c.jobId, c.title]));
  const dots = (data?.data ?? []).filter((c): c is typeof c & { must: number } => c.must !== null && titles.has(c.jobId)).slice(-60);
  if (dots.length === 0) return <figure><figcaption className="serif mb-1 text-lg">{t("pictures.match")}</figcaption><p className="text-muted">{t("pictures.match.none")}</p></figure>;
  const x = (i: number) => (dots.length === 1 ? WIDE / 2 : 14 + (i / (dots.length - 1)) * (WIDE - 28));
  const y = (share: number) => 8 + (1 - share) * (HIGH - 16);
  const mean = dots.reduce((sum, d) => sum + d.must, 0) / dots.length;
  const joined = dots.flatMap((d, i) => { const next = dots.findIndex((e, j) => j > i && e.jobId === d.jobId); return next < 0 ? [] : [[i, next] as const]; });
  return (
    <figure aria-labelledby="match-title">
      <figcaption id="match-title" className="serif mb-1 text-lg">{t("pictures.match")}</figcaption>
      <p className="mb-4 text-muted">{t("pictures.match.text", { share: percent(mean) })}</p>
      <svg viewBox={`-44 0 ${WIDE + 44} ${HIGH}`} className="w-full" direction="ltr" aria-hidden>
        {[0, 0.5, 1].map((share) => (
          <g key={share}><line x1="0" x2={WIDE} y1={y(share)} y2={y(share)} stroke="var(--line)" /><text x="-8" y={y(share) + 4} textAnchor="end" fontSize="12" fill="var(--muted)">{percent(share)}</text></g>
        ))}
        {joined.map(([a, b]) => <path key={`${a} ${b}`} className="thread" d={`M${x(a)} ${y(dots[a]!.must)}C${(x(a) + x(b)) / 2} ${y(dots[a]!.must)} ${(x(a) + x(b)) / 2} ${y(dots[b]!.must)} ${x(b)} ${y(dots[b]!.must)}`} />)}
        {dots.map((d, i) => <circle key={d.documentId} cx={x(i)} cy={y(d.must)} r="5" fill="var(--accent)"><title>{`${titles.get(d.jobId)}, ${percent(d.must)}, ${day(d.createdAt)}`}</title></circle>)}
      </svg>
      <div aria-hidden dir="ltr" className="flex justify-between ps-[8%] text-xs text-muted"><span>{day(dots[0]!.createdAt)}</span><span>{day(dots.at(-1)!.createdAt)}</span></div>
      <Table head={[t("list.title"), t("list.cv"), t("field.date"), t("job.coverage")]}
        rows={dots.map((d) => [titles.get(d.jobId) ?? "", t("document.nth", { n: d.version }), day(d.createdAt), percent(d.must)])} />
    </figure>
  );
}

import { AtSign, CalendarClock, Mail, Phone } from "lucide-react";
import { useState } from "react";
import type { Requirement, Standing } from "@/shared/api/types";
import { useWork } from "@/shared/work/store";
import type { Desk } from "./desk";
import { day, t } from "@/shared/words/words";

const STANDS: Record<Standing, { sign: string; colour: string }> = {
  shown: { sign: "●", colour: "text-proven" },
  notSaid: { sign: "◐", colour: "text-unsure" },
  close: { sign: "◌", colour: "text-unsure" },
  missing: { sign: "○", colour: "text-refused" },
};

/** What the job asks, each with how it stands; or the posting itself with its asks marked. */
export function Job({ desk, go }: { desk: Desk; go: (to: "page" | "line") => void }) {
  const [whole, setWhole] = useState(false);
  const { job } = desk.made.report;
  const must = desk.requirements.filter((r) => r.importance === "must");
  const nice = desk.requirements.filter((r) => r.importance === "nice");
  return (
    <section aria-label={t("pane.job")} className="pane-job flex min-w-0 flex-col lg:h-[calc(100dvh-106px)] lg:border-e lg:border-line">
      <div className="min-h-0 grow lg:overflow-y-auto" tabIndex={-1}>
      <header className="px-5 pt-5 pb-3">
        <h2 className="text-lg leading-snug">{job.title ?? t("start.job")}</h2>
        <p className="text-muted">{[job.company, job.location].filter(Boolean).join(" · ")}</p>
        <Around desk={desk} />
        <button type="button" className="mt-1.5 text-sm text-accent underline underline-offset-3" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "job.asks" : "job.whole")}
        </button>
      </header>
      {whole ? <Whole desk={desk} /> : (
        <div className="px-2.5">
          <Asks title={t("job.must")} all={must} desk={desk} go={go} />
          {nice.length > 0 && <Asks title={t("job.nice")} all={nice} desk={desk} go={go} />}
        </div>
      )}
      <Folded title={t("job.offers")} all={desk.made.posting.benefits ?? []} />
      <Folded title={t("job.aside")} why={t("job.aside.why")} all={desk.made.posting.setAside ?? []} refused />
      </div>
      <Coverage desk={desk} must={must} />
    </section>
  );
}

/** Until when and where to apply, as far as the posting says it. */
function Around({ desk }: { desk: Desk }) {
  const { closingDate, contact = [] } = desk.made.posting;
  const over = closingDate ? closingDate < desk.made.report.summary.date : false;
  return (
    <>
      {closingDate && <p className={`mt-1.5 flex items-center gap-1.5 text-sm ${over ? "text-refused" : "text-unsure"}`}><CalendarClock size={14} className="shrink-0" aria-hidden /> {t(over ? "job.closed" : "job.closes", { date: day(closingDate) })}</p>}
      {contact.length > 0 && (
        <ul className="mt-1 flex flex-col gap-0.5 text-sm text-muted" aria-label={t("job.contact")}>
          {contact.map((each) => <li key={each} className="flex items-center gap-1.5"><Reach by={each} /></li>)}
        </ul>
      )}
    </>
  );
}

/** An address to write to, a number to call, or words as they stand. */
function Reach({ by }: { by: string }) {
  const mail = /^[^\s@]+@[^\s@]+$/.test(by);
  const call = /^\+?[\d\s()/.-]{6,}$/.test(by);
  const Icon = mail ? Mail : call ? Phone : AtSign;
  const link = "min-w-0 break-words underline underline-offset-3 hover:text-ink";
  return (
    <>
      <Icon size={14} className="shrink-0" aria-hidden />
      {mail || call
        ? <a dir="ltr" className={link} href={mail ? `mailto:${by}` : `tel:${by.replace(/[^\d+]/g, "")}`}>{by}</a>
        : /^https?:/.test(by) ? <a dir="ltr" className={link} href={by} rel="noreferrer" target="_blank">{by}</a> : <span className="min-w-0 break-words" dir="auto">{by}</span>}
    </>
  );
}

/** What else the posting says, folded away; what is told but used for nothing has a line beside it in red. */
function Folded({ title, why, all, refused = false }: { title: string; why?: string; all: string[]; refused?: boolean }) {
  if (all.length === 0) return null;
  return (
    <details className="mx-5 mb-3 text-sm" onToggle={(e) => { if (e.currentTarget.open) e.currentTarget.scrollIntoView({ block: "nearest" }); }}>
      <summary className="font-semibold text-muted">{title} · {all.length}</summary>
      {why && <p className="mt-1.5 text-muted">{why}</p>}
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {all.map((text) => <li key={text} dir="auto" className={`border-s-2 ps-2 break-words ${refused ? "border-refused" : "border-line-strong"}`}>{text}</li>)}
      </ul>
    </details>
  );
}

function Asks({ title, all, desk, go }: { title: string; all: Requirement[]; desk: Desk; go: (to: "page" | "line") => void }) {
  return (
    <>
      <h3 className="px-2.5 pt-2 pb-1 text-sm font-semibold text-muted">{title}</h3>
      <ul className="pb-2">
        {all.map((req) => {
          const stands = STANDS[req.standing];
          return (
            <li key={req.id}>
              <button type="button" data-t={`req:${req.id}`} data-stop={desk.litRequirements.has(req.id)} title={req.reason}
                className={`flex w-full items-start gap-2.5 rounded-md px-2.5 py-1.5 text-start transition-colors ${desk.litRequirements.has(req.id) ? "bg-accent-soft" : "hover:bg-accent-soft/60"}`}
                onPointerEnter={() => desk.point({ kind: "req", id: req.id })} onPointerLeave={() => desk.point(null)}
                onFocus={() => desk.point({ kind: "req", id: req.id })} onBlur={() => desk.point(null)}
                onClick={() => { desk.ask(req); go(req.standing === "shown" && desk.byRequirement.get(req.id)?.length ? "page" : "line"); }}>
                <span aria-hidden className={`${stands.colour} w-3 shrink-0 text-center`}>{stands.sign}</span>
                <span className="min-w-0 grow"><span className="block first-letter:uppercase">{req.label}</span><span className="sr-only">, {t(`standing.${req.standing}`)}</span>
                  {req.standing !== "shown" && <span className={`block text-sm ${stands.colour}`} aria-hidden>{t(`standing.${req.standing}`)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The posting's own text; what it asks is marked, must with a line, nice with dots. */
function Whole({ desk }: { desk: Desk }) {
  const { posting } = useWork();
  const text = posting.replace(/\r\n?/g, "\n").replace(/\uFEFF/g, "");
  const spans = [...desk.made.posting.requirements].sort((a, b) => a.start - b.start);
  const parts: React.ReactNode[] = [];
  let from = 0;
  for (const span of spans) {
    if (span.start < from) continue;
    parts.push(text.slice(from, span.start));
    parts.push(
      <mark key={span.id} className={`bg-transparent text-ink ${span.importance === "must" ? "underline decoration-accent decoration-[1.5px] underline-offset-3" : "underline decoration-line-strong decoration-dotted underline-offset-3"} ${desk.litRequirements.has(span.id) ? "bg-accent-soft!" : ""}`}>
        {text.slice(span.start, span.end)}
      </mark>,
    );
    from = span.end;
  }
  parts.push(text.slice(from));
  return <p className="px-5 pb-5 leading-relaxed whitespace-pre-wrap">{parts}</p>;
}

const UNTAILORED = "must-haves shown, untailored";

/** What of the must-haves the CV shows, and what one of the same length showed with nothing chosen for the job. */
function Coverage({ desk, must }: { desk: Desk; must: Requirement[] }) {
  const { scores, summary } = desk.made.report;
  const share = summary.coverage.must;
  if (share === null || must.length === 0) return null;
  const before = scores.find((s) => s.name === UNTAILORED);
  return (
    <div className="flex shrink-0 flex-col gap-2.5 border-t border-line bg-table px-5 py-3.5">
      <Bar words={t("job.coverage")} share={share} total={must.length} formula={scores.find((s) => s.name === "must-haves shown")?.formula} colour="bg-proven" />
      {before?.value != null && <Bar words={t("job.before")} share={before.value} total={must.length} formula={before.formula} colour="bg-muted" quiet />}
    </div>
  );
}

function Bar({ words, share, total, formula, colour, quiet = false }: {
  words: string; share: number; total: number; formula: string | undefined; colour: string; quiet?: boolean;
}) {
  const shown = Math.round(share * total);
  return (
    <div title={formula} className={quiet ? "text-sm text-muted" : ""}>
      <p className="mb-1.5 flex justify-between gap-3"><span>{words}</span><span>{t("count.of", { at: shown, total })}</span></p>
      <div aria-hidden className="flex gap-[3px]">
        {Array.from({ length: total }, (_, i) => <span key={i} className={`grow rounded-full ${quiet ? "h-1" : "h-1.5"} ${i < shown ? colour : "bg-line"}`} />)}
      </div>
    </div>
  );
}

import { ChevronDown, ChevronUp, Link2, Pencil, Quote, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Fact, Line } from "@/shared/api/types";
import { factIds, isLoose, withLine } from "@/shared/work/drafts";
import { partName } from "@/shared/work/paths";
import { useWork, work } from "@/shared/work/store";
import type { Desk } from "./desk";
import { Editing } from "./editing";
import { Gap } from "./gap";
import { LeftOut } from "./left-out";
import { OnLine, Panel } from "./panel";
import { NotThrough, Refused } from "./refused";
import { Written } from "./written";
import { t } from "@/shared/words/words";

/** This line: what it says, why it may say so, and what can be done with it. */
export function LineCard({ desk, step }: { desk: Desk; step: (by: number) => void }) {
  const line = desk.picked;
  return (
    <section aria-label={t("pane.line")} className="pane-line flex min-w-0 flex-col gap-5 px-5 py-5 lg:h-[calc(100dvh-106px)] lg:overflow-y-auto lg:border-s lg:border-line" tabIndex={-1}>
      {desk.view === "machines" ? <MachinesTold desk={desk} /> : desk.gap ? <Gap key={desk.gap.id} requirement={desk.gap} desk={desk} />
        : line ? <One key={desk.view + line.field} line={line} desk={desk} step={step} /> : null}
      {desk.view === "cv" && <><Panel desk={desk} /><LeftOut desk={desk} /></>}
      {desk.view !== "machines" && <><NotThrough desk={desk} /><Written writing={desk.made.report.writing} /></>}
      <p className="mt-auto flex flex-wrap gap-x-3 gap-y-1 pt-4 text-sm text-muted max-lg:hidden">
        <span><kbd className="key">j</kbd> <kbd className="key">k</kbd> {t("line.keys.step")}</span>
        <span><kbd className="key">t</kbd> {t("line.keys.thread")}</span><span><kbd className="key">e</kbd> {t("line.keys.edit")}</span>
        <span><kbd className="key">w</kbd> {t("line.keys.words")}</span><span><kbd className="key">x</kbd> {t("line.keys.out")}</span>
      </p>
    </section>
  );
}

function One({ line, desk, step }: { line: Line; desk: Desk; step: (by: number) => void }) {
  const [editing, setEditing] = useState(false);
  const facts = factIds(line).map((id) => desk.facts.get(id)).filter((f): f is Fact => f !== undefined);
  const refusal = desk.refusals.get(line.field);
  const own = facts[0]?.text;
  const differs = desk.view === "cv" && own !== undefined && own !== line.text && line.flowing && isLoose(line);
  const put = (text: string | null) => change(desk, line.field, text);
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-sm font-semibold text-muted">{t("pane.line")}</h2>
        <div className="flex">
          <button type="button" className="btn btn-quiet btn-small px-1.5" aria-label={t("line.previous")} title={`${t("line.previous")} (k)`} onClick={() => step(-1)}><ChevronUp size={17} aria-hidden /></button>
          <button type="button" className="btn btn-quiet btn-small px-1.5" aria-label={t("line.next")} title={`${t("line.next")} (j)`} onClick={() => step(1)}><ChevronDown size={17} aria-hidden /></button>
        </div>
      </div>
      {editing
        ? <Editing line={line} desk={desk} done={() => setEditing(false)} />
        : <p className="serif text-md leading-relaxed"><span className={refusal ? "" : "known-proven"}>{line.text}</span></p>}
      {!editing && (
        <div className="flex flex-wrap gap-1.5">
          <button type="button" data-key="edit" className="btn btn-small btn-plain" onClick={() => setEditing(true)}><Pencil size={14} aria-hidden /> {t("line.edit")}</button>
          {differs && <button type="button" data-key="words" className="btn btn-small btn-plain" onClick={() => put(own)}><Quote size={14} aria-hidden /> {t("line.words")}</button>}
          {isLoose(line) && <button type="button" data-key="out" className="btn btn-small btn-plain" onClick={() => { step(1); put(null); }}><Trash2 size={14} aria-hidden /> {t("line.out")}</button>}
        </div>
      )}
      {differs && !editing && <div><h3 className="mb-1 text-sm text-muted">{t("line.was")}</h3><p>{own}</p></div>}
      {refusal && <Refused refusal={refusal} />}
      <OnLine line={line} desk={desk} />
      <Sources line={line} facts={facts} desk={desk} />
    </>
  );
}

/** Puts other words, or none, where a line stands; can be undone. */
export function change(desk: Desk, field: string, text: string | null, made = desk.made) {
  const draft = withLine(desk.draft, field, (l) => (text === null ? null : { ...l, text }));
  work.edit({ made: { ...made, [desk.draft.kind]: draft } });
}

function Sources({ line, facts, desk }: { line: Line; facts: Fact[]; desk: Desk }) {
  const { posting } = useWork();
  const spans = line.sources.filter((s): s is { start: number; end: number } => "start" in s);
  const told = facts.filter((f, i) => facts.findIndex((other) => other.text === f.text && where(other) === where(f)) === i);
  const form = line.sources.every((s) => "convention" in s);
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold text-muted">{t("line.stands")}</h3>
      {told.map((fact) => (
        <button key={fact.id} type="button" data-t={`fact:${fact.id}`} data-stop="true" className="rounded-md border border-line bg-raised px-3 py-2.5 text-start"
          onPointerEnter={() => desk.point({ kind: "fact", id: fact.id })} onPointerLeave={() => desk.point(null)}
          onFocus={() => desk.point({ kind: "fact", id: fact.id })} onBlur={() => desk.point(null)}>
          {fact.text === line.text
            ? <span className="block">{t("line.own")}</span>
            : <span className="block">{fact.text}</span>}
          <span className="mt-1 block text-sm text-muted">{where(fact)}</span>
        </button>
      ))}
      {facts.flatMap((f) => f.evidence).map((e) => (
        <a key={e.url} href={e.url} rel="noreferrer" target="_blank" data-stop="true" className="flex items-center gap-2 text-accent underline underline-offset-3">
          <Link2 size={15} aria-hidden /> {e.title ?? e.url}
        </a>
      ))}
      {spans.map((s) => (
        <blockquote key={s.start} className="border-s-2 border-line-strong ps-3 text-muted">
          <span className="line-clamp-4">{posting.slice(s.start, s.end)}</span>
          <span className="mt-1 block text-sm">{t("line.posting")}</span>
        </blockquote>
      ))}
      {form && <p className="text-muted">{t("line.form")}</p>}
    </div>
  );
}

const where = (fact: Fact) => {
  const { organisation, title, start, end, section } = fact.place;
  const time = start ? `${start.slice(0, 4)}–${end ? end.slice(0, 4) : t("now")}` : "";
  return [organisation, title, time].filter(Boolean).join(" · ") || partName(section);
};

function MachinesTold({ desk }: { desk: Desk }) {
  const notes = desk.made.report.findings;
  return (
    <>
      <h2 className="text-sm font-semibold text-muted">{t("machines.found")}</h2>
      {notes.length === 0 && <p>{t("machines.nothing")}</p>}
      <ul className="flex flex-col gap-3">
        {notes.map((n, i) => (
          <li key={i} className={`border-s-2 ps-3 ${n.severity === "error" ? "border-refused" : n.severity === "warning" ? "border-unsure" : "border-line-strong"}`}>
            <span className="sr-only">{t(`severity.${n.severity}`)}: </span>{n.message}
          </li>
        ))}
      </ul>
    </>
  );
}

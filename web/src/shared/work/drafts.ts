import type { Cv, Draft, Fact, Letter, Line, Made, Report, Requirement } from "@/shared/api/types";

type Change = (line: Line) => Line | null;

/** A copy of the draft with every line passed through; a bullet, item or sentence that becomes null is left out. */
export function mapLines<D extends Draft>(draft: D, change: Change): D {
  const must = (line: Line) => change(line) ?? line;
  const maybe = (line: Line | null) => (line ? change(line) : null);
  const many = (lines: Line[]) => lines.map(change).filter((line): line is Line => line !== null);
  const head = {
    name: must(draft.head.name),
    headline: maybe(draft.head.headline),
    contacts: draft.head.contacts.map((c) => ({ ...c, text: must(c.text) })),
  };
  if (draft.kind === "letter") {
    const letter: Letter = {
      ...draft, head,
      recipient: many(draft.recipient),
      date: must(draft.date),
      subject: maybe(draft.subject),
      salutation: must(draft.salutation),
      paragraphs: draft.paragraphs.map(many).filter((p) => p.length > 0),
      closing: must(draft.closing),
      signature: must(draft.signature),
    };
    return letter as D;
  }
  const cv: Cv = {
    ...(draft as Cv), head,
    sections: (draft as Cv).sections.map((section) => ({
      ...section,
      heading: must(section.heading),
      ...(section.prose && { prose: many(section.prose) }),
      ...(section.timeline && {
        timeline: section.timeline.map((e) => ({
          ...e, title: maybe(e.title), organisation: maybe(e.organisation), place: maybe(e.place),
          dates: maybe(e.dates), summary: maybe(e.summary), bullets: many(e.bullets),
        })),
      }),
      ...(section.notes && {
        notes: section.notes.map((n) => ({ ...n, text: must(n.text), detail: maybe(n.detail), date: maybe(n.date) })),
      }),
      ...(section.groups && {
        groups: section.groups.map((g) => ({ ...g, label: maybe(g.label), items: many(g.items) })),
      }),
    })),
  };
  return cv as D;
}

export function linesOf(draft: Draft): Line[] {
  const out: Line[] = [];
  mapLines(draft, (line) => { out.push(line); return line; });
  return out;
}

export const withLine = <D extends Draft>(draft: D, field: string, change: Change): D =>
  mapLines(draft, (line) => (line.field === field ? change(line) : line));

export const factIds = (line: Line) => line.sources.flatMap((s) => ("fact" in s ? [s.fact] : []));

/** Which lines show which requirement: the facts of a line support it. */
export function threads(requirements: Requirement[], lines: Line[]) {
  const linesByFact = new Map<string, string[]>();
  for (const line of lines)
    for (const id of factIds(line)) linesByFact.set(id, [...(linesByFact.get(id) ?? []), line.field]);
  const byRequirement = new Map<string, string[]>();
  const byLine = new Map<string, string[]>();
  for (const req of requirements) {
    const fields = [...new Set(req.support.flatMap((s) => linesByFact.get(s.fact) ?? []))];
    byRequirement.set(req.id, fields);
    for (const field of fields) byLine.set(field, [...(byLine.get(field) ?? []), req.id]);
  }
  return { byRequirement, byLine };
}

export const factsOf = (report: Report) => new Map<string, Fact>(report.facts.map((f) => [f.id, f]));

/** Lines worth stepping through: what a person might want to change, not dates and addresses. */
export const isSaid = (line: Line) =>
  line.flowing || /\/(title|label|position|name)$/.test(line.field) || line.field.startsWith("letter/");

export const isLoose = (line: Line) => /\/highlights\/|\/items?\/|^letter\/\d|\/keywords\//.test(line.field);

/** What was read, with the lines that the person changed before as they left them. */
export function carried(before: Made, anew: Made): Made {
  const given = new Map([...before.report.cv, ...before.report.letter].map((l) => [l.field, l.text]));
  const mine = [...linesOf(before.cv), ...linesOf(before.letter)].filter((l) => given.has(l.field) && given.get(l.field) !== l.text);
  return mine.reduce((made, line) => ({
    ...made,
    cv: withLine(made.cv, line.field, (l) => ({ ...l, text: line.text })) as Made["cv"],
    letter: withLine(made.letter, line.field, (l) => ({ ...l, text: line.text })) as Made["letter"],
  }), anew);
}

import { useMemo, useState } from "react";
import type { Draft, Fact, Line, Made, Refusal, Requirement } from "@/shared/api/types";
import type { Link } from "@/shared/ui/threads";
import { factIds, factsOf, isSaid, linesOf, threads } from "@/shared/work/drafts";

export type View = "cv" | "letter" | "machines";
export type Pointed = { kind: "line" | "req" | "fact"; id: string } | null;

/** What is looked at on the bench, and what hangs together with it. */
export interface Desk {
  made: Made; view: View; draft: Draft; lines: Line[]; said: Line[]; requirements: Requirement[];
  facts: Map<string, Fact>; refusals: Map<string, Refusal>;
  byLine: Map<string, string[]>; byRequirement: Map<string, string[]>;
  picked: Line | null; gap: Requirement | null; pointed: Pointed; lit: Set<string>; litRequirements: Set<string>; links: Link[];
  setView: (view: View) => void; pick: (field: string) => void; ask: (requirement: Requirement) => void; point: (to: Pointed) => void;
}

export function useDesk(made: Made): Desk {
  const [view, setView] = useState<View>("cv");
  const [field, setField] = useState<string | null>(null);
  const [gapId, setGap] = useState<string | null>(null);
  const [pointed, point] = useState<Pointed>(null);
  const draft: Draft = view === "letter" ? made.letter : made.cv;
  const fixed = useMemo(() => {
    const lines = linesOf(draft);
    return {
      lines, said: lines.filter(isSaid), facts: factsOf(made.report),
      refusals: new Map(made.report.refusals.filter((r) => r.document === draft.kind).map((r) => [r.field, r])),
      ...threads(made.report.match.requirements, lines),
    };
  }, [draft, made.report]);
  const requirements = made.report.match.requirements;
  const first = firstWorth(requirements, fixed);
  const picked = fixed.lines.find((l) => l.field === (field ?? first)) ?? fixed.said[0] ?? null;
  const gap = requirements.find((r) => r.id === gapId) ?? null;
  const active: Pointed = pointed ?? (gap ? { kind: "req", id: gap.id } : picked ? { kind: "line", id: picked.field } : null);
  const { links, lit, litRequirements } = joined(active, fixed, picked);
  return {
    made, view, draft, requirements, ...fixed, picked, gap, pointed, lit, litRequirements, links, point, setView,
    pick: (to) => { setGap(null); setField(to); },
    ask: (requirement) => {
      const fields = fixed.byRequirement.get(requirement.id) ?? [];
      const to = fields.find((f) => f.includes("/highlights/")) ?? fields[0];
      if (to && requirement.standing !== "missing") setField(to);
      setGap(to && requirement.standing === "shown" ? null : requirement.id);
    },
  };
}

type Fixed = Pick<Desk, "lines" | "byLine" | "byRequirement">;

const firstWorth = (requirements: Requirement[], fixed: Fixed) =>
  requirements.filter((r) => r.importance === "must")
    .flatMap((r) => fixed.byRequirement.get(r.id) ?? [])
    .find((f) => f.includes("/highlights/") || f.startsWith("letter/")) ?? null;

const MOST = 8;

function joined(active: Pointed, fixed: Fixed, picked: Line | null) {
  const links: Link[] = [];
  const lit = new Set<string>();
  const litRequirements = new Set<string>();
  const toFacts = (line: Line) => factIds(line).forEach((id) => links.push([`line:${line.field}`, `fact:${id}`]));
  if (active?.kind === "line") {
    const line = fixed.lines.find((l) => l.field === active.id);
    for (const id of (fixed.byLine.get(active.id) ?? []).slice(0, MOST)) {
      links.push([`req:${id}`, `line:${active.id}`]);
      litRequirements.add(id);
    }
    lit.add(active.id);
    if (line && line === picked) toFacts(line);
  }
  if (active?.kind === "req") {
    litRequirements.add(active.id);
    for (const field of (fixed.byRequirement.get(active.id) ?? []).slice(0, MOST)) {
      links.push([`req:${active.id}`, `line:${field}`]);
      lit.add(field);
    }
  }
  if (active?.kind === "fact")
    for (const line of fixed.lines.filter((l) => factIds(l).includes(active.id)).slice(0, MOST)) {
      links.push([`line:${line.field}`, `fact:${active.id}`]);
      lit.add(line.field);
    }
  return { links, lit, litRequirements };
}

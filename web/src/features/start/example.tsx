import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { post } from "@/shared/api/client";
import type { Made } from "@/shared/api/types";
import { Sheets, usePages } from "@/shared/ui/sheets";
import { type Link, Threads } from "@/shared/ui/threads";
import { factIds, factsOf, linesOf, threads } from "@/shared/work/drafts";
import { PLAIN_LOOK } from "@/shared/work/store";
import { jobText, personFile } from "./samples";

const LOOK = { ...PLAIN_LOOK, template: "modern" };

async function made(): Promise<Made> {
  const [file, posting] = await Promise.all([personFile("ada"), jobText("platform-engineer")]);
  return post("/api/v1/guest/tailor", { resume: JSON.parse(await file.text()), posting, options: { look: LOOK, pages: 1 } });
}

/** A real example, made by the same machine a moment ago, with its threads alive. */
export default function Example() {
  const example = useQuery({ queryKey: ["example"], queryFn: made, staleTime: Infinity, retry: false });
  const cv = example.data?.cv;
  const pages = usePages(cv ? { draft: cv, look: LOOK, pages: 1, firstOnly: false } : null);
  if (!example.data || !pages.data) return null;
  return <Shown made={example.data} pages={pages.data} />;
}

function Shown({ made, pages }: { made: Made; pages: NonNullable<ReturnType<typeof usePages>["data"]> }) {
  const root = useRef<HTMLDivElement>(null);
  const lines = linesOf(made.cv);
  const onFirst = new Set(pages.lines.filter((l) => l.page === 0 && l.top < pages.height * 0.55).map((l) => l.field));
  const joined = threads(made.report.match.requirements, lines);
  const said = (field: string) => field.includes("/highlights/");
  const shown = made.report.match.requirements
    .filter((r) => (joined.byRequirement.get(r.id) ?? []).some((f) => said(f) && onFirst.has(f)))
    .slice(0, 6);
  const [req, setReq] = useState(shown[0]?.id);
  const [pointed, point] = useState<string | null>(null);
  const facts = factsOf(made.report);
  const field = pointed ?? (joined.byRequirement.get(req ?? "") ?? []).find((f) => said(f) && onFirst.has(f)) ?? null;
  const line = lines.find((l) => l.field === field);
  const fact = line && facts.get(factIds(line)[0] ?? "");
  const links: Link[] = field
    ? [...(joined.byLine.get(field) ?? []).map((r) => [`req:${r}`, `line:${field}`] as const), [`line:${field}`, "fact:example"]]
    : [];
  return (
    <section aria-label="An example" className="rise mt-16">
      <p className="mb-5 text-center text-muted">Every line hangs by a thread: what the job asks, what you say, where it comes from.</p>
      <div ref={root} className="relative grid items-start gap-10 lg:grid-cols-[220px_minmax(0,1fr)_220px]">
        <ul className="flex flex-col gap-1 pt-8 max-lg:hidden">
          {shown.map((r) => (
            <li key={r.id}>
              <button type="button" data-t={`req:${r.id}`} aria-pressed={r.id === req} onPointerEnter={() => setReq(r.id)} onFocus={() => setReq(r.id)}
                className="w-full rounded-md px-2.5 py-1.5 text-start hover:bg-accent-soft aria-pressed:bg-accent-soft">
                <span className="line-clamp-2 first-letter:uppercase">{r.label}</span>
                <span className="text-xs text-muted">{r.importance === "must" ? "must" : "nice to have"}</span>
              </button>
            </li>
          ))}
        </ul>
        <div className="relative max-h-[560px] overflow-hidden px-1 pt-1 [mask-image:linear-gradient(black_82%,transparent)] max-lg:max-h-[420px]">
          <Sheets pages={{ ...pages, pages: pages.pages.slice(0, 1) }} label="Example CV" point={point} pick={point}
            words={(f) => (said(f) && onFirst.has(f) ? (lines.find((l) => l.field === f)?.text ?? null) : null)}
            mark={(f) => (f === field ? "picked" : "plain")} />
        </div>
        {fact && (
          <div data-t="fact:example" className="mt-24 rounded-md border border-line bg-raised p-3 max-lg:hidden">
            <p className="mb-1 text-xs text-muted">from the person’s own facts</p>
            <p className="line-clamp-6">{fact.text}</p>
            <p className="mt-1.5 text-sm text-muted">{[fact.place.organisation, fact.place.title].filter(Boolean).join(" · ")}</p>
          </div>
        )}
        <Threads root={root} links={links} />
      </div>
    </section>
  );
}

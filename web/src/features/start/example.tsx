import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { post } from "@/shared/api/client";
import type { Made } from "@/shared/api/types";
import { Sheets, usePages } from "@/shared/ui/sheets";
import { type Link, Threads } from "@/shared/ui/threads";
import { factIds, factsOf, linesOf, threads } from "@/shared/work/drafts";
import { PLAIN_LOOK } from "@/shared/work/store";
import { jobText, personFile } from "./samples";
import { t } from "@/shared/words/words";

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
  if (example.isError || pages.isError) return null;
  return (
    <section aria-label={t("example.label")} className="mt-16">
      <p className="mb-5 text-center text-muted">{t("example.told")}</p>
      {example.data && pages.data ? <Shown made={example.data} pages={pages.data} /> : <Waiting />}
    </section>
  );
}

/** The place of the example while it is being made, so that nothing jumps when it comes. */
function Waiting() {
  const bar = "block rounded-full bg-line/60";
  return (
    <div aria-hidden className="grid items-start gap-10 lg:grid-cols-[220px_minmax(0,1fr)_220px]">
      <div className="flex flex-col gap-6 pt-10 max-lg:hidden">{[70, 90, 60, 80, 66].map((w) => <span key={w} className={`${bar} h-2.5`} style={{ width: `${w}%` }} />)}</div>
      <div className="h-[560px] overflow-hidden px-1 pt-1 [mask-image:linear-gradient(black_60%,transparent)] max-lg:h-[420px]">
        <div className="flex h-[900px] flex-col gap-4 bg-paper px-[9%] pt-[8%] shadow-page">
          <span className="block h-5 w-2/5 rounded-full bg-black/10" />
          {[50, 96, 92, 97, 60, 0, 35, 94, 90, 96, 70].map((w, i) => <span key={i} className="block h-2 rounded-full bg-black/6" style={{ width: `${w}%` }} />)}
        </div>
      </div>
    </div>
  );
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
      <div ref={root} className="rise relative grid items-start gap-10 lg:grid-cols-[220px_minmax(0,1fr)_220px]">
        <ul className="flex flex-col gap-1 pt-8 max-lg:hidden">
          {shown.map((r) => (
            <li key={r.id}>
              <button type="button" data-t={`req:${r.id}`} aria-pressed={r.id === req} onPointerEnter={() => setReq(r.id)} onFocus={() => setReq(r.id)}
                className="w-full rounded-md px-2.5 py-1.5 text-start hover:bg-accent-soft aria-pressed:bg-accent-soft">
                <span className="line-clamp-2 first-letter:uppercase">{r.label}</span>
                <span className="text-xs text-muted">{t(r.importance === "must" ? "ask.must" : "ask.nice")}</span>
              </button>
            </li>
          ))}
        </ul>
        <div className="relative max-h-[560px] overflow-hidden px-1 pt-1 [mask-image:linear-gradient(black_82%,transparent)] max-lg:max-h-[420px]">
          <Sheets pages={{ ...pages, pages: pages.pages.slice(0, 1) }} label={t("example.cv")} point={point} pick={point}
            words={(f) => (said(f) && onFirst.has(f) ? (lines.find((l) => l.field === f)?.text ?? null) : null)}
            mark={(f) => (f === field ? "picked" : "plain")} />
        </div>
        {fact && (
          <div data-t="fact:example" className="mt-24 rounded-md border border-line bg-raised p-3 max-lg:hidden">
            <p className="mb-1 text-xs text-muted">{t("example.from")}</p>
            <p className="line-clamp-6">{fact.text}</p>
            <p className="mt-1.5 text-sm text-muted">{[fact.place.organisation, fact.place.title].filter(Boolean).join(" · ")}</p>
          </div>
        )}
        <Threads root={root} links={links} />
      </div>
  );
}

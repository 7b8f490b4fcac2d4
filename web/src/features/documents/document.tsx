import { Link, Navigate, useParams } from "@tanstack/react-router";
import { Bookmark, Check } from "lucide-react";
import { useState } from "react";
import type { Draft } from "@/shared/api/types";
import { useSession } from "@/shared/session/session";
import { Actions } from "@/shared/ui/actions";
import { Said } from "@/shared/ui/said";
import { Sheets, usePages } from "@/shared/ui/sheets";
import { toast } from "@/shared/ui/toasts";
import { day, t } from "@/shared/words/words";
import { kindName, type KeptDocument, useDeed, useDocument, useVersionsOf, variantName } from "@/shared/work/documents";
import { usePhotoData } from "@/shared/work/photo";
import { Compare } from "./compare";
import { GetIt } from "./get-it";
import { Readers } from "./readers";

/** One document: its pages, its versions and what changed between two of them; approve, rate, keep. */
export function DocumentPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const state = useSession();
  const whole = useDocument(id);
  const [other, setOther] = useState<string | null>(null);
  if (state.known === "no") return <Navigate to="/signin" />;
  if (whole.error) return <div className="p-6"><Said problem={whole.error} again={() => void whole.refetch()} /></div>;
  if (!whole.data) return null;
  const { document: d, draft } = whole.data;
  return (
    <div className="mx-auto grid w-full max-w-[1240px] grow content-start gap-x-10 gap-y-6 px-5 py-7 lg:grid-cols-[minmax(0,1fr)_300px]">
      <Actions><GetIt id={id} /></Actions>
      <div className="min-w-0 max-lg:order-2">
        <header className="mb-5">
          <Link to="/documents" className="text-sm text-accent underline underline-offset-3">{t("place.documents")}</Link>
          <h1 className="mt-1 text-xl">{d.position || t("fields.aJob")}</h1>
          <p className="text-md text-muted">{[d.company, t("document.version", { kind: kindName(d.kind), n: d.version }), variantName(d), day(d.createdAt)].filter(Boolean).join(" · ")}</p>
        </header>
        {other ? <Compare id={id} other={other} /> : <Shown document={d} draft={draft} />}
      </div>
      <aside className="flex flex-col gap-6 lg:pt-16" aria-label={t("document.about")}>
        <Deeds document={d} />
        <Others document={d} other={other} pick={setOther} />
        <Readers document={d} draft={draft} />
      </aside>
    </div>
  );
}

function Shown({ document: d, draft }: { document: KeptDocument; draft: Draft }) {
  const pages = usePages({ draft, look: { template: d.options.template, tokens: {}, paper: d.options.paper === "letter" ? "letter" : "a4" }, pages: d.options.pages }, usePhotoData(d.options.photo && d.kind === "cv", d.profileId));
  return (
    <>
      <Said problem={pages.error} />
      <div className="mx-auto max-w-[720px]">
        {pages.data && <Sheets zoom pages={pages.data} label={kindName(d.kind)} mark={() => "plain"} words={() => null} point={() => undefined} pick={() => undefined} />}
      </div>
    </>
  );
}

function Deeds({ document: d }: { document: KeptDocument }) {
  const deed = useDeed(d.id);
  const rate = (rating: number) => {
    const before = d.rating;
    deed.mutate({ rating }, { onSuccess: () => toast(t("document.rated", { n: rating }), before === null ? undefined : () => deed.mutate({ rating: before })) });
  };
  return (
    <section aria-label={t("document.deeds")} className="flex flex-col gap-3">
      <Said problem={deed.error} />
      {d.approvedAt
        ? <p className="flex items-center gap-2 text-proven"><Check size={16} aria-hidden /> {t("document.approvedOn", { date: day(d.approvedAt) })}</p>
        : <><button type="button" className="btn btn-plain self-start" disabled={deed.isPending} onClick={() => deed.mutate("approve")}><Check size={16} aria-hidden /> {t("document.approve")}</button>
          <p className="-mt-1.5 text-sm text-muted">{t("document.approve.text")}</p></>}
      <button type="button" className="btn btn-plain self-start" aria-pressed={d.kept} onClick={() => deed.mutate({ keep: !d.kept })}>
        <Bookmark size={16} aria-hidden fill={d.kept ? "currentColor" : "none"} /> {t(d.kept ? "keep.kept" : "document.keep")}
      </button>
      {!d.kept && !d.approvedAt && <p className="-mt-1.5 text-sm text-muted">{t("document.keepTitle")}</p>}
      <div role="radiogroup" aria-label={t("document.rate")}>
        <p className="mb-1 text-sm text-muted">{t("document.rate")}</p>
        <div className="flex gap-0.5">
          {Array.from({ length: 10 }, (_, i) => i + 1).map((n) => (
            <button key={n} type="button" role="radio" aria-checked={d.rating === n} aria-label={t("document.rateOf", { n })} onClick={() => rate(n)}
              className={`grid h-8 min-w-6 grow place-items-center rounded text-sm ${d.rating !== null && n <= d.rating ? "bg-accent text-on-accent" : "bg-accent-soft text-accent hover:bg-line"}`}>{n}</button>
          ))}
        </div>
      </div>
    </section>
  );
}

/** The other versions; one of them can be laid beside this. */
function Others({ document: d, other, pick }: { document: KeptDocument; other: string | null; pick: (id: string | null) => void }) {
  const all = useVersionsOf(d.id);
  const list = (all.data?.data ?? []).filter((v) => v.id !== d.id);
  return (
    <section aria-label={t("document.versions")}>
      <h2 className="mb-2 text-lg">{t("document.versions")}</h2>
      <Said problem={all.error} />
      {list.length === 0 && all.data && <p className="text-muted">{t("document.only")}</p>}
      <ul className="flex flex-col gap-1">
        {list.map((v) => (
          <li key={v.id} className="flex items-center gap-2">
            <Link to="/documents/$id" params={{ id: v.id }} className="min-w-0 grow truncate rounded-md py-1 hover:underline">{variantName(v) ?? t("document.nth", { n: v.version })}<span className="text-muted"> · {day(v.createdAt)}</span></Link>
            <button type="button" className="chip" aria-pressed={other === v.id} onClick={() => pick(other === v.id ? null : v.id)}>{t("document.compare")}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link, Navigate } from "@tanstack/react-router";
import { Bookmark } from "lucide-react";
import { useState } from "react";
import { useSession } from "@/shared/session/session";
import { Empty, Said } from "@/shared/ui/said";
import { toast } from "@/shared/ui/toasts";
import { day, t } from "@/shared/words/words";
import { kindName, type KeptDocument, useDeed, useDocuments } from "@/shared/work/documents";
import { GetIt } from "./get-it";

/** All that was made, the newest first; each in any format. And, to look at, how the search goes. */
export function Documents() {
  const state = useSession();
  const [words, setWords] = useState("");
  const all = useDocuments(undefined, state.known === "yes");
  if (state.known === "no") return <Navigate to="/signin" />;
  const asked = words.trim().toLowerCase();
  const list = (all.data?.data ?? []).filter((d) => !asked || `${d.position} ${d.company}`.toLowerCase().includes(asked));
  return (
    <div className="mx-auto w-full max-w-[960px] px-5 py-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl">{t("place.documents")}</h1>
        <input type="search" aria-label={t("documents.search")} placeholder={t("search")} className="field w-52!" value={words} onChange={(e) => setWords(e.target.value)} />
      </div>
      <Said problem={all.error} again={() => void all.refetch()} />
      {all.data?.data.length === 0 && <Empty title={t("documents.none")}><p>{t("documents.none.text")}</p><Link to="/board" className="btn btn-plain mt-4">{t("keep.board")}</Link></Empty>}
      <ul className="divide-y divide-line">{list.map((d) => <Row key={d.id} document={d} />)}</ul>
    </div>
  );
}

function Row({ document: d }: { document: KeptDocument }) {
  const deed = useDeed(d.id);
  const keep = (kept: boolean) => deed.mutate({ keep: kept }, { onSuccess: () => toast(t(kept ? "document.keeps" : "document.passes"), () => deed.mutate({ keep: !kept })) });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
      <Link to="/documents/$id" params={{ id: d.id }} className="min-w-0 grow basis-60 rounded-md">
        <span className="block truncate font-semibold">{d.position || t("fields.aJob")}<span className="font-normal text-muted">{d.company && ` · ${d.company}`}</span></span>
        <span className="text-sm text-muted">
          {t("document.version", { kind: kindName(d.kind), n: d.version })} · {day(d.createdAt)}
          {d.approvedAt && <span className="text-proven"> · {t("document.approved")}</span>}{d.rating !== null && <span> · {t("document.rated", { n: d.rating })}</span>}
        </span>
      </Link>
      <Said problem={deed.error} />
      <button type="button" className="btn btn-quiet btn-small" aria-pressed={d.kept} title={t("document.keepTitle")} onClick={() => keep(!d.kept)}>
        <Bookmark size={15} aria-hidden fill={d.kept ? "currentColor" : "none"} /> {t(d.kept ? "keep.kept" : "document.keep")}
      </button>
      <GetIt id={d.id} small />
    </li>
  );
}

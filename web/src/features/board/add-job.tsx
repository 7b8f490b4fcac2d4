import { useMutation, useQuery } from "@tanstack/react-query";
import { Paperclip } from "lucide-react";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { Problem, readPosting } from "@/shared/api/client";
import type { Posting } from "@/shared/api/types";
import { Dialog } from "@/shared/ui/dialog";
import { Said } from "@/shared/ui/said";
import { t } from "@/shared/words/words";
import { type Card, type Found, parseLink, useAdd } from "@/shared/work/pursue";
import { Choose, Consent } from "./linked";

const KEY = "sartor.new-job";
const LINK = /^https?:\/\/\S+$/;
type Own = { title?: string; company?: string };

/** Paste a posting or its link, or give a file; what it says of itself is filled in as it is read. */
export function AddJob({ close, board }: { close: () => void; board: Card[] }) {
  const [posting, setPosting] = useState(sessionStorage.getItem(KEY) ?? "");
  const [own, setOwn] = useState<Own>({});
  const [url, setUrl] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const add = useAdd();
  const link = LINK.test(posting.trim());
  const settled = useDeferredValue(posting.trim());
  const read = useQuery({ queryKey: ["posting", settled], queryFn: () => readPosting(settled), enabled: settled.length > 60 && !link, retry: false, gcTime: 10_000 });
  useEffect(() => { sessionStorage.setItem(KEY, posting); }, [posting]);
  const done = () => { sessionStorage.removeItem(KEY); close(); };

  const take = (found: Found) => { setUrl(posting.trim()); setPosting(found.text); setOwn(told(found)); };
  const fetching = useMutation({
    mutationFn: (consent: boolean) => parseLink(posting.trim(), consent),
    onSuccess: (found) => { if (found.length === 1) take(found[0]!); },
  });
  const asks = fetching.error instanceof Problem && fetching.error.code === "consent_needed";
  const several = fetching.data && fetching.data.length > 1 && link ? fetching.data : null;

  const title = own.title ?? read.data?.title ?? "";
  const company = own.company ?? read.data?.company ?? "";
  const save = () => add.mutate(
    { posting, ...(title && { title }), ...(company && { company }), ...(read.data?.location && { location: read.data.location }), ...(url && { url }) },
    { onSuccess: done },
  );
  const before = company.trim() ? board.find((c) => c.company.trim().toLowerCase() === company.trim().toLowerCase()) : undefined;
  return (
    <Dialog title={t("board.add")} close={close}>
      <form className="flex flex-col gap-3" onSubmit={(e) => { e.preventDefault(); if (link) fetching.mutate(false); else save(); }}>
        <label htmlFor="new-posting" className="font-semibold">{t("add.posting")}</label>
        <textarea id="new-posting" rows={link ? 2 : 8} autoFocus className="field resize-none" value={posting} placeholder={t("add.paste")}
          onChange={(e) => { setPosting(e.target.value); setOwn({}); setUrl(null); fetching.reset(); }} />
        {link ? (
          several ? <Choose all={several} take={take} /> : asks ? <Consent site={new URL(posting.trim()).host} allow={() => fetching.mutate(true)} busy={fetching.isPending} /> : <Said problem={fetching.error} />
        ) : <Fields title={title} company={company} set={(part) => setOwn({ ...own, ...part })} read={read.data} failed={read.isError} />}
        {before && !link && <p className="rise rounded-md bg-unsure-soft px-3 py-2">{t("add.before", { company: before.company, title: before.title })}</p>}
        <Said problem={add.error} />
        <div className="flex flex-wrap items-center justify-end gap-2">
          <button type="button" className="btn btn-quiet me-auto px-2" disabled={add.isPending} onClick={() => file.current?.click()}><Paperclip size={15} aria-hidden /> {t("add.file")}</button>
          <input ref={file} type="file" className="sr-only" tabIndex={-1} aria-label={t("add.fileLabel")} accept=".pdf,.docx,.html,.txt,.md"
            onChange={(e) => { const given = e.target.files?.[0]; if (given) add.mutate(given, { onSuccess: done }); e.target.value = ""; }} />
          <button type="button" className="btn btn-quiet" onClick={close}>{t("cancel")}</button>
          {link ? !asks && !several && <button className="btn btn-main" disabled={fetching.isPending}>{t(fetching.isPending ? "add.fetching" : "add.fetch")}</button>
            : <button className="btn btn-main" disabled={add.isPending || (!title && posting.trim().length < 40)}>{t("add.save")}</button>}
        </div>
      </form>
    </Dialog>
  );
}

const told = ({ title, company }: Found): Own => ({ ...(title && { title }), ...(company && { company }) });

function Fields({ title, company, set, read, failed }: {
  title: string; company: string; set: (part: Own) => void; read: Posting | undefined; failed: boolean;
}) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <label>{t("field.position")}<input className="field mt-1" value={title} onChange={(e) => set({ title: e.target.value })} /></label>
        <label>{t("field.company")}<input className="field mt-1" value={company} onChange={(e) => set({ company: e.target.value })} /></label>
      </div>
      <p className="min-h-5 text-sm text-muted" aria-live="polite">{read ? t("add.asks", { n: read.requirements.length }) : failed ? t("add.nothing") : ""}</p>
    </>
  );
}

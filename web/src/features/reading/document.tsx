import { useEffect, useRef, useState } from "react";
import type { Sighting } from "@/shared/api/types";
import { told } from "@/shared/work/paths";
import { useWork, work } from "@/shared/work/store";
import { openPages, type PaintedPage } from "./pdf-pages";
import { t } from "@/shared/words/words";

/** The person's own document with soft boxes around what was read; a file without pages is told by its fields alone. */
export function Document({ seen, at, unsure, pick }: {
  seen: Sighting[]; at: string | null; unsure: Set<string>; pick: (path: string) => void;
}) {
  const { fileName } = useWork();
  const [pages, setPages] = useState<PaintedPage[] | null>(null);
  const file = work.original.file;
  useEffect(() => {
    if (!file || !/\.pdf$/i.test(file.name)) return;
    let here = true;
    let open: PaintedPage[] = [];
    void openPages(file).then((got) => { open = got; if (here) setPages(got); }).catch(() => setPages([]));
    return () => { here = false; open.forEach((p) => URL.revokeObjectURL(p.url)); };
  }, [file]);
  if (!pages?.length) {
    return (
      <div className="sticky top-6 flex h-60 flex-col items-center justify-center gap-1.5 rounded-md border border-dashed border-line-strong p-8 text-center text-muted max-lg:hidden">
        <p className="font-semibold text-ink">{fileName}</p>
        <p>{t(pages === null && file && /\.pdf$/i.test(file.name) ? "document.opening" : "document.none")}</p>
      </div>
    );
  }
  return (
    <div className="dimmable flex flex-col gap-6">
      {pages.map((page, i) => (
        <Page key={page.url} page={page} number={i + 1} seen={seen} at={at} unsure={unsure} pick={pick} />
      ))}
    </div>
  );
}

function Page({ page, number, seen, at, unsure, pick }: {
  page: PaintedPage; number: number; seen: Sighting[]; at: string | null; unsure: Set<string>; pick: (path: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!matchMedia("(width >= 64rem)").matches) return;
    box.current?.querySelector('[data-lit="true"]')?.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }, [at]);
  return (
    <div ref={box} className="relative bg-paper shadow-page">
      <img src={page.url} alt={t("document.page", { n: number })} className="block w-full" />
      {seen.flatMap((s) => s.where.filter((w) => w.page === number).map((w, i) => {
        const [left, top, width, height] = w.box;
        return (
          <button key={s.path + i} type="button" tabIndex={-1} aria-label={told(s.path)} title={`${told(s.path)}: ${s.rule}`} data-lit={at === s.path}
            className={`seen ${unsure.has(s.path) ? "seen-unsure" : ""}`} onClick={() => pick(s.path)}
            style={{
              left: `${((left - 2) / page.width) * 100}%`, top: `${((top - 2) / page.height) * 100}%`,
              width: `${((width + 4) / page.width) * 100}%`, height: `${((height + 4) / page.height) * 100}%`,
            }} />
        );
      }))}
    </div>
  );
}

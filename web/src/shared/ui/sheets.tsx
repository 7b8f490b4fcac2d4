import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ZoomIn, ZoomOut } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { type Preview, preview } from "@/shared/api/client";
import type { Pages, Placed } from "@/shared/api/types";
import { t } from "@/shared/words/words";

const names = new WeakMap<object, number>();
let count = 0;
/** A short name for a value that never changes; the same object, the same name. */
export function nameOf(value: object | undefined): number {
  if (!value) return 0;
  if (!names.has(value)) names.set(value, ++count);
  return names.get(value)!;
}

const PLACE = /href="data:image\/jpeg;base64,[^"]*"/;
const withPhoto = (pages: Pages, photo: string): Pages => ({ ...pages, pages: pages.pages.map((svg) => svg.replace(PLACE, `href="${photo}"`)) });

/**
 * The pages as the typesetter sets them; the last ones stay until the next are there. A photo, as data, is put in here: the
 * server keeps its place.
 */
export function usePages(asked: Preview | null, photo: string | null = null) {
  const select = useCallback((pages: Pages) => (photo ? withPhoto(pages, photo) : pages), [photo]);
  return useQuery({
    queryKey: ["pages", nameOf(asked?.draft), nameOf(asked?.resume), asked?.look, asked?.pages, asked?.firstOnly, photo !== null],
    queryFn: ({ signal }) => preview(photo ? { ...asked!, photo: true } : asked!, signal),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    gcTime: 20_000,
    select,
  });
}

/** One page as a picture. */
export function Sheet({ svg, label, className = "" }: { svg: string; label: string; className?: string }) {
  const url = useMemo(() => URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })), [svg]);
  useEffect(() => () => { setTimeout(() => URL.revokeObjectURL(url), 2000); }, [url]);
  return <img src={url} alt={label} className={`block h-auto w-full ${className}`} draggable={false} />;
}

/** How large pages can be shown, as shares of their column. */
const SIZES = [1, 1.4, 2, 2.8];

export type Mark = "plain" | "lit" | "picked" | "refused" | "changed";

/** Pages whose lines are live: pointing or stepping onto one tells which. */
export function Sheets({ pages, mark, words, point, pick, label, zoom = false }: {
  pages: Pages;
  mark: (field: string) => Mark;
  words: (field: string) => string | null;
  point: (field: string | null) => void;
  pick: (field: string) => void;
  label: string;
  /** Whether they can be shown larger. */
  zoom?: boolean;
}) {
  const lines = useMemo(() => grouped(pages.lines), [pages.lines]);
  const [size, setSize] = useState(1);
  return (
    <>
    <div className={size > 1 ? "overflow-x-auto" : ""}>
    <div className="flex flex-col gap-6" style={{ width: `${size * 100}%` }}>
      {pages.pages.map((svg, page) => (
        <figure key={page} className="sheet relative bg-paper shadow-page" aria-label={t("sheet.label", { label, page: page + 1, count: pages.count })}>
          <Sheet svg={svg} label="" />
          {(lines.get(page) ?? []).map(([field, rows]) => {
            const text = words(field);
            return text === null ? null : (
              <LiveLine key={field} field={field} rows={rows} text={text} mark={mark(field)} pages={pages} point={point} pick={pick} />
            );
          })}
        </figure>
      ))}
    </div>
    </div>
    {zoom && <Zoom size={size} set={setSize} />}
    </>
  );
}

function Zoom({ size, set }: { size: number; set: (size: number) => void }) {
  const at = SIZES.indexOf(size);
  const step = (by: number, words: string, Icon: typeof ZoomIn) => (
    <button type="button" className="btn btn-quiet btn-small px-2" aria-label={words} title={words} disabled={SIZES[at + by] === undefined} onClick={() => set(SIZES[at + by]!)}><Icon size={16} aria-hidden /></button>
  );
  return (
    <div className="sticky bottom-3 z-10 ms-auto mt-3 flex w-fit items-center rounded-full border border-line bg-surface shadow-page max-lg:fixed max-lg:end-3 max-lg:bottom-15">
      {step(-1, t("sheet.smaller"), ZoomOut)}
      <span className="min-w-11 text-center text-sm text-muted tabular-nums" aria-live="polite">{Math.round(size * 100)} %</span>
      {step(1, t("sheet.larger"), ZoomIn)}
    </div>
  );
}

function LiveLine({ field, rows, text, mark, pages, point, pick }: {
  field: string; rows: Placed[]; text: string; mark: Mark; pages: Pages;
  point: (field: string | null) => void; pick: (field: string) => void;
}) {
  const left = Math.min(...rows.map((r) => r.left));
  const top = Math.min(...rows.map((r) => r.top));
  const right = Math.max(...rows.map((r) => r.left + r.width));
  const bottom = Math.max(...rows.map((r) => r.top + r.height));
  const x = (v: number) => `${(v / pages.width) * 100}%`;
  const y = (v: number) => `${(v / pages.height) * 100}%`;
  return (
    <button type="button" data-t={`line:${field}`} data-mark={mark} tabIndex={mark === "picked" ? 0 : -1} aria-label={text}
      aria-pressed={mark === "picked"} className="live-line" onPointerEnter={() => point(field)} onPointerLeave={() => point(null)}
      onClick={() => pick(field)}
      style={{ left: x(left - 3), top: y(top - 1), width: x(right - left + 6), height: y(bottom - top + 2) }}>
      {rows.map((row, i) => (
        <span key={i} className="row" style={{
          left: `${((row.left - left + 3) / (right - left + 6)) * 100}%`, width: `${(row.width / (right - left + 6)) * 100}%`,
          top: `${((row.top + row.height - top) / (bottom - top + 2)) * 100}%`,
        }} />
      ))}
    </button>
  );
}

function grouped(placed: Placed[]) {
  const pages = new Map<number, Map<string, Placed[]>>();
  for (const row of placed) {
    const page = pages.get(row.page) ?? new Map<string, Placed[]>();
    page.set(row.field, [...(page.get(row.field) ?? []), row]);
    pages.set(row.page, page);
  }
  return new Map([...pages].map(([page, lines]) => [page, [...lines]]));
}

import { Check, X } from "lucide-react";
import { useState } from "react";
import type { ReadBack } from "@/shared/api/types";
import { isSaid, linesOf } from "@/shared/work/drafts";
import type { Desk } from "./desk";
import { t } from "@/shared/words/words";

const NAMES: Record<string, string> = { pdfbox: "PDFBox", openpdf: "OpenPDF", "word-xml": "Word XML", mupdf: "MuPDF", poppler: "Poppler" };

/** What each extractor got back out of each file, field by field. */
export function Machines({ desk }: { desk: Desk }) {
  const { readBack } = desk.made.report;
  const files = [...new Set(readBack.map((r) => r.file))];
  const [file, setFile] = useState(files[0] ?? "");
  const readers = readBack.filter((r) => r.file === file);
  const lines = linesOf(file.startsWith("letter") ? desk.made.letter : desk.made.cv);
  const whole = readers.every((r) => r.lost.length === 0);
  return (
    <section aria-label={t("view.machines")} className="pane-page min-w-0 overflow-y-auto px-5 py-6 lg:h-[calc(100dvh-106px)]" tabIndex={-1}>
      <div className="mx-auto flex max-w-[820px] flex-col gap-5">
        <div>
          <h2 className="text-xl">{t(whole ? "machines.whole" : "machines.lost")}</h2>
          <p className="mt-1 text-muted">{t("machines.told")}</p>
        </div>
        <div role="group" aria-label={t("machines.file")} className="flex flex-wrap gap-1.5">
          {files.map((f) => <button key={f} type="button" className="chip" aria-pressed={f === file} onClick={() => setFile(f)}>{f}</button>)}
        </div>
        <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t("pane.fields")}>
          <table className="w-full border-collapse text-start">
            <thead>
              <tr className="border-b border-line-strong text-sm text-muted">
                <th scope="col" className="w-full py-2 pe-4 text-start font-semibold">{t("machines.field")}</th>
                {readers.map((r) => <th key={r.extractor} scope="col" className="px-3 py-2 text-center font-semibold whitespace-nowrap">{NAMES[r.extractor] ?? r.extractor}<span className="block font-normal">{t("count.of", { at: r.recovered, total: r.fields })}</span></th>)}
              </tr>
            </thead>
            <tbody>
              {lines.filter((l) => isSaid(l) || readers.some((r) => lost(r, l.field))).map((line) => (
                <tr key={line.field} className="border-b border-line">
                  <td className="max-w-0 py-1.5 pe-4"><span className="block truncate" title={line.text}>{line.text}</span></td>
                  {readers.map((r) => (
                    <td key={r.extractor} className="px-3 text-center">
                      {lost(r, line.field)
                        ? <span className="inline-flex items-center gap-1 text-refused"><X size={15} aria-hidden />{t("machines.lostOne")}</span>
                        : <span className="text-proven"><Check size={16} className="inline" aria-hidden /><span className="sr-only">{t("machines.readOne")}</span></span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

const lost = (reader: ReadBack, field: string) => reader.lost.some((l) => l.field === field);

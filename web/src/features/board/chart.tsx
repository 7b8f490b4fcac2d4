import { t } from "@/shared/words/words";

export interface Column { name: string; parts: { value: number; shade: string }[] }

/** Stacked columns; for eyes only, the table beside says the same. */
export function Chart({ columns }: { columns: Column[] }) {
  const total = (c: Column) => c.parts.reduce((sum, p) => sum + p.value, 0);
  const most = Math.max(4, ...columns.map(total));
  return (
    <div aria-hidden>
    <div className="grid h-48 grid-flow-col items-end gap-1.5 border-b border-line-strong" style={{ gridAutoColumns: "minmax(0, 1fr)" }}>
      {columns.map((c) => (
        <div key={c.name} title={`${c.name}: ${total(c)}`} className="flex h-full flex-col justify-end gap-px">
          {total(c) > 0 && <span className="text-center text-xs text-muted">{total(c)}</span>}
          {[...c.parts].reverse().map((p, i) => p.value > 0 && <span key={i} className="mx-auto block w-full max-w-10" style={{ height: `${(p.value / most) * 88}%`, background: p.shade }} />)}
        </div>
      ))}
    </div>
    <div className="flex justify-between pt-1 text-xs text-muted"><span>{columns[0]?.name}</span><span>{columns.at(-1)?.name}</span></div>
    </div>
  );
}

/** The same as words, for whoever rather reads or listens. */
export function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <details className="mt-3">
      <summary className="text-sm text-muted">{t("pictures.table")}</summary>
      <div className="mt-2 max-h-64 overflow-auto" tabIndex={0} role="group" aria-label={t("pictures.table")}>
        <table className="w-full border-collapse text-sm">
          <thead><tr className="border-b border-line-strong text-muted">{head.map((h) => <th key={h} scope="col" className="py-1 pe-3 text-start font-semibold">{h}</th>)}</tr></thead>
          <tbody>{rows.map((row, i) => <tr key={i} className="border-b border-line">{row.map((cell, j) => j === 0 ? <th key={j} scope="row" className="py-1 pe-3 text-start font-normal">{cell}</th> : <td key={j} className="pe-3">{cell}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </details>
  );
}

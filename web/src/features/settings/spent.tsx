import { useQuery } from "@tanstack/react-query";
import { get } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import { day, dollars, number, t } from "@/shared/words/words";
import { Part } from "./part";

type Usage = Schemas["UsageUsage"];
/** As the server tells how near the budget is. */
const COLOURS: Record<string, string> = { near: "bg-unsure", spent: "bg-refused" };

/** What models cost this month, against the budget and by model. */
export function Spent() {
  const { data } = useQuery({ queryKey: ["usage"], queryFn: () => get<Usage>("/api/v1/usage") });
  if (!data || data.models.length === 0) return null;
  const share = data.monthlyBudget > 0 ? data.spent / data.monthlyBudget : 1;
  return (
    <Part title={t("spent.title")}>
      <p className="flex justify-between gap-3"><span>{t("spent.since", { date: day(data.since) })}</span><span>{t("spent.of", { spent: dollars(data.spent), budget: dollars(data.monthlyBudget) })}</span></p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-line"><div className={`h-full rounded-full ${COLOURS[data.state] ?? "bg-proven"}`} style={{ width: `${Math.round(Math.min(1, share) * 100)}%` }} /></div>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead className="text-start text-muted"><tr>{[t("spent.model"), t("spent.calls"), t("spent.failed"), t("spent.tokens"), t("spent.cost")].map((head, i) => <th key={head} className={`py-1.5 font-semibold ${i ? "text-end" : "text-start"}`}>{head}</th>)}</tr></thead>
          <tbody>
            {data.models.map((m) => (
              <tr key={m.model} className="border-t border-line">
                <td className="py-1.5">{m.model}</td>
                {[m.calls, m.failed, m.read + m.written].map((n, i) => <td key={i} className="py-1.5 text-end">{number(n)}</td>)}
                <td className="py-1.5 text-end">{dollars(m.cost)}{m.unpriced > 0 && <span title={t("spent.unpriced", { n: m.unpriced })}> +</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, get, send } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import { Said } from "@/shared/ui/said";
import { t } from "@/shared/words/words";
import { NewModel } from "./new-model";
import { Part } from "./part";

type Shown = Schemas["ModelSettingsShown"];
export type Chosen = Schemas["ModelSettingsModelBody"];
export type Provider = Schemas["ProvidersProviderCard"];
interface Seen { settings: Shown; state: string }
const SETTINGS = ["model-settings"];

async function seen(answer: Response): Promise<Seen> {
  return { settings: await answer.json(), state: answer.headers.get("ETag") ?? '"0"' };
}

/** Which language models may word things, in the order in which they are asked, and for how much a month. */
export function Models() {
  const queries = useQueryClient();
  const now = useQuery({ queryKey: SETTINGS, queryFn: async () => seen(await call("/api/v1/model-settings")) });
  const providers = useQuery({ queryKey: ["providers"], queryFn: () => get<Schemas["ProvidersAll"]>("/api/v1/providers"), staleTime: Infinity });
  const write = useMutation({
    mutationFn: async ({ models, monthlyBudget }: { models: Chosen[]; monthlyBudget: number }) =>
      seen(await send("/api/v1/model-settings", { models, monthlyBudget }, { method: "PUT", headers: { "If-Match": now.data?.state ?? '"0"' } })),
    onSuccess: (told) => { queries.setQueryData(SETTINGS, told); void queries.invalidateQueries({ queryKey: ["usage"] }); void queries.invalidateQueries({ queryKey: [...SETTINGS, "any"] }); },
    onError: () => queries.invalidateQueries({ queryKey: SETTINGS }),
  });
  const settings = now.data?.settings;
  const named = new Map((providers.data?.data ?? []).map((p) => [p.id, p]));
  const kept = (settings?.models ?? []).map(({ provider, model, address }): Chosen => ({ provider, model, address, key: null }));
  const put = (models: Chosen[]) => write.mutate({ models, monthlyBudget: settings?.monthlyBudget ?? 0 });
  return (
    <Part title={t("models.title")} about={t("models.about")}>
      <Said problem={now.error ?? providers.error ?? write.error} />
      {kept.length > 0 && (
        <ol className="divide-y divide-line">
          {settings?.models.map((m, i) => (
            <li key={`${m.provider} ${m.model} ${i}`} className="flex items-center gap-2 py-2.5">
              <div className="min-w-0 grow">
                <p className="truncate" dir="auto">{m.model}</p>
                <p className="truncate text-sm text-muted">
                  {[named.get(m.provider)?.name ?? m.provider, m.address, m.hasKey ? t("models.hasKey") : null].filter(Boolean).join(" · ")}
                </p>
              </div>
              {i > 0 && <button type="button" className="btn btn-small btn-quiet" aria-label={t("models.sooner", { name: m.model })} title={t("models.sooner", { name: m.model })} disabled={write.isPending}
                onClick={() => put(kept.toSpliced(i, 1).toSpliced(i - 1, 0, kept[i]!))}><ArrowUp size={15} aria-hidden /></button>}
              <button type="button" className="btn btn-small btn-quiet" aria-label={t("models.drop", { name: m.model })} title={t("models.drop", { name: m.model })} disabled={write.isPending}
                onClick={() => put(kept.toSpliced(i, 1))}><Trash2 size={15} aria-hidden /></button>
            </li>
          ))}
        </ol>
      )}
      {settings && <NewModel providers={providers.data?.data ?? []} busy={write.isPending} failed={write.isError} add={(model) => put([...kept, model])} count={kept.length} />}
      {settings && kept.length > 0 && <Monthly key={settings.monthlyBudget} dollars={settings.monthlyBudget} busy={write.isPending} set={(monthlyBudget) => write.mutate({ models: kept, monthlyBudget })} />}
    </Part>
  );
}

function Monthly({ dollars, busy, set }: { dollars: number; busy: boolean; set: (dollars: number) => void }) {
  const [typed, setTyped] = useState(String(dollars));
  const value = Number(typed);
  const fine = typed.trim() !== "" && Number.isFinite(value) && value >= 0 && value <= 10_000;
  return (
    <form className="mt-2 flex flex-wrap items-end gap-2" onSubmit={(e) => { e.preventDefault(); if (fine) set(value); }}>
      <label className="flex flex-col items-start">{t("models.budget")}<input className="field mt-1 max-w-32" inputMode="decimal" dir="ltr" value={typed} aria-invalid={!fine} onChange={(e) => setTyped(e.target.value)} /></label>
      {value !== dollars && <button className="btn btn-plain" disabled={!fine || busy}>{t("models.save")}</button>}
    </form>
  );
}

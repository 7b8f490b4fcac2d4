import { useEffect, useId, useState } from "react";
import { t } from "@/shared/words/words";
import type { Chosen, Provider } from "./models";

const BLANK = { provider: "", model: "", address: "", key: "" };

/** Whose model, which one, and the key it asks for; the key goes to the server and does not come back. */
export function NewModel({ providers, busy, failed, add, count }: {
  providers: Provider[]; busy: boolean; failed: boolean; add: (model: Chosen) => void; count: number;
}) {
  const [open, setOpen] = useState(false);
  const [now, setNow] = useState(BLANK);
  const list = useId();
  useEffect(() => { setNow(BLANK); setOpen(false); }, [count]);
  const provider = providers.find((p) => p.id === now.provider);
  const set = (part: Partial<typeof BLANK>) => setNow({ ...now, ...part });
  const ready = provider && now.model.trim() && (provider.key !== "must" || now.key.trim()) && (provider.address !== null || now.address.trim());
  if (!open) return <button type="button" className="btn btn-plain self-start" onClick={() => setOpen(true)}>{t("models.add")}</button>;
  return (
    <form className="rise flex flex-col gap-3 rounded-md border border-line bg-surface p-4" onSubmit={(e) => {
      e.preventDefault();
      if (ready) add({ provider: now.provider, model: now.model.trim(), address: now.address.trim() || null, key: now.key.trim() || null });
    }}>
      <div role="group" aria-label={t("models.whose")} className="flex flex-wrap gap-1.5">
        {providers.map((p) => <button key={p.id} type="button" className="chip" aria-pressed={p.id === now.provider} onClick={() => set({ provider: p.id, model: p.models[0]?.model ?? "", address: "", key: "" })}>{p.name}</button>)}
      </div>
      {provider && (
        <>
          <label>{t("models.which")}<input className="field mt-1" dir="ltr" list={list} value={now.model} onChange={(e) => set({ model: e.target.value })} /></label>
          <datalist id={list}>{provider.models.map((m) => <option key={m.model} value={m.model} />)}</datalist>
          <Price provider={provider} model={now.model} />
          <label>{t("models.address")}<input className="field mt-1" dir="ltr" type="url" placeholder={provider.address ?? ""} value={now.address} onChange={(e) => set({ address: e.target.value })} /></label>
          {provider.key !== "never" && (
            <label>{t(provider.key === "must" ? "models.key" : "models.keyMay")}<input className="field mt-1" dir="ltr" type="password" autoComplete="off" spellCheck={false} value={now.key} onChange={(e) => set({ key: e.target.value })} /></label>
          )}
        </>
      )}
      <div className="flex justify-end gap-2">
        <button type="button" className="btn btn-quiet" onClick={() => { setNow(BLANK); setOpen(false); }}>{t("cancel")}</button>
        <button className="btn btn-main" disabled={!ready || (busy && !failed)}>{t("models.use")}</button>
      </div>
    </form>
  );
}

function Price({ provider, model }: { provider: Provider; model: string }) {
  const card = provider.models.find((m) => m.model === model);
  if (!provider.pays) return <p className="text-sm text-muted">{t("models.free")}</p>;
  if (!card || card.readPrice === null || card.writtenPrice === null) return <p className="text-sm text-muted">{t("models.unknownPrice")}</p>;
  return <p className="text-sm text-muted">{t("models.price", { read: `${card.readPrice}`, written: `${card.writtenPrice}` })}</p>;
}

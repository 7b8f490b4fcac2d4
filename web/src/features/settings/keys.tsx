import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call, get, post } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import { Said } from "@/shared/ui/said";
import { day, t } from "@/shared/words/words";
import { Part } from "./part";

const KEYS = ["api-keys"];
const YEAR = 365 * 86_400_000;

/** Keys by which one's own programs come in; a key's secret is shown once and never again. */
export function Keys() {
  const queries = useQueryClient();
  const all = useQuery({ queryKey: KEYS, queryFn: () => get<Schemas["ApiKeysKeys"]>("/api/v1/api-keys") });
  const again = () => queries.invalidateQueries({ queryKey: KEYS });
  const take = useMutation({ mutationFn: (id: string) => call(`/api/v1/api-keys/${id}`, { method: "DELETE" }), onSuccess: again });
  return (
    <Part title={t("keys.title")} about={t("keys.about")}>
      <Said problem={all.error ?? take.error} />
      {(all.data?.data.length ?? 0) > 0 && (
        <ul className="divide-y divide-line">
          {all.data?.data.map((key) => (
            <li key={key.id} className="flex items-center gap-3 py-2.5">
              <div className="min-w-0 grow">
                <p className="truncate">{key.name}</p>
                <p className="text-sm text-muted">
                  {t(key.scopes.includes("write") ? "keys.write" : "keys.read")} · {key.lastUsedAt ? t("keys.used", { date: day(key.lastUsedAt) }) : t("keys.unused")}
                  {key.expiresAt && <> · {t("keys.until", { date: day(key.expiresAt) })}</>}
                </p>
              </div>
              <button type="button" className="btn btn-small btn-danger" aria-label={t("keys.takeName", { name: key.name })} onClick={() => take.mutate(key.id)}>{t("keys.take")}</button>
            </li>
          ))}
        </ul>
      )}
      <NewKey made={() => void again()} />
    </Part>
  );
}

function NewKey({ made }: { made: () => void }) {
  const [name, setName] = useState("");
  const [writes, setWrites] = useState(false);
  const make = useMutation({
    mutationFn: () => post<Schemas["ApiKeysMade"]>("/api/v1/api-keys",
      { name: name.trim(), scopes: writes ? ["read", "write"] : ["read"], expiresAt: new Date(Date.now() + YEAR).toISOString() }),
    onSuccess: () => { setName(""); made(); },
  });
  return (
    <>
      <form className="flex flex-wrap items-end gap-2" onSubmit={(e) => { e.preventDefault(); make.mutate(); }}>
        <label className="min-w-40 grow">{t("keys.name")}<input className="field mt-1" value={name} maxLength={60} onChange={(e) => setName(e.target.value)} /></label>
        <label className="flex min-h-9 items-center gap-2"><input type="checkbox" checked={writes} onChange={(e) => setWrites(e.target.checked)} />{t("keys.mayWrite")}</label>
        <button className="btn btn-plain" disabled={!name.trim() || make.isPending}>{t("keys.make")}</button>
      </form>
      <Said problem={make.error} />
      {make.data && (
        <div role="status" className="rise flex flex-col gap-2 rounded-md bg-proven-soft px-3 py-2.5">
          <p>{t("keys.once")}</p>
          <div className="flex items-center gap-2">
            <code dir="ltr" className="min-w-0 grow break-all">{make.data.secret}</code>
            <button type="button" className="btn btn-small btn-plain" onClick={() => void navigator.clipboard.writeText(make.data.secret)}>{t("keys.copy")}</button>
          </div>
        </div>
      )}
    </>
  );
}

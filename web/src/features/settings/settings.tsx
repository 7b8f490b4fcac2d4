import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Navigate, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call, get } from "@/shared/api/client";
import { session, useSession } from "@/shared/session/session";
import { Said } from "@/shared/ui/said";
import { applyTheme, type Theme, theme } from "@/shared/ui/theme";
import { day, type Language, LANGUAGES, language, speak, t } from "@/shared/words/words";
import { deviceOf } from "./device";
import { Farewell } from "./farewell";
import { Keys } from "./keys";
import { Models } from "./models";
import { Part } from "./part";
import { Password } from "./password";
import { Prompts } from "./prompts";
import { Spent } from "./spent";

interface Open { id: string; device: string; createdAt: string; seenAt: string; current: boolean }

/** The account, how it looks, which models may word things, which programs may come in, where one is signed in. */
export function Settings() {
  const state = useSession();
  const go = useNavigate();
  if (state.known === "no") return <Navigate to="/signin" />;
  if (state.known !== "yes") return null;
  return (
    <div className="mx-auto flex w-full max-w-[640px] flex-col gap-10 px-5 py-6">
      <h1 className="text-xl">{t("place.settings")}</h1>
      <Part title={t("settings.account")}>
        <p>{state.person.name}</p>
        <p className="text-muted">{state.person.email}{!state.person.verified && <span className="text-unsure"> · {t("settings.unconfirmed")}</span>}</p>
        <div className="flex flex-wrap items-start gap-2">
          <Password />
          <button type="button" className="btn btn-plain" onClick={() => void session.signOut().then(() => go({ to: "/" }))}>{t("settings.out")}</button>
        </div>
      </Part>
      <Tongue />
      <Colours />
      <Models />
      <Spent />
      <Prompts />
      <Keys />
      <Sessions />
      <Farewell />
    </div>
  );
}

function Tongue() {
  return (
    <Part title={t("settings.language")}>
      <div role="group" aria-label={t("settings.language")} className="flex flex-wrap gap-1.5">
        {Object.entries(LANGUAGES).map(([id, name]) => (
          <button key={id} type="button" lang={id} className="chip" aria-pressed={language() === id} onClick={() => void speak(id as Language)}>{name}</button>
        ))}
      </div>
    </Part>
  );
}

function Colours() {
  const [now, setNow] = useState(theme());
  return (
    <Part title={t("settings.colours")}>
      <div role="group" aria-label={t("settings.colours")} className="flex flex-wrap gap-1.5">
        {(["system", "light", "dark"] as Theme[]).map((id) => (
          <button key={id} type="button" className="chip" aria-pressed={now === id} onClick={() => { applyTheme(id); setNow(id); }}>{t(`theme.${id}`)}</button>
        ))}
      </div>
    </Part>
  );
}

function Sessions() {
  const queries = useQueryClient();
  const all = useQuery({ queryKey: ["sessions"], queryFn: () => get<{ data: Open[] }>("/api/v1/me/sessions") });
  const end = useMutation({
    mutationFn: (id: string) => call(`/api/v1/me/sessions/${id}`, { method: "DELETE" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["sessions"] }),
  });
  return (
    <Part title={t("settings.sessions")}>
      <Said problem={all.error ?? end.error} />
      <ul className="divide-y divide-line">
        {all.data?.data.map((s) => (
          <li key={s.id} className="flex items-center gap-3 py-2.5">
            <div className="min-w-0 grow">
              <p className="truncate" title={s.device}>{deviceOf(s.device)}</p>
              <p className="text-sm text-muted">{s.current ? t("settings.this") : t("settings.seen", { date: day(s.seenAt) })}</p>
            </div>
            {!s.current && <button type="button" className="btn btn-small btn-danger" onClick={() => end.mutate(s.id)}>{t("settings.end")}</button>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

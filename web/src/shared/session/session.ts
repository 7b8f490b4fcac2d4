import type { Schemas } from "@/shared/api/schema";
import { useSyncExternalStore } from "react";
import { authoriseWith, call, Problem, problemOf } from "@/shared/api/client";
import { t } from "@/shared/words/words";

export type Person = Told["account"];
type Told = Schemas["ShownSession"];
type State = { known: "no" | "asking" } | { known: "yes"; person: Person };

/** Only whether somebody was signed in here, so that strangers' browsers need not ask. No token is ever kept. */
const KEY = "sartor.signed-in";
const tabs = new BroadcastChannel("sartor.session");
let token: { text: string; until: number } | null = null;
let state: State = { known: localStorage.getItem(KEY) ? "asking" : "no" };
let asking: Promise<void> | null = null;
const listeners = new Set<() => void>();

function become(next: State) {
  state = next;
  listeners.forEach((tell) => tell());
}

function take(told: Told) {
  token = { text: told.accessToken, until: Date.now() + (told.expiresIn - 30) * 1000 };
  localStorage.setItem(KEY, "yes");
  become({ known: "yes", person: told.account });
}

function forget() {
  token = null;
  localStorage.removeItem(KEY);
  become({ known: "no" });
}

tabs.onmessage = (e) => { if (e.data === "out") forget(); };

/** A key under which a request has one effect, however often it is sent. */
export const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

async function door(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(`/api/v1/auth/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": newKey(), "X-Sartor": "web" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Problem(0, "offline", t("problem.offline"));
  }
}

/** Whether one is in; where the address must be proven first, a mail is on its way instead. */
async function enter(path: string, body: unknown): Promise<"in" | "mail"> {
  const answer = await door(path, body);
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw problemOf(answer.status, told);
  if (answer.status === 202) return "mail";
  take(told as Told);
  return "in";
}

/** One refresh at a time; a session that has ended is told once, and what was typed stays. */
const refresh = () =>
  (asking ??= (async () => {
    try {
      const answer = await door("refresh", undefined);
      if (answer.ok) take((await answer.json()) as Told);
      else forget();
    } finally {
      asking = null;
    }
  })());

authoriseWith(async (): Promise<Record<string, string>> => {
  if (state.known === "no") return {};
  if (!token || token.until < Date.now()) await refresh();
  return token ? { Authorization: `Bearer ${token.text}` } : {};
});
if (state.known === "asking") void refresh().catch(() => become({ known: "no" }));

export const session = {
  signUp: (email: string, password: string, name: string, token: string | null) => enter("signup", { email, password, name, ...(token && { token }) }),
  signIn: (email: string, password: string) => enter("signin", { email, password }),
  /** Deletes the account and all that is in it; every tab is out then. */
  async erase(password: string) {
    await call("/api/v1/me/erasure", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ password }) });
    forget();
    tabs.postMessage("out");
  },
  async signOut() {
    const credential = token?.text;
    forget();
    tabs.postMessage("out");
    await fetch("/api/v1/auth/signout", {
      method: "POST",
      headers: { "Idempotency-Key": newKey(), "X-Sartor": "web", ...(credential && { Authorization: `Bearer ${credential}` }) },
    }).catch(() => undefined);
  },
};

const subscribe = (tell: () => void) => { listeners.add(tell); return () => { listeners.delete(tell); }; };
/** Whenever nobody is signed in any more, in this tab or another. */
export const whenOut = (tell: () => void) => subscribe(() => { if (state.known === "no") tell(); });
export const useSession = () => useSyncExternalStore(subscribe, () => state);

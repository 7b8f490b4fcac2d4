import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Problem, send } from "@/shared/api/client";
import { Said } from "@/shared/ui/said";
import { t } from "@/shared/words/words";

/** What stands behind the "#" of a mailed link; taken out of the address, so that it is neither seen nor kept in the history. */
export function useMailedToken() {
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get("token"));
  useEffect(() => { if (token) history.replaceState(history.state, "", location.pathname); }, [token]);
  return token;
}

/** A mailed link proved that the address is the person's. */
export function Verify() {
  const token = useMailedToken();
  const begun = useRef(false);
  const prove = useMutation({ mutationFn: () => send("/api/v1/auth/verify", { token: token ?? "" }) });
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    prove.mutate();
  }, []);
  return (
    <Middle title={t(prove.isSuccess ? "mailed.proven" : prove.error ? "mailed.over" : "mailed.proving")}>
      {prove.error && <Said problem={prove.error} />}
      {(prove.isSuccess || prove.error) && <Link to="/signin" className="btn btn-main self-start">{t("enter.in")}</Link>}
    </Middle>
  );
}

/** Sets a new password with a mailed link; without one, asks where to mail it. */
export function ResetPassword() {
  const token = useMailedToken();
  return token ? <NewPassword token={token} /> : <Forgot />;
}

function NewPassword({ token }: { token: string }) {
  const [password, type] = useState("");
  const set = useMutation({ mutationFn: () => send("/api/v1/auth/password/reset", { token, password }) });
  if (set.isSuccess)
    return <Middle title={t("mailed.set")}><p className="text-muted">{t("mailed.set.text")}</p><Link to="/signin" className="btn btn-main self-start">{t("enter.in")}</Link></Middle>;
  return (
    <Form title={t("mailed.new")} run={() => set.mutate()} error={set.error} pending={set.isPending} go={t("mailed.set.it")}>
      <Line id="password" type="password" label={t("mailed.new")} hint={t("enter.long")} complete="new-password" value={password} set={type} />
      {set.error instanceof Problem && set.error.code === "link_over" && <Link to="/reset-password" reloadDocument className="text-accent underline underline-offset-3">{t("mailed.again")}</Link>}
    </Form>
  );
}

function Forgot() {
  const [email, type] = useState("");
  const ask = useMutation({ mutationFn: () => send("/api/v1/auth/password/forgot", { email }) });
  if (ask.isSuccess) return <Middle title={t("mailed.look")}><p className="text-muted">{t("mailed.forgot.sent", { email })}</p></Middle>;
  return (
    <Form title={t("mailed.forgot")} run={() => ask.mutate()} error={ask.error} pending={ask.isPending} go={t("mailed.send")}>
      <p className="-mt-2 text-muted">{t("mailed.forgot.text")}</p>
      <Line id="email" type="email" label={t("enter.email")} complete="email" value={email} set={type} />
    </Form>
  );
}

/** A page of a few words in the middle. */
export function Middle({ title, children }: { title: string; children?: ReactNode }) {
  return <div className="mx-auto flex w-full max-w-sm grow flex-col justify-center gap-4 px-5 pb-24" aria-live="polite"><h1 className="text-xl">{title}</h1>{children}</div>;
}

function Form({ title, run, error, pending, go, children }: { title: string; run: () => void; error: Error | null; pending: boolean; go: string; children: ReactNode }) {
  const submit = (e: FormEvent) => { e.preventDefault(); run(); };
  return (
    <form onSubmit={submit} className="mx-auto flex w-full max-w-sm grow flex-col justify-center gap-4 px-5 pb-24">
      <h1 className="text-xl">{title}</h1>
      {children}
      <Said problem={error} />
      <button className="btn btn-main h-10" disabled={pending}>{go}</button>
    </form>
  );
}

export function Line({ id, type, label, hint, complete, value, set }: { id: string; type: string; label: string; hint?: string; complete: string; value: string; set: (v: string) => void }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">{label}</label>
      <input id={id} type={type} className="field" required autoComplete={complete} value={value} onChange={(e) => set(e.target.value)} aria-describedby={hint ? `${id}-told` : undefined} />
      {hint && <p id={`${id}-told`} className="mt-1 text-sm text-muted">{hint}</p>}
    </div>
  );
}

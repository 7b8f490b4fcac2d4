import { useMutation } from "@tanstack/react-query";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Problem } from "@/shared/api/client";
import { session, useSession } from "@/shared/session/session";
import { Said } from "@/shared/ui/said";
import { Middle, useMailedToken } from "./mailed";
import { asText, at } from "@/shared/work/paths";
import { useWork } from "@/shared/work/store";
import { t } from "@/shared/words/words";

export const SignUp = () => <Enter fresh />;
export const SignIn = () => <Enter fresh={false} />;
/** By a mailed invitation. */
export const Invited = () => <Enter fresh token={useMailedToken()} />;

/** The door. What was made as a visitor is still there behind it. */
function Enter({ fresh, token = null }: { fresh: boolean; token?: string | null }) {
  const { made, resume, kept } = useWork();
  const state = useSession();
  const go = useNavigate();
  const read = (field: string) => (made ? asText(at(resume ?? undefined, `basics.${field}`)) : "");
  const [given, give] = useState({ name: fresh ? read("name") : "", email: fresh ? read("email") : "", password: "" });
  const enter = useMutation({
    mutationFn: () => (fresh ? session.signUp(given.email, given.password, given.name, token) : session.signIn(given.email, given.password)),
    onSuccess: (how) => { if (how === "in") void go({ to: made && !kept ? "/keep" : "/board" }); },
  });
  if (enter.data === "mail") return <Middle title={t("mailed.look")}><p className="text-muted">{t("mailed.prove", { email: given.email })}</p></Middle>;
  if (state.known === "yes" && !enter.isSuccess) return <Navigate to="/board" />;
  const wrong = (field: string) => (enter.error instanceof Problem ? enter.error.errors.find((e) => e.field === field)?.message : undefined);
  const fields = fresh ? (["name", "email", "password"] as const) : (["email", "password"] as const);
  return (
    <form className="mx-auto flex w-full max-w-sm grow flex-col justify-center gap-4 px-5 pb-24" onSubmit={(e) => { e.preventDefault(); enter.mutate(); }}>
      <h1 className="text-xl">{t(fresh ? (made ? "keep.it" : "enter.up") : "enter.in")}</h1>
      {fresh && <p className="-mt-2 text-muted">{t(made ? "enter.keep" : "enter.for")}</p>}
      {fields.map((field) => (
        <Field key={field} name={field} fresh={fresh} value={given[field]} wrong={wrong(field)} set={(v) => give({ ...given, [field]: v })} />
      ))}
      {enter.error && !fields.some(wrong) && <Said problem={enter.error} />}
      <button className="btn btn-main h-10" disabled={enter.isPending}>{t(fresh ? "enter.make" : "enter.in")}</button>
      <p className="text-center text-muted">
        {fresh ? <>{t("enter.have")} <Link to="/signin" className="text-accent underline underline-offset-3">{t("enter.in")}</Link></>
          : <>{t("enter.new")} <Link to="/signup" className="text-accent underline underline-offset-3">{t("enter.up")}</Link><br /><Link to="/reset-password" className="text-accent underline underline-offset-3">{t("mailed.forgot")}</Link></>}
      </p>
    </form>
  );
}

function Field({ name, fresh, value, wrong, set }: { name: "name" | "email" | "password"; fresh: boolean; value: string; wrong: string | undefined; set: (v: string) => void }) {
  const told = wrong ? `${t(`enter.${name}`)}: ${wrong}.` : name === "password" && fresh ? t("enter.long") : null;
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">{t(`enter.${name}`)}</label>
      <input id={name} className={`field ${wrong ? "border-refused" : ""}`} required value={value} onChange={(e) => set(e.target.value)} aria-invalid={!!wrong} aria-describedby={told ? `${name}-told` : undefined}
        type={name === "name" ? "text" : name} autoComplete={name === "password" ? (fresh ? "new-password" : "current-password") : name} />
      {told && <p id={`${name}-told`} className={`mt-1 text-sm ${wrong ? "text-refused" : "text-muted"}`}>{told}</p>}
    </div>
  );
}

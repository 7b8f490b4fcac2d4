import { useMutation } from "@tanstack/react-query";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Problem } from "@/shared/api/client";
import { session, useSession } from "@/shared/session/session";
import { Said } from "@/shared/ui/said";
import { useWork } from "@/shared/work/store";

export const SignUp = () => <Enter fresh />;
export const SignIn = () => <Enter fresh={false} />;

/** The door. What was made as a visitor is still there behind it. */
function Enter({ fresh }: { fresh: boolean }) {
  const { made } = useWork();
  const state = useSession();
  const go = useNavigate();
  const [given, give] = useState({ name: "", email: "", password: "" });
  const enter = useMutation({
    mutationFn: () => (fresh ? session.signUp(given.email, given.password, given.name) : session.signIn(given.email, given.password)),
    onSuccess: () => void go({ to: made ? "/keep" : "/board" }),
  });
  if (state.known === "yes" && !enter.isSuccess) return <Navigate to="/board" />;
  const wrong = (field: string) => (enter.error instanceof Problem ? enter.error.errors.find((e) => e.field === field)?.message : undefined);
  const fields = fresh ? (["name", "email", "password"] as const) : (["email", "password"] as const);
  return (
    <form className="mx-auto flex w-full max-w-sm grow flex-col justify-center gap-4 px-5 pb-24" onSubmit={(e) => { e.preventDefault(); enter.mutate(); }}>
      <h1 className="text-xl">{fresh ? (made ? "Keep it" : "Make an account") : "Sign in"}</h1>
      {fresh && <p className="-mt-2 text-muted">{made ? "Your CV, the job and both documents go into your own workspace on this server." : "For your CVs, jobs and documents, on this server."}</p>}
      {fields.map((field) => (
        <Field key={field} name={field} fresh={fresh} value={given[field]} wrong={wrong(field)} set={(v) => give({ ...given, [field]: v })} />
      ))}
      {enter.error && !fields.some(wrong) && <Said problem={enter.error} />}
      <button className="btn btn-main h-10" disabled={enter.isPending}>{fresh ? "Make the account" : "Sign in"}</button>
      <p className="text-center text-muted">
        {fresh ? <>You have one? <Link to="/signin" className="text-accent underline underline-offset-3">Sign in</Link></>
          : <>New here? <Link to="/signup" className="text-accent underline underline-offset-3">Make an account</Link></>}
      </p>
    </form>
  );
}

const WORDS = { name: "Your name", email: "Email", password: "Password" };

function Field({ name, fresh, value, wrong, set }: { name: keyof typeof WORDS; fresh: boolean; value: string; wrong: string | undefined; set: (v: string) => void }) {
  const told = wrong ? `${WORDS[name]} ${wrong}.` : name === "password" && fresh ? "At least 15 characters; four plain words do well." : null;
  return (
    <div>
      <label htmlFor={name} className="mb-1 block font-semibold">{WORDS[name]}</label>
      <input id={name} className={`field ${wrong ? "border-refused" : ""}`} required value={value} onChange={(e) => set(e.target.value)} aria-invalid={!!wrong} aria-describedby={told ? `${name}-told` : undefined}
        type={name === "name" ? "text" : name} autoComplete={name === "password" ? (fresh ? "new-password" : "current-password") : name} />
      {told && <p id={`${name}-told`} className={`mt-1 text-sm ${wrong ? "text-refused" : "text-muted"}`}>{told}</p>}
    </div>
  );
}

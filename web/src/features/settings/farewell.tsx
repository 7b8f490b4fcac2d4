import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Problem } from "@/shared/api/client";
import { session } from "@/shared/session/session";
import { Dialog } from "@/shared/ui/dialog";
import { Said } from "@/shared/ui/said";
import { toast } from "@/shared/ui/toasts";
import { work } from "@/shared/work/store";
import { t } from "@/shared/words/words";
import { Part } from "./part";

const LOST = ["farewell.profile", "farewell.board", "farewell.documents", "farewell.rest"] as const;

/** Deletes the account with all that is in it, for who says so twice and knows the password. */
export function Farewell() {
  const [open, setOpen] = useState(false);
  return (
    <Part title={t("farewell.title")} about={t("farewell.about")}>
      <button type="button" className="btn btn-danger self-start" onClick={() => setOpen(true)}>{t("farewell.open")}</button>
      {open && <Sure close={() => setOpen(false)} />}
    </Part>
  );
}

function Sure({ close }: { close: () => void }) {
  const [password, setPassword] = useState("");
  const go = useNavigate();
  const erase = useMutation({
    mutationFn: () => session.erase(password),
    onSuccess: () => { work.clear(); toast(t("farewell.done")); void go({ to: "/" }); },
  });
  const wrong = erase.error instanceof Problem && erase.error.errors.some((e) => e.field === "password");
  return (
    <Dialog title={t("farewell.sure")} close={close}>
      <p>{t("farewell.lost")}</p>
      <ul className="-mt-2 list-disc ps-5">{LOST.map((each) => <li key={each}>{t(each)}</li>)}</ul>
      <p className="text-muted">{t("farewell.never")} <Link to="/documents" className="text-accent underline underline-offset-3">{t("farewell.fetch")}</Link></p>
      <form className="flex flex-col gap-3" onSubmit={(e) => { e.preventDefault(); erase.mutate(); }}>
        <label className="block max-w-sm">
          <span className="mb-1 block text-sm text-muted">{t("password.current")}</span>
          <input type="password" required autoComplete="current-password" className={`field ${wrong ? "border-refused" : ""}`} aria-invalid={wrong} value={password}
            onChange={(e) => { setPassword(e.target.value); erase.reset(); }} />
        </label>
        {wrong ? <p role="alert" className="text-sm text-refused">{t("farewell.wrong")}</p> : <Said problem={erase.error} />}
        <div className="flex flex-wrap justify-end gap-2">
          <button type="button" className="btn btn-quiet" onClick={close}>{t("cancel")}</button>
          <button className="btn btn-refused" disabled={!password || erase.isPending}>{t(erase.isPending ? "farewell.doing" : "farewell.do")}</button>
        </div>
      </form>
    </Dialog>
  );
}

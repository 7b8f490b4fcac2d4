import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { send } from "@/shared/api/client";
import { Said } from "@/shared/ui/said";
import { toast } from "@/shared/ui/toasts";
import { t } from "@/shared/words/words";

/** Another password, for who knows the one that holds; every other device is signed out. */
export function Password() {
  const [open, setOpen] = useState(false);
  const [given, give] = useState({ current: "", password: "" });
  const change = useMutation({
    mutationFn: () => send("/api/v1/me/password", given, { method: "PUT" }),
    onSuccess: () => { setOpen(false); give({ current: "", password: "" }); toast(t("password.changed")); },
  });
  if (!open) return <button type="button" className="btn btn-plain self-start" onClick={() => setOpen(true)}>{t("password.change")}</button>;
  const field = (name: "current" | "password", complete: string) => (
    <label className="block">
      <span className="mb-1 block text-sm text-muted">{t(`password.${name}`)}</span>
      <input type="password" required className="field border-line" autoComplete={complete} value={given[name]} onChange={(e) => give({ ...given, [name]: e.target.value })} />
    </label>
  );
  return (
    <form className="flex w-full max-w-sm flex-col gap-3" onSubmit={(e) => { e.preventDefault(); change.mutate(); }}>
      {field("current", "current-password")}
      {field("password", "new-password")}
      <p className="text-sm text-muted">{t("enter.long")} {t("password.others")}</p>
      <Said problem={change.error} />
      <div className="flex gap-2">
        <button className="btn btn-main" disabled={change.isPending}>{t("password.change")}</button>
        <button type="button" className="btn btn-quiet" onClick={() => { change.reset(); setOpen(false); }}>{t("cancel")}</button>
      </div>
    </form>
  );
}

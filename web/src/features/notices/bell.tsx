import { useNavigate } from "@tanstack/react-router";
import { Bell as Icon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Said } from "@/shared/ui/said";
import { moment, t } from "@/shared/words/words";
import { type Notice, useListening, useNotices, useRead, useUnread, worded } from "@/shared/work/notices";

/** What happened meanwhile: a count of what is unread, and the list. */
export function Bell() {
  useListening();
  const [open, setOpen] = useState(false);
  const unread = useUnread().data?.unread ?? 0;
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (e: PointerEvent) => { if (!box.current?.contains(e.target as Node)) setOpen(false); };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);
  return (
    <div ref={box} className="relative" onKeyDown={(e) => { if (e.key === "Escape" && open) { e.stopPropagation(); setOpen(false); button.current?.focus(); } }}>
      <button ref={button} type="button" className="btn btn-quiet relative" aria-expanded={open} title={t("notices")} aria-label={unread ? t("notices.unread", { n: unread }) : t("notices")} onClick={() => setOpen(!open)}>
        <Icon size={17} aria-hidden />
        {unread > 0 && <span aria-hidden className="absolute end-0.5 top-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-xs leading-4 font-semibold text-on-accent">{unread > 99 ? "99+" : unread}</span>}
      </button>
      {open && <List close={() => setOpen(false)} unread={unread} />}
    </div>
  );
}

function List({ close, unread }: { close: () => void; unread: number }) {
  const all = useNotices(true);
  const read = useRead();
  const go = useNavigate();
  const open = (notice: Notice) => {
    if (!notice.read) read.mutate(notice.id);
    close();
    void go({ to: notice.kind === "follow_up_due" ? "/board" : notice.kind.startsWith("budget_") ? "/settings" : "/documents" });
  };
  return (
    <section aria-label={t("notices")} className="menu rise w-[min(360px,calc(100vw-20px))] p-0! max-sm:fixed max-sm:inset-x-2.5 max-sm:top-14 max-sm:w-auto">
      <header className="flex items-center justify-between gap-3 border-b border-line px-3.5 py-2">
        <h2 className="text-md">{t("notices")}</h2>
        {unread > 0 && <button type="button" className="w-auto! text-sm text-accent" onClick={() => read.mutate("all")}>{t("notices.readAll")}</button>}
      </header>
      <Said problem={all.error ?? read.error} />
      {all.data?.data.length === 0 && <p className="px-3.5 py-6 text-center text-muted">{t("notices.none")}</p>}
      <ul className="max-h-[60vh] overflow-y-auto p-1.5">
        {all.data?.data.map((n) => (
          <li key={n.id}>
            <button type="button" className="items-start! gap-2! py-2" onClick={() => open(n)}>
              <span aria-hidden className={`mt-1.5 size-2 shrink-0 rounded-full ${n.read ? "" : "bg-accent"}`} />
              <span className="min-w-0 grow"><span className={`block ${n.read ? "" : "font-semibold"}`}>{worded(n)}</span><span className="block text-sm text-muted">{moment(n.createdAt)}</span></span>
              {!n.read && <span className="sr-only">{t("notices.new")}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

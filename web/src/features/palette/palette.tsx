import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { useSession } from "@/shared/session/session";
import { t } from "@/shared/words/words";
import { useBoard } from "@/shared/work/board";
import { kindName, useDocuments } from "@/shared/work/documents";
import { type Command, commands } from "./commands";
import { fits } from "./fits";

const MOST = 12;

/** One field for everything: places, actions, jobs, documents. */
export default function Palette({ close }: { close: () => void }) {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const all = useCommands(close);
  const asked = useDeferredValue(words);
  const found = useMemo(
    () => all.map((c) => ({ c, fit: fits(`${c.words} ${c.more ?? ""}`, asked) })).filter((f) => f.fit > 0).sort((a, b) => b.fit - a.fit).slice(0, MOST).map((f) => f.c),
    [all, asked],
  );
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => { box.current?.showModal(); }, []);
  useEffect(() => setAt(0), [asked]);
  useEffect(() => { document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" }); }, [at, id]);
  const run = (command: Command | undefined) => { if (command) { close(); command.run(); } };
  const keys = (e: React.KeyboardEvent) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") { e.preventDefault(); if (found.length) setAt((at + (e.key === "ArrowDown" ? 1 : -1) + found.length) % found.length); }
    if (e.key === "Enter") { e.preventDefault(); run(found[at]); }
  };
  return (
    <dialog ref={box} aria-label={t("palette")} onCancel={(e) => { e.preventDefault(); close(); }} onClick={(e) => { if (e.target === box.current) close(); }}
      className="rise mx-auto mt-[12vh] mb-auto w-[min(560px,calc(100vw-24px))] overflow-hidden rounded-md border border-line bg-surface p-0 text-ink backdrop:bg-black/30">
      <input className="w-full border-b border-line bg-transparent px-4 py-3.5 text-md outline-none" placeholder={t("palette.what")} aria-label={t("palette")} value={words} autoFocus
        role="combobox" aria-expanded={found.length > 0} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        onChange={(e) => setWords(e.target.value)} onKeyDown={keys} />
      {found.length === 0 && <p className="px-4 py-6 text-center text-muted">{t("palette.none")}</p>}
      <ul id={`${id}-list`} role="listbox" aria-label={t("palette")} className={`max-h-[50vh] overflow-y-auto ${found.length ? "p-1.5" : ""}`}>
        {found.map((c, i) => (
          <li key={c.id} id={`${id}-${i}`} role="option" aria-selected={i === at} onPointerMove={() => setAt(i)} onClick={() => run(c)}
            className="flex min-h-10 cursor-pointer items-center gap-3 rounded px-2.5 aria-selected:bg-accent-soft">
            <c.icon size={16} className="shrink-0 text-muted" aria-hidden />
            <span className="min-w-0 truncate">{c.words}{c.more && <span className="text-muted"> · {c.more}</span>}</span>
            {c.key && <kbd dir="ltr" className="key ms-auto">{c.key}</kbd>}
          </li>
        ))}
      </ul>
    </dialog>
  );
}

function useCommands(close: () => void): Command[] {
  const go = useNavigate();
  const signedIn = useSession().known === "yes";
  const board = useBoard(false, signedIn);
  const documents = useDocuments(undefined, signedIn);
  return useMemo(() => {
    const to = (path: string, hash?: string) => { close(); void go({ to: path, ...(hash && { hash }) }); };
    const { places, jobIcon, documentIcon } = commands(to, signedIn);
    const jobs = (board.data?.data ?? []).map((c): Command => ({ id: c.id, words: c.title, more: c.company, icon: jobIcon, run: () => to(`/board/${c.id}`) }));
    const papers = (documents.data?.data ?? []).map((d): Command => ({
      id: d.id, words: t("document.version", { kind: kindName(d.kind), n: d.version }), more: [d.position, d.company].filter(Boolean).join(" · "), icon: documentIcon, run: () => to(`/documents/${d.id}`),
    }));
    return [...places, ...jobs, ...papers];
  }, [board.data, documents.data, signedIn, go, close]);
}

import { type ReactNode, useEffect, useId, useRef, useState } from "react";

/** A button that opens a list of actions: arrows move, Escape closes, a click elsewhere too. */
export function Menu({ label, children, className = "btn btn-plain", title }: {
  label: ReactNode; children: (close: () => void) => ReactNode; className?: string; title?: string;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const away = (e: PointerEvent) => { if (!box.current?.contains(e.target as Node)) setOpen(false); };
    document.addEventListener("pointerdown", away);
    items(box.current)[0]?.focus();
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);

  const keys = (e: React.KeyboardEvent) => {
    if (e.key === "Escape" && open) {
      e.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }
    if (!open || (e.key !== "ArrowDown" && e.key !== "ArrowUp")) return;
    e.preventDefault();
    const all = items(box.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + (e.key === "ArrowDown" ? 1 : -1) + all.length) % all.length]?.focus();
  };

  return (
    <div className="relative" ref={box} onKeyDown={keys}>
      <button ref={button} type="button" className={className} aria-haspopup="true" aria-expanded={open} aria-controls={id}
        title={title} aria-label={title} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {open && <div id={id} className="menu rise">{children(() => { setOpen(false); button.current?.focus(); })}</div>}
    </div>
  );
}

const items = (box: HTMLElement | null) => [...(box?.querySelectorAll<HTMLElement>(".menu button, .menu a") ?? [])];

import { type ReactNode, useEffect, useRef } from "react";

/** The browser's own dialog: Escape closes it, focus stays in it and goes back afterwards. */
export function Dialog({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={box} aria-labelledby="dialog-title" onCancel={(e) => { e.preventDefault(); close(); }} onClick={(e) => { if (e.target === box.current) close(); }}
      className="rise m-auto w-[min(560px,calc(100vw-24px))] rounded-md border border-line bg-surface p-0 text-ink backdrop:bg-black/30">
      <div className="flex flex-col gap-4 p-5">
        <h2 id="dialog-title" className="text-lg">{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

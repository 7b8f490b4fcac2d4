import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { typing } from "@/shared/ui/keys";
import { useSession } from "@/shared/session/session";

const Palette = lazy(() => import("./palette"));
const Keys = lazy(() => import("./keys-help"));

/** What other places ask for: "palette" or "keys". */
export const ask = (what: "palette" | "keys") => window.dispatchEvent(new CustomEvent("sartor.ask", { detail: what }));

const PLACES: Record<string, string> = { b: "/board", p: "/profile", d: "/documents", s: "/settings", h: "/" };

/** Keys that work everywhere: Ctrl K finds, ? tells the keys, g and a letter goes to a place. */
export function Shortcuts() {
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  const go = useNavigate();
  const signedIn = useSession().known === "yes";
  useEffect(() => {
    let going = 0;
    const key = (e: KeyboardEvent) => {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") { e.preventDefault(); setOpen((now) => (now === "palette" ? null : "palette")); return; }
      if (typing(e)) return;
      if (e.key === "?") { e.preventDefault(); setOpen("keys"); return; }
      const place = Date.now() - going < 1200 ? PLACES[e.key] : undefined;
      going = e.key === "g" ? Date.now() : 0;
      if (place && (signedIn || place === "/")) { e.preventDefault(); e.stopImmediatePropagation(); void go({ to: place }); }
    };
    const asked = (e: Event) => setOpen((e as CustomEvent<"palette" | "keys">).detail);
    window.addEventListener("keydown", key, true);
    window.addEventListener("sartor.ask", asked);
    return () => { window.removeEventListener("keydown", key, true); window.removeEventListener("sartor.ask", asked); };
  }, [go, signedIn]);
  if (!open) return null;
  const close = () => setOpen(null);
  return <Suspense fallback={null}>{open === "palette" ? <Palette close={close} /> : <Keys close={close} />}</Suspense>;
}

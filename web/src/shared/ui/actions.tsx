import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";

/** Puts a screen's own actions into the bar at the top. */
export function Actions({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useEffect(() => setSlot(document.getElementById("actions")), []);
  return slot ? createPortal(children, slot) : null;
}

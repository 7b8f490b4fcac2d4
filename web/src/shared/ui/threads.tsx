import { type RefObject, useEffect, useState } from "react";

export type Link = readonly [from: string, to: string];
interface Drawn { key: string; d: string; ends: [number, number][] }

/** The nearest ancestor that scrolls, whose edge a thread stops at when its end is out of sight. */
function frameOf(element: Element, root: Element): DOMRect {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const flow = getComputedStyle(at).overflowY;
    if (flow === "auto" || flow === "scroll") return at.getBoundingClientRect();
  }
  return root.getBoundingClientRect();
}

function place(root: Element, key: string) {
  const element = root.querySelector(`[data-t="${CSS.escape(key)}"]`);
  if (!element || (element as HTMLElement).offsetParent === null) return null;
  const box = element.getBoundingClientRect();
  const seen = frameOf(element, root);
  const middle = box.top + Math.min(box.height / 2, 14);
  const y = Math.min(Math.max(middle, seen.top + 6), seen.bottom - 6);
  return { left: Math.max(box.left, seen.left), right: Math.min(box.right, seen.right), y, shown: Math.abs(y - middle) < 1 };
}

function draw(root: Element, links: readonly Link[]): Drawn[] {
  const base = root.getBoundingClientRect();
  return links.flatMap(([from, to]) => {
    const a = place(root, from);
    const b = place(root, to);
    if (!a || !b) return [];
    const forward = a.right <= b.left + 40;
    const x1 = (forward ? a.right + 2 : a.left - 2) - base.left;
    const x2 = (forward ? b.left - 2 : b.right + 2) - base.left;
    const [y1, y2] = [a.y - base.top, b.y - base.top];
    const bend = Math.max(18, Math.abs(x2 - x1) / 2) * (forward ? 1 : -1);
    const ends: [number, number][] = [];
    if (a.shown) ends.push([x1, y1]);
    if (b.shown) ends.push([x2, y2]);
    return [{ key: `${from} ${to}`, d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`, ends }];
  });
}

/** Fine stitched lines between things that belong together; for eyes only, the words are in the panels. */
export function Threads({ root, links }: { root: RefObject<HTMLElement | null>; links: readonly Link[] }) {
  const [drawn, setDrawn] = useState<Drawn[]>([]);
  const key = links.map((l) => l.join(" ")).join("|");
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    let frame = 0;
    const again = () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(() => setDrawn(draw(box, links))); };
    again();
    const settled = setTimeout(again, 220);
    window.addEventListener("scroll", again, true);
    const sizes = new ResizeObserver(again);
    sizes.observe(box);
    const contents = new MutationObserver(again);
    contents.observe(box, { childList: true, subtree: true });
    return () => { clearTimeout(settled); cancelAnimationFrame(frame); window.removeEventListener("scroll", again, true); sizes.disconnect(); contents.disconnect(); };
  }, [root, key]);
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 z-20 h-full w-full overflow-visible max-lg:hidden">
      {drawn.map((each) => (
        <g key={each.key}>
          <path className="thread" d={each.d} />
          {each.ends.map(([x, y], i) => <circle key={i} className="thread-end" cx={x} cy={y} r="2.6" />)}
        </g>
      ))}
    </svg>
  );
}

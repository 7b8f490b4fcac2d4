import type { PointerEvent as Press } from "react";

/** Where a lifted thing would fall: in which list, before which of its things; null is at the end. */
export interface Place { list: string; before: string | null }

const SLACK = 5;
const HOLD = 220;
const EDGE = 56;
const SPEED = 14;

interface Row { name: string; element: HTMLElement }
interface List { name: string; element: HTMLElement; rows: Row[] }

/**
 * Lifts a thing by mouse at once, by finger after a moment's hold, and lets it fall where the gap has opened. Lists are
 * marked data-list, things data-item, all within a data-lists. Works on the elements themselves, once a frame: five
 * hundred cards do not slow it down, and nothing is drawn anew until the thing has fallen.
 *
 * @param face what is seen flying; the thing itself when it is small
 */
export function lift(press: Press<HTMLElement>, item: HTMLElement, drop: (to: Place) => void, face: HTMLElement = item) {
  const root = item.closest<HTMLElement>("[data-lists]");
  if (!root || press.button !== 0) return;
  new Lift(press.nativeEvent, root, item, face, drop).wait();
}

class Lift {
  private readonly from: { x: number; y: number };
  private at: { x: number; y: number };
  private readonly touch: boolean;
  private readonly gap = document.createElement("li");
  /** Keeps the things below from being pointed at while one flies over them. */
  private readonly veil = document.createElement("div");
  private ghost: HTMLElement | null = null;
  private grip = { x: 0, y: 0 };
  private lists: List[] = [];
  private place: Place | null = null;
  private held: { list: List; element: Element | null } | null = null;
  private hold = 0;
  private frame = 0;
  private readonly over = new AbortController();

  constructor(press: PointerEvent, private readonly root: HTMLElement, private readonly item: HTMLElement,
    private readonly face: HTMLElement, private readonly drop: (to: Place) => void) {
    this.from = this.at = { x: press.clientX, y: press.clientY };
    this.touch = press.pointerType !== "mouse";
  }

  wait() {
    const { signal } = this.over;
    if (this.touch) this.hold = window.setTimeout(() => this.begin(), HOLD);
    window.addEventListener("pointermove", (e) => this.move(e), { signal });
    window.addEventListener("pointerup", () => this.end(true), { signal });
    window.addEventListener("pointercancel", () => this.end(false), { signal });
    window.addEventListener("keydown", (e) => { if (e.key === "Escape" && this.ghost) { e.preventDefault(); this.end(false); } }, { signal, capture: true });
    window.addEventListener("contextmenu", (e) => { if (this.touch) e.preventDefault(); }, { signal });
    window.addEventListener("touchmove", (e) => { if (this.ghost) e.preventDefault(); }, { signal, passive: false });
  }

  private move(e: PointerEvent) {
    this.at = { x: e.clientX, y: e.clientY };
    const far = Math.hypot(this.at.x - this.from.x, this.at.y - this.from.y);
    if (this.ghost) this.frame ||= requestAnimationFrame(() => this.draw());
    else if (this.touch && far > 10) this.end(false);
    else if (!this.touch && far > SLACK) this.begin();
  }

  private begin() {
    const box = this.face.getBoundingClientRect();
    this.grip = { x: this.from.x - box.left, y: this.from.y - box.top };
    const rows = (list: HTMLElement) =>
      [...list.querySelectorAll<HTMLElement>("[data-item]")].filter((e) => e !== this.item && e.closest("[data-list]") === list).map((element) => ({ name: element.dataset["item"]!, element }));
    this.lists = [...this.root.querySelectorAll<HTMLElement>("[data-list]")].map((element) => ({ name: element.dataset["list"]!, element, rows: rows(element) }));
    const ghost = this.face.cloneNode(true) as HTMLElement;
    for (const named of ghost.querySelectorAll("[id]")) named.removeAttribute("id");
    ghost.inert = true;
    ghost.className += " lifted";
    ghost.style.width = `${box.width}px`;
    document.body.append(ghost);
    this.ghost = ghost;
    this.gap.className = "gap";
    this.gap.ariaHidden = "true";
    this.gap.style.height = `${Math.min(box.height, 96)}px`;
    this.item.classList.add("lifting");
    this.veil.className = "veil";
    document.body.append(this.veil);
    this.draw();
  }

  /** One frame: the ghost follows, the gap opens where it would fall, what is at the edge scrolls. */
  private draw() {
    this.frame = 0;
    if (!this.ghost) return;
    const list = this.scroll(this.nearest());
    this.ghost.style.transform = `translate(${this.at.x - this.grip.x}px, ${this.at.y - this.grip.y}px) rotate(.6deg)`;
    if (!list) return;
    const before = this.first(list);
    if (this.place?.list === list.name && this.place.before === (before?.name ?? null)) return;
    this.place = { list: list.name, before: before?.name ?? null };
    (before?.element.parentElement ?? list.element).insertBefore(this.gap, before?.element ?? null);
  }

  private nearest() {
    let best: List | undefined;
    let distance = Infinity;
    for (const list of this.lists) {
      const box = list.element.getBoundingClientRect();
      const away = Math.max(box.left - this.at.x, 0, this.at.x - box.right);
      if (away < distance) [best, distance] = [list, away];
    }
    return best;
  }

  /** The first thing of the list whose middle is below the pointer: halving, since they stand in order. */
  private first(list: List): Row | undefined {
    let [low, high] = [0, list.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const box = list.rows[middle]!.element.getBoundingClientRect();
      if (box.top + box.height / 2 > this.at.y) high = middle;
      else low = middle + 1;
    }
    return list.rows[low];
  }

  private scroll(list: List | undefined) {
    const whole = this.root.getBoundingClientRect();
    const across = this.root.scrollWidth > this.root.clientWidth ? edge(this.at.x, whole.left, whole.right) : 0;
    if (across) this.root.scrollLeft += across * SPEED;
    const holder = list && this.holder(list);
    const down = holder ? edge(this.at.y, Math.max(holder.getBoundingClientRect().top, 0), Math.min(holder.getBoundingClientRect().bottom, innerHeight)) : 0;
    if (down && holder) holder.scrollTop += down * SPEED;
    if (across || down) this.frame ||= requestAnimationFrame(() => this.draw());
    return list;
  }

  private holder(list: List) {
    if (this.held?.list !== list) this.held = { list, element: scroller(list.element) };
    return this.held.element;
  }

  private end(fell: boolean) {
    this.over.abort();
    clearTimeout(this.hold);
    cancelAnimationFrame(this.frame);
    if (!this.ghost) return;
    this.ghost.remove();
    this.gap.remove();
    this.item.classList.remove("lifting");
    this.veil.remove();
    // what was lifted is not also clicked
    const swallow = (e: Event) => { e.preventDefault(); e.stopPropagation(); };
    window.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
    if (fell && this.place) this.drop(this.place);
  }
}

const edge = (at: number, low: number, high: number) => (at < low + EDGE ? -1 : at > high - EDGE ? 1 : 0);

function scroller(from: HTMLElement): Element | null {
  for (let at: HTMLElement | null = from; at; at = at.parentElement) {
    const flow = getComputedStyle(at).overflowY;
    if ((flow === "auto" || flow === "scroll") && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return document.scrollingElement;
}

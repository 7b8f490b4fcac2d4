import { Dialog } from "@/shared/ui/dialog";
import { type Key, t } from "@/shared/words/words";

const GROUPS: [Key, [string, Key][]][] = [
  ["keys.everywhere", [["Ctrl K", "keys.find"], ["?", "keys.help"], ["g b", "place.board"], ["g p", "place.profile"], ["g d", "place.documents"], ["g s", "place.settings"], ["g h", "frame.start"]]],
  ["frame.review", [["j / k", "line.keys.step"], ["t", "line.keys.thread"], ["e", "line.keys.edit"], ["w", "line.keys.words"], ["x", "line.keys.out"], ["Ctrl Z", "undo"]]],
  ["place.board", [["n", "board.add"], ["/", "search"], ["← → ↑ ↓", "keys.cards"], ["Shift ← →", "keys.move"], ["a", "archive"]]],
  ["place.profile", [["Enter", "keys.nextLine"], ["Alt ↑ ↓", "keys.lineMove"], ["Ctrl Z", "undo"], ["Ctrl Shift Z", "redo"]]],
];

/** Every key, by where it works. */
export default function KeysHelp({ close }: { close: () => void }) {
  return (
    <Dialog title={t("keys")} close={close}>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {GROUPS.map(([name, keys]) => (
          <section key={name} aria-label={t(name)}>
            <h3 className="mb-1.5 font-semibold">{t(name)}</h3>
            <dl className="flex flex-col gap-1">
              {keys.map(([key, words]) => (
                <div key={key} className="flex items-center justify-between gap-3"><dt className="text-muted first-letter:uppercase">{t(words)}</dt><dd dir="ltr" className="flex shrink-0 gap-1">{key.split(" ").map((k, i) => (k === "/" && key.length > 1 ? null : <kbd key={i} className="key">{k}</kbd>))}</dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <button type="button" className="btn btn-plain self-end" onClick={close}>{t("close")}</button>
    </Dialog>
  );
}

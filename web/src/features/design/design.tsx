import { Pencil } from "lucide-react";
import { Problem } from "@/shared/api/client";
import { Menu } from "@/shared/ui/menu";
import { Empty, Said } from "@/shared/ui/said";

const COLOURS = ["ink", "muted", "table", "surface", "raised", "line", "line-strong", "accent", "accent-soft", "proven", "unsure", "refused"];
const SIZES = [["40", "text-2xl serif"], ["28", "text-xl serif"], ["20", "text-lg serif"], ["16", "text-md"], ["14", "text-base"], ["13", "text-sm"], ["12", "text-xs"]] as const;

/** Every component there is, in all its states. */
export function Design() {
  return (
    <div className="mx-auto flex w-full max-w-[960px] flex-col gap-12 px-5 py-10">
      <h1 className="text-2xl">The workroom</h1>
      <Part title="Colours">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(120px,1fr))] gap-4">
          {COLOURS.map((c) => <li key={c}><span className="block h-12 rounded-md border border-line" style={{ background: `var(--${c})` }} />{c}</li>)}
        </ul>
      </Part>
      <Part title="Type">
        {SIZES.map(([size, look]) => <p key={size} className={look}>{size}: cut to measure, 1234567890</p>)}
      </Part>
      <Part title="What is known">
        <p><span className="known-proven">Proven</span>, <span className="known-unsure">unsure</span>, <span className="known-refused">refused</span>.</p>
      </Part>
      <Part title="Buttons">
        <div className="flex flex-wrap gap-2">
          <button type="button" className="btn btn-main">The one action</button>
          <button type="button" className="btn btn-plain"><Pencil size={16} aria-hidden /> Another</button>
          <button type="button" className="btn btn-quiet">Quiet</button>
          <button type="button" className="btn btn-danger">Delete</button>
          <button type="button" className="btn btn-small btn-plain">Small</button>
          <button type="button" className="btn btn-main" disabled>Not now</button>
          <button type="button" className="chip">A chip</button>
          <button type="button" className="chip" aria-pressed="true">A chosen chip</button>
          <Menu label="A menu">{(close) => <><button type="button" onClick={close}>First</button><button type="button" onClick={close}>Second</button></>}</Menu>
        </div>
      </Part>
      <Part title="Fields">
        <div className="grid gap-3 sm:grid-cols-2">
          <label>Name<input className="field mt-1" defaultValue="Ada Marchetti" /></label>
          <label>Start<input className="field mt-1" placeholder="2021-04" /></label>
        </div>
        <p><kbd className="key">j</kbd> <kbd className="key">k</kbd> keys</p>
      </Part>
      <Part title="When something is wrong"><Said problem={new Problem(422, "x", "We could not read the dates of two jobs. They are marked.")} again={() => undefined} /></Part>
      <Part title="When there is nothing yet"><Empty title="No documents yet"><p>Drop a CV on the start page to make the first.</p></Empty></Part>
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="flex flex-col gap-3"><h2 className="border-b border-line pb-1 text-lg">{title}</h2>{children}</section>
);

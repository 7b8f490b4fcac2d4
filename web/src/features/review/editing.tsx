import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { judge } from "@/shared/api/client";
import type { Line, Made, Refusal, Resume } from "@/shared/api/types";
import { Said } from "@/shared/ui/said";
import { factIds, isLoose, withLine } from "@/shared/work/drafts";
import { withHighlight } from "@/shared/work/paths";
import { useWork, work } from "@/shared/work/store";
import type { Desk } from "./desk";
import { Reasons } from "./reasons";
import { t } from "@/shared/words/words";

/** Other words for a line. They are held to the same gate; what it refuses does not get in, and it says why. */
export function Editing({ line, desk, done }: { line: Line; desk: Desk; done: () => void }) {
  const { resume, posting } = useWork();
  const [text, setText] = useState(line.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { field.current?.focus(); field.current?.setSelectionRange(text.length, text.length); }, []);
  const put = (made: Made, words: string, own?: Resume) => {
    work.edit({ made, ...(own && { resume: own }) });
    done();
    return words;
  };
  const save = useMutation({
    mutationFn: async () => {
      const draft = withLine(desk.draft, line.field, (l) => ({ ...l, text: text.trim() }));
      const refused = (await judge(resume!, posting, draft)).find((r) => r.field === line.field) ?? null;
      if (!refused) put({ ...desk.made, [draft.kind]: draft }, text);
      return refused;
    },
  });
  const refused: Refusal | null = save.data ?? null;
  const addable = isLoose(line) ? home(line, desk) : null;

  /** The person says that it is true: it becomes a fact of theirs, and the line stands on it. */
  const own = () => {
    const added = addable && withHighlight(resume!, addable.section, addable.item, text.trim());
    if (!added) return;
    const draft = withLine(desk.draft, line.field, (l) => ({ ...l, text: text.trim(), sources: [{ fact: added.id }] }));
    const fact = { id: added.id, kind: "highlight", text: text.trim(), evidence: [], place: addable.place };
    put({ ...desk.made, [draft.kind]: draft, report: { ...desk.made.report, facts: [...desk.made.report.facts, fact] } }, text, added.resume);
  };

  return (
    <form className="flex flex-col gap-2.5" onSubmit={(e) => { e.preventDefault(); save.mutate(); }}>
      <label htmlFor="edit-line" className="sr-only">{t("edit.label")}</label>
      <textarea ref={field} id="edit-line" rows={5} value={text} className="field serif resize-none text-md leading-relaxed"
        onChange={(e) => { setText(e.target.value); save.reset(); }}
        onKeyDown={(e) => {
          if (e.key === "Enter" && !e.shiftKey) { e.preventDefault(); save.mutate(); }
          if (e.key === "Escape") { e.preventDefault(); done(); }
        }} />
      <div className="flex items-center gap-1.5">
        <button className="btn btn-small btn-main" disabled={!text.trim() || text === line.text || save.isPending}>{t("edit.keep")}</button>
        <button type="button" className="btn btn-small btn-quiet" onClick={done}>{t("cancel")}</button>
      </div>
      <Said problem={save.error} />
      {refused && (
        <div role="alert" className="rise rounded-md bg-refused-soft px-3 py-2.5">
          <p className="mb-1 font-semibold">{t("edit.refused")}</p>
          <Reasons of={refused.reasons} />
          <div className="mt-2.5 flex flex-wrap gap-1.5">
            {addable && <button type="button" className="btn btn-small btn-plain" onClick={own}>{t("edit.true")}</button>}
            <button type="button" className="btn btn-small btn-quiet" onClick={() => { setText(line.text); save.reset(); }}>{t("edit.back")}</button>
          </div>
        </div>
      )}
    </form>
  );
}

/** Where a new fact would go: the job or project that the line tells of. */
function home(line: Line, desk: Desk) {
  const place = factIds(line).map((id) => desk.facts.get(id)?.place).find((p) => p && ["work", "projects", "volunteer"].includes(p.section));
  return place ? { section: place.section, item: place.item, place } : null;
}

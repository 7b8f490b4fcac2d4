import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { get, send } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import { Said } from "@/shared/ui/said";
import { type Key, t } from "@/shared/words/words";
import { useModels } from "@/shared/work/models";
import { Part } from "./part";

type Prompt = Schemas["PromptsShown"];
const PROMPTS = ["prompts"];

/** What a prompt is for. */
const nameOf = (name: string) => t(`${READERS.has(name) ? "panel" : "prompts"}.${name}` as Key);
const READERS = new Set(["optimist", "sceptic", "manager"]);

/** The words in which models are asked, for admins: ours, or the workspace's own. Without a model they are of no use. */
export function Prompts() {
  const all = useQuery({ queryKey: PROMPTS, retry: false, queryFn: async () => (await get<Schemas["PromptsAll"]>("/api/v1/prompts")).data });
  const [open, setOpen] = useState<string | null>(null);
  const models = useModels();
  if (!all.data || (!models && !all.data.some((each) => each.own))) return null;
  return (
    <Part title={t("prompts.title")} about={t("prompts.about")}>
      <ul className="divide-y divide-line">
        {all.data.map((each) => (
          <li key={each.name} className="flex flex-col gap-2 py-2.5">
            <button type="button" className="flex items-baseline justify-between gap-3 text-start" aria-expanded={open === each.name} onClick={() => setOpen(open === each.name ? null : each.name)}>
              <span>{nameOf(each.name)}</span>
              <span className="flex shrink-0 items-center gap-1.5 text-sm text-muted"><span>{t(each.own ? "prompts.own" : "prompts.ours")} · <span dir="ltr">{each.name}@{each.version}</span></span><ChevronDown size={15} className={`transition-transform ${open === each.name ? "rotate-180" : ""}`} aria-hidden /></span>
            </button>
            {open === each.name && <Words key={each.changes} prompt={each} />}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Words({ prompt }: { prompt: Prompt }) {
  const queries = useQueryClient();
  const [text, setText] = useState(prompt.text);
  const write = useMutation({
    mutationFn: (own: string | null) => send(`/api/v1/prompts/${prompt.name}`, { text: own }, { method: "PUT", headers: { "If-Match": `"${prompt.changes}"` } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: PROMPTS }),
  });
  return (
    <form className="rise flex flex-col gap-2" onSubmit={(e) => { e.preventDefault(); write.mutate(text); }}>
      <label className="sr-only" htmlFor={`prompt-${prompt.name}`}>{nameOf(prompt.name)}</label>
      <textarea id={`prompt-${prompt.name}`} dir="ltr" spellCheck={false} rows={16} maxLength={8000} className="field font-mono text-sm leading-relaxed" value={text} onChange={(e) => { setText(e.target.value); write.reset(); }} />
      <p className="text-sm text-muted">{t("prompts.keep")}</p>
      <Said problem={write.error} />
      <div className="flex flex-wrap justify-end gap-2">
        {prompt.own && <button type="button" className="btn btn-quiet" disabled={write.isPending} onClick={() => write.mutate(null)}>{t("prompts.back")}</button>}
        <button className="btn btn-plain" disabled={write.isPending || text.trim() === prompt.text.trim() || !text.trim()}>{t("models.use")}</button>
      </div>
    </form>
  );
}

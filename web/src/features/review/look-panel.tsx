import { useQuery } from "@tanstack/react-query";
import { preview } from "@/shared/api/client";
import type { Draft, Template } from "@/shared/api/types";
import { nameOf, Sheet } from "@/shared/ui/sheets";
import { useWork, work } from "@/shared/work/store";
import { useTemplates } from "./look-bar";
import { t } from "@/shared/words/words";

/** Every template, wearing the person's own words. */
export default function LookPanel({ draft }: { draft: Draft }) {
  const all = useTemplates();
  return (
    <div className="rise shrink-0 overflow-x-auto border-b border-line bg-surface" tabIndex={0} role="group" aria-label={t("look.templates")}>
      <ul className="mx-auto flex w-max gap-4 px-5 py-4">
        {all.data?.map((t) => <Choice key={t.id} template={t} draft={draft} />)}
      </ul>
    </div>
  );
}

function Choice({ template, draft }: { template: Template; draft: Draft }) {
  const { look } = useWork();
  const mine = { ...look, template: template.id };
  const page = useQuery({
    queryKey: ["thumb", nameOf(draft), mine],
    queryFn: ({ signal }) => preview({ draft, look: mine, firstOnly: true }, signal),
    gcTime: 30_000,
  });
  const on = look.template === template.id;
  return (
    <li>
      <button type="button" aria-pressed={on} title={template.summary} onClick={() => work.edit({ look: mine })}
        className="group flex w-28 flex-col items-center gap-1.5 rounded-md">
        <span className={`block w-full bg-paper ring-1 transition-shadow ${on ? "ring-2 ring-accent" : "ring-line group-hover:ring-line-strong"} ${look.paper === "a4" ? "aspect-[210/297]" : "aspect-[216/279]"}`}>
          {page.data?.pages[0] && <Sheet svg={page.data.pages[0]} label="" />}
        </span>
        <span className={on ? "font-semibold" : ""}>{template.name}</span>
      </button>
    </li>
  );
}

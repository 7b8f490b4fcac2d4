import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import type { Resume } from "@/shared/api/types";
import { Said } from "@/shared/ui/said";
import { Waiting } from "@/shared/ui/waiting";
import { at, mintId, put } from "@/shared/work/paths";
import { useSuggested } from "@/shared/work/suggested";
import { t } from "@/shared/words/words";
import type { Set } from "./sections";

/** Skills that the person's own lines name and the list lacks, each with those lines: by rules at once, then by the model. */
export function MoreSkills({ profile, resume, set }: { profile: string; resume: Resume; set: Set }) {
  const [open, setOpen] = useState(false);
  return open
    ? <Shown profile={profile} resume={resume} set={set} close={() => setOpen(false)} />
    : <button type="button" className="btn btn-quiet btn-small self-start" onClick={() => setOpen(true)}>{t("suggest.skills")}</button>;
}

function Shown({ profile, resume, set, close }: { profile: string; resume: Resume; set: Set; close: () => void }) {
  const [stopped, stop] = useState(false);
  const rules = useQuery({
    queryKey: ["unlisted-skills", profile], gcTime: 0,
    queryFn: ({ signal }) => post<Schemas["SuggestSkills"]>("/api/v1/suggest/skills", { profile }, signal),
  });
  const heard = useSuggested("/api/v1/suggest/skills-by-model", { profile }, stopped);
  const found = new Map((rules.data?.skills ?? []).map((each) => [each.skill.toLowerCase(), { text: each.skill, lines: each.lines }]));
  for (const each of heard.skills) if (!found.has(each.text.toLowerCase())) found.set(each.text.toLowerCase(), each);
  const all = [...found.values()].filter((each) => !listed(resume).includes(each.text.toLowerCase()));
  return (
    <div className="flex flex-col gap-2 rounded-md bg-accent-soft px-3 py-2.5" role="group" aria-label={t("suggest.skills")} aria-live="polite">
      <ul className="flex flex-col gap-2">
        {all.map((each) => (
          <li key={each.text} className="flex items-start gap-2">
            <div className="min-w-0 grow"><p className="font-semibold">{each.text}</p><p className="line-clamp-2 text-sm text-muted" dir="auto">{each.lines[0]}</p></div>
            <button type="button" className="btn btn-small btn-plain shrink-0" aria-label={t("suggest.addOne", { name: each.text })} onClick={() => set(withSkill(resume, each.text))}>{t("suggest.add")}</button>
          </li>
        ))}
      </ul>
      <Said problem={rules.error} />
      <Waiting of="suggest" heard={heard} empty={all.length === 0} stopped={stopped} stop={() => stop(true)} close={close} />
    </div>
  );
}

const groups = (resume: Resume) => (resume["skills"] ?? []) as Resume[];
const listed = (resume: Resume) =>
  groups(resume).flatMap((group) => [group["name"], ...((group["keywords"] ?? []) as string[])]).map((name) => String(name ?? "").toLowerCase());

/** In the last group of skills that has any; else in a group of its own. */
function withSkill(resume: Resume, skill: string): Resume {
  const all = groups(resume);
  const last = all.findLastIndex((group) => ((group["keywords"] ?? []) as string[]).length > 0);
  if (last < 0) return put(resume, "skills", [...all, { name: skill, "x-sartor": { id: mintId() } }]);
  return put(resume, `skills[${last}].keywords`, [...((at(resume, `skills[${last}].keywords`) ?? []) as string[]), skill]);
}

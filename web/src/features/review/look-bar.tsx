import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronUp } from "lucide-react";
import { templates } from "@/shared/api/client";
import type { Look } from "@/shared/api/types";
import { useSession } from "@/shared/session/session";
import { useModels } from "@/shared/work/models";
import { usePhoto } from "@/shared/work/photo";
import { fetchProfile } from "@/shared/work/profile";
import { useWork, work } from "@/shared/work/store";
import { t } from "@/shared/words/words";

export const useTemplates = () => useQuery({ queryKey: ["templates"], queryFn: templates, staleTime: Infinity });

export const withTokens = (look: Look, tokens: Record<string, string | null>): Look => {
  const next = { ...look.tokens };
  for (const [key, value] of Object.entries(tokens)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return { ...look, tokens: next };
};

const DENSITIES = ["tight", "normal", "airy"] as const;
const COLOURS = ["#1b1a18", "#2457c5", "#1f6f6b", "#2f6b3a", "#8a5200", "#a3341f", "#7a1f5c", "#4b3fa0"];
const COLOUR_NAMES = ["ink", "chalk", "teal", "moss", "ochre", "brick", "plum", "violet"] as const;

/** How the pages look, changed live. */
export function LookBar({ letter, choosing, toggle, count }: { letter: boolean; choosing: boolean; toggle: () => void; count: number | undefined }) {
  const { look } = useWork();
  const all = useTemplates();
  const now = all.data?.find((t) => t.id === look.template);
  const density = look.tokens["density"] ?? "normal";
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line px-4 py-2 lg:justify-center">
      <button type="button" className="btn btn-small btn-plain" aria-expanded={choosing} onClick={toggle}>
        {now?.name ?? t("look.template")} {choosing ? <ChevronUp size={15} aria-hidden /> : <ChevronDown size={15} aria-hidden />}
      </button>
      <div role="group" aria-label={t("look.colour")} className="flex items-center gap-1 max-sm:order-3">
        {COLOURS.map((colour, i) => {
          const on = look.tokens["accent"] === colour;
          return (
            <button key={colour} type="button" aria-label={t(`colour.${COLOUR_NAMES[i]!}`)} title={t(`colour.${COLOUR_NAMES[i]!}`)} aria-pressed={on}
              className="grid size-6 place-items-center rounded-full" onClick={() => work.edit({ look: withTokens(look, { accent: on ? null : colour }) })}>
              <span className={`size-3.5 rounded-full ${on ? "ring-2 ring-accent ring-offset-2 ring-offset-table" : "ring-1 ring-line-strong"}`} style={{ background: colour }} />
            </button>
          );
        })}
      </div>
      <Select label={t("look.density")} value={density} of={DENSITIES.map((d) => [d, t(`density.${d}`)] as const)} set={(v) => work.edit({ look: withTokens(look, { density: v === "normal" ? null : v }) })} />
      <Select label={t("look.paper")} value={look.paper} of={[["a4", "A4"], ["letter", t("paper.letter")]]} set={(v) => work.edit({ look: { ...look, paper: v as Look["paper"] } })} />
      {letter && <Tone />}
      {now?.photo && <WithPhoto />}
      <span className="text-sm text-muted" aria-live="polite">{count ? t("pages", { n: count }) : ""}</span>
    </div>
  );
}

const TONES = ["plain", "warm", "formal"] as const;

/** How the letter sounds; another tone has the documents made anew. Only a model can write as the person does. */
function Tone() {
  const { tone } = useWork();
  const models = useModels();
  const there = models || tone === "own" ? [...TONES, "own" as const] : TONES;
  return <Select label={t("tone")} value={tone} of={there.map((each) => [each, t(`tone.${each}`)] as const)} set={(v) => work.edit({ tone: v as typeof tone, made: null })} />;
}

/** Off unless wanted; only offered to who has a photo to show. */
function WithPhoto() {
  const { photo } = useWork();
  const signedIn = useSession().known === "yes";
  const profile = useQuery({ queryKey: ["profile"], queryFn: fetchProfile, enabled: signedIn });
  const there = usePhoto(profile.data?.id);
  if (!there.data) return null;
  return (
    <label className="flex items-center gap-1.5 text-sm" title={t("photo.with.how")}>
      <input type="checkbox" className="accent-accent" checked={photo} onChange={(e) => work.edit({ photo: e.target.checked })} /> {t("photo.with")}
    </label>
  );
}

function Select({ label, value, of, set }: { label: string; value: string; of: readonly (readonly [string, string])[]; set: (value: string) => void }) {
  return (
    <select aria-label={label} title={label} value={value} onChange={(e) => set(e.target.value)} className="h-7 rounded-md border border-line bg-raised px-1.5 text-sm">
      {of.map(([id, words]) => <option key={id} value={id}>{words}</option>)}
    </select>
  );
}

import { t } from "@/shared/words/words";

/** In this order: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"], [/\bOPR\//, "Opera"], [/\b(Firefox|FxiOS)\//, "Firefox"], [/\bHeadlessChrome\//, "Chromium"],
  [/\b(Chrome|CriOS)\//, "Chrome"], [/\bSafari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, "iPhone"], [/iPad/, "iPad"], [/Android/, "Android"], [/Windows/, "Windows"], [/Mac OS X|Macintosh/, "macOS"], [/CrOS/, "ChromeOS"], [/Linux/, "Linux"],
];

const first = (all: [RegExp, string][], text: string) => all.find(([sign]) => sign.test(text))?.[1];

/** A browser's own account of itself as people say it: "Firefox, Windows"; what is no browser by its first word. */
export function deviceOf(agent: string): string {
  if (!agent) return t("settings.program");
  const browser = first(BROWSERS, agent);
  if (!browser) return agent.split(/[\s/(]/)[0] || t("settings.program");
  const system = first(SYSTEMS, agent);
  return system ? `${browser}, ${system}` : browser;
}

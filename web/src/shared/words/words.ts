import { createElement, Fragment, type ReactNode, useSyncExternalStore } from "react";
import en from "./en.json";

/** A name of something said. English has every one; the other catalogues are held to it by a test. */
export type Key = keyof typeof en;
export type Said = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Catalogue = Record<string, Said>;
export type Values = Record<string, string | number>;

/** Each language in its own words; those from right to left are told apart. */
export const LANGUAGES = { en: "English", de: "Deutsch", fr: "Français", es: "Español", ar: "العربية" } as const;
export type Language = keyof typeof LANGUAGES;
const RIGHT_TO_LEFT: Language[] = ["ar"];

type Fetched = { default: unknown };
/** The screens' words, and those for what goes wrong: the server tells that in English itself. */
const LOAD: Record<Exclude<Language, "en">, () => Promise<Fetched[]>> = {
  de: () => Promise.all([import("./de.json"), import("./problems/de.json")]),
  fr: () => Promise.all([import("./fr.json"), import("./problems/fr.json")]),
  es: () => Promise.all([import("./es.json"), import("./problems/es.json")]),
  ar: () => Promise.all([import("./ar.json"), import("./problems/ar.json")]),
};
const KEY = "sartor.language";
const known = (tag: string | null): tag is Language => tag !== null && tag in LANGUAGES;

let now: Language = "en";
let catalogue: Catalogue = en;
let plural = new Intl.PluralRules("en");
let digits = new Intl.NumberFormat("en");
const listeners = new Set<() => void>();

/** The language chosen here before, else the first of the browser's that we speak. */
export function wanted(): Language {
  const kept = localStorage.getItem(KEY);
  if (known(kept)) return kept;
  return navigator.languages.map((tag) => tag.split("-")[0]!).find(known) ?? "en";
}

/** Speaks another language from now on; its catalogue is fetched first. */
export async function speak(language: Language, keep = true) {
  const fetched: unknown = language === "en" ? en : Object.assign({}, ...(await LOAD[language]()).map((each) => each.default));
  if (keep) localStorage.setItem(KEY, language);
  use(language, fetched as Catalogue);
  document.documentElement.lang = language;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
  listeners.forEach((tell) => tell());
}

/** Takes a catalogue as it is; for tests, and for speak. */
export function use(language: Language, words: Catalogue) {
  now = language;
  catalogue = words;
  plural = new Intl.PluralRules(language);
  digits = new Intl.NumberFormat(language);
}

export const language = () => now;
export const isRightToLeft = () => RIGHT_TO_LEFT.includes(now);
export const useLanguage = () =>
  useSyncExternalStore((tell) => { listeners.add(tell); return () => { listeners.delete(tell); }; }, language);

/** What is said, with its values in their places; "n" chooses among its plural forms, of which "zero" may be said in any language. */
export function t(key: Key, values: Values = {}): string {
  const said: Said = catalogue[key] ?? (en as Catalogue)[key] ?? key;
  const none = values["n"] === 0 && typeof said !== "string" ? said.zero : undefined;
  const text = typeof said === "string" ? said : none ?? (said[plural.select(Number(values["n"]))] ?? said.other ?? key);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === "number" ? digits.format(value) : (value ?? whole);
  });
}

/** The same for words with parts of their own: "every line is <b>true</b>". */
export function rich(key: Key, parts: Record<string, (words: string) => ReactNode>, values: Values = {}): ReactNode {
  const pieces = t(key, values).split(/(<(\w)>.*?<\/\2>)/);
  const out: ReactNode[] = [];
  for (let i = 0; i < pieces.length; i += 3) {
    out.push(pieces[i]);
    const whole = pieces[i + 1];
    if (whole) out.push(createElement(Fragment, { key: i }, parts[pieces[i + 2]!]?.(whole.slice(3, -4)) ?? whole.slice(3, -4)));
  }
  return out;
}

/** A word that exists for some names only: of a stage, a problem's code. */
export const maybe = (key: string, values: Values = {}): string | null => (typeof catalogue[key] === "string" ? t(key as Key, values) : null);

const DAY = { year: "numeric", month: "short", day: "numeric" } as const;
/** "2026-03-04…" as a day is written. */
export const day = (iso: string) => new Intl.DateTimeFormat(now, { ...DAY, timeZone: iso.length === 10 ? "UTC" : undefined }).format(new Date(iso));
export const moment = (iso: string) => new Intl.DateTimeFormat(now, { ...DAY, hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
export const percent = (share: number) => new Intl.NumberFormat(now, { style: "percent", maximumFractionDigits: 0 }).format(share);
export const number = (n: number) => digits.format(n);
/** An amount in US dollars, as this language writes it. */
export const dollars = (amount: number) => new Intl.NumberFormat(now, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" }).format(amount);

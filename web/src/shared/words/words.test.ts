import { afterEach, describe, expect, it } from "vitest";
import ar from "./ar.json";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import { hardCoded } from "./hard-coded";
import { type Catalogue, type Language, maybe, rich, type Said, t, use } from "./words";

const CATALOGUES: Record<Language, Catalogue> = { en, de, fr, es, ar };
const forms = (said: Said) => (typeof said === "string" ? [said] : Object.values(said));
/** What must be said alike in every language: values in their places, and parts of their own. */
const marks = (text: string) => (text.match(/\{\w+\}|<\/?\w>/g) ?? []).sort().join(" ");
const SCREENS = import.meta.glob<string>("../../**/*.tsx", { query: "?raw", import: "default", eager: true });

afterEach(() => use("en", en));

describe.each(Object.entries(CATALOGUES) as [Language, Catalogue][])("the catalogue %s", (language, catalogue) => {
  it("has every key, and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  it("keeps the places of values", () => {
    for (const [key, said] of Object.entries(catalogue)) {
      const wanted = marks(forms((en as Catalogue)[key]!).at(-1)!);
      // "one" and "two" may say the number as a word
      for (const form of forms(said)) expect([wanted, wanted.replace("{n}", "").trim().replace("  ", " ")], `${key}: ${form}`).toContain(marks(form));
    }
  });

  it("has every plural form that the language needs", () => {
    for (const n of [0, 1, 2, 3, 11, 100, 1_000_000]) {
      const rule = new Intl.PluralRules(language).select(n);
      for (const [key, said] of Object.entries(catalogue))
        if (typeof said !== "string") expect(said[rule] ?? said.other, `${key} for ${n} (${rule})`).toBeTruthy();
    }
  });
});

it("chooses plural forms by the language's own rules", () => {
  expect(t("pages", { n: 1 })).toBe("1 page");
  expect(t("pages", { n: 2 })).toBe("2 pages");
  use("ar", ar as Catalogue);
  expect(t("pages", { n: 2 })).toBe("صفحتان");
  expect(t("pages", { n: 3 })).toMatch(/صفحات$/);
  expect(t("pages", { n: 11 })).toMatch(/صفحة$/);
});

it("puts parts of their own into what is said", () => {
  expect(rich("start.title", { b: (words) => words.toUpperCase() })).toHaveLength(3);
  expect(maybe("stage.no-such-stage")).toBeNull();
});

it("finds words that are not from a catalogue", () => {
  const planted = `export const A = ({ n }: { n: number }) => <p title="Planted">Planted {n ? "Planted words" : ""}{\`Planted \${n}\`}<b>{t("x")}</b></p>;`;
  expect(hardCoded("planted.tsx", planted)).toHaveLength(4);
});

it("says everything on every screen from the catalogues", () => {
  // the page of components speaks to those who build it
  const screens = Object.entries(SCREENS).filter(([file]) => !file.includes("/design/"));
  expect(screens.length).toBeGreaterThan(40);
  expect(screens.flatMap(([file, source]) => hardCoded(file, source))).toEqual([]);
});

/**
 * Subsets the fonts and writes the hyphenation patterns into a folder of classes: node fonts/build.mjs target/classes.
 * Does nothing when what it would write is already there.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? join(here, "../target/classes"));
const cache = join(here, "node_modules/.cache/sartor");
/** Tag to the name of its patterns. */
const LANGUAGES = {
  en: "en-us", "en-gb": "en-gb", de: "de-1996", fr: "fr", es: "es", it: "it", pt: "pt", nl: "nl", pl: "pl", uk: "uk",
};
const FEATURES = [
  "ccmp", "locl", "kern", "liga", "mark", "mkmk", "rlig", "calt", "init", "medi", "fina", "isol",
  "smcp", "c2sc", "case", "tnum", "pnum", "lnum", "onum",
];
/** Arabic goes without its ornamental ligatures: readers of PDF turn their letters round. */
const features = (script) => FEATURES.filter((tag) => script !== "arabic" || tag !== "liga");
const SOURCES = ["package-lock.json", "families.json", "characters.mjs", "coverage.mjs", "hyphenation.mjs", "build.mjs"];

const digest = createHash("sha256");
for (const name of SOURCES) digest.update(readFileSync(join(here, name)));
const wanted = digest.digest("hex");
const stamp = (folder) => join(folder, "fonts/.stamp");
const current = (folder) => existsSync(stamp(folder)) && readFileSync(stamp(folder), "utf8") === wanted;

if (!current(classes)) {
  if (!current(cache)) await make(cache);
  for (const part of ["fonts", "hyphenation"]) {
    rmSync(join(classes, part), { recursive: true, force: true });
    cpSync(join(cache, part), join(classes, part), { recursive: true });
  }
}

async function make(folder) {
  const npm = spawnSync("npm", ["ci"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  if (npm.status !== 0) throw new Error("npm ci failed in fonts/; is the package registry reachable?");
  rmSync(folder, { recursive: true, force: true });
  await makeFonts(join(folder, "fonts"));
  await makeHyphenation(join(folder, "hyphenation"));
  writeFileSync(stamp(folder), wanted);
}

async function makeFonts(folder) {
  const { default: subset } = await import("subset-font");
  const { characters } = await import("./characters.mjs");
  const { covered, ranges } = await import("./coverage.mjs");
  const families = JSON.parse(readFileSync(join(here, "families.json"), "utf8"));
  const index = [];
  const coverage = [];
  for (const [family, { characters: script = "latin", ...faces }] of Object.entries(families)) {
    const from = join(here, "node_modules/@expo-google-fonts", family);
    mkdirSync(join(folder, family), { recursive: true });
    cpSync(join(from, "LICENSE_FONT"), join(folder, family, "OFL.txt"));
    for (const [style, file] of Object.entries(faces)) {
      const options = { targetFormat: "truetype", noHinting: true, keepFeatures: features(script), dropTables: ["STAT", "gasp"] };
      const bytes = await subset(readFileSync(join(from, file)), characters[script], options);
      writeFileSync(join(folder, family, `${style}.ttf`), bytes);
      if (style === "regular") coverage.push(`${family} = ${ranges(covered(bytes))}`);
    }
    index.push(`${family} = ${Object.keys(faces).join(" ")}`);
  }
  writeFileSync(join(folder, "coverage.properties"), coverage.join("\n") + "\n");
  writeFileSync(join(folder, "families.properties"), index.join("\n") + "\n");
}

async function makeHyphenation(folder) {
  const { patterns } = await import("./hyphenation.mjs");
  mkdirSync(folder, { recursive: true });
  for (const [tag, name] of Object.entries(LANGUAGES)) writeFileSync(join(folder, `${tag}.txt`), patterns(name));
  cpSync(join(here, "node_modules/hyphen/LICENSE"), join(folder, "LICENSE.txt"));
}

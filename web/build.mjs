/**
 * Builds the web app into a folder of classes: node web/build.mjs target/classes. Does nothing when what it would write is
 * already there. The notices of what it ships go beside it.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? join(here, "../target/classes"));
const SOURCES = ["../openapi.json", "package-lock.json", "index.html", "vite.config.ts", "tsconfig.json", "build.mjs", "openapi.mjs", "public", "src"];
/** What gets smaller by packing, which the server then need not do. */
const PACKED = /\.(js|css|svg|json)$/;
/** Nearly all of it runs at once, so Chromium compiles it whole, beside the page, instead of each function when it is first called. */
const FIRST = /[/\\]first-[^/\\]+\.js$/;
const EAGER = "//# allFunctionsCalledOnLoad\n";
const NOTICE = /^(licen[cs]e|notice|ofl)(\.\w+|-\w+)?$/i;

await import("./openapi.mjs");
const files = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => files(join(path, name))) : [path]);
const digest = createHash("sha256");
for (const file of SOURCES.flatMap((name) => files(join(here, name)))) digest.update(relative(here, file)).update(readFileSync(file));
const wanted = digest.digest("hex");
const stamp = join(classes, "static/.stamp");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const lock = readFileSync(join(here, "package-lock.json"), "utf8");
  const installed = join(here, "node_modules/.installed");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    writeFileSync(installed, lock);
  }
  run("npx", "--no-install", "tsc", "--noEmit");
  run("npx", "--no-install", "vite", "build", "--logLevel", "warn", "--outDir", join(classes, "static"), "--emptyOutDir");
  for (const file of files(join(classes, "static/assets")).filter((name) => FIRST.test(name))) writeFileSync(file, EAGER + readFileSync(file, "utf8"));
  for (const file of files(join(classes, "static/assets")).filter((name) => PACKED.test(name))) pack(file);
  mkdirSync(join(classes, "notices"), { recursive: true });
  writeFileSync(join(classes, "notices/web.txt"), notices(JSON.parse(lock)));
  writeFileSync(stamp, wanted);
}

function pack(file) {
  const plain = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(plain));
}

function run(program, ...words) {
  const done = spawnSync(program, words, { cwd: here, stdio: "inherit" });
  if (done.status !== 0) {
    console.error(`web: "${program} ${words.join(" ")}" failed; run it in web/ to see why.`);
    process.exit(1);
  }
}

/** What is shipped to browsers, with the words its licence asks to be shipped along. */
function notices(lock) {
  const parts = ["", "The web app holds parts of these packages:", ""];
  for (const [path, about] of Object.entries(lock.packages).sort()) {
    if (!path || about.dev || about.optional || about.peer) continue;
    const folder = join(here, path);
    const name = path.replace(/^.*node_modules\//, "");
    parts.push(`---- ${name} ${about.version} (${about.license ?? "see below"})`);
    for (const file of existsSync(folder) ? readdirSync(folder).filter((f) => NOTICE.test(f)).sort() : [])
      parts.push(readFileSync(join(folder, file), "utf8").trim());
    parts.push("");
  }
  return parts.join("\n") + "\n";
}

/**
 * Typst's compiler inside Node: node typst.mjs <cv.typ> <folder of fonts> <out.pdf> [rounds].
 * With rounds, edits the text each time and prints the median milliseconds of a round.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const [file, fonts, out, rounds] = process.argv.slice(2);
const fontPaths = ["400Regular", "600SemiBold"].map((folder) => join(fonts, folder));
const compiler = NodeCompiler.create({ workspace: dirname(file), fontArgs: [{ fontPaths }] });
const source = readFileSync(file, "utf8");
const set = (text) => compiler.pdf({ mainFileContent: text });

writeFileSync(out, set(source));
if (rounds) {
  const times = Array.from({ length: Number(rounds) }, (_, round) => {
    const start = performance.now();
    set(source.replace("= ", `= ${round} `));
    compiler.evictCache(10);
    return performance.now() - start;
  });
  console.log(times.sort((a, b) => a - b)[times.length >> 1].toFixed(1));
}

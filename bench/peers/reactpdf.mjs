/**
 * react-pdf inside Node: node reactpdf.mjs <cv.json> <folder of fonts> <out.pdf> [rounds].
 * With rounds, edits the text each time and prints the median milliseconds of a round.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Font, Page, Text, View, renderToBuffer } from "@react-pdf/renderer";
import { createElement as element } from "react";

const [file, fonts, out, rounds] = process.argv.slice(2);
Font.register({
  family: "Serif4",
  fonts: [
    { src: join(fonts, "400Regular/SourceSerif4_400Regular.ttf"), fontWeight: 400 },
    { src: join(fonts, "600SemiBold/SourceSerif4_600SemiBold.ttf"), fontWeight: 600 },
  ],
});
const MM = 72 / 25.4;
const looks = {
  page: { padding: `${20 * MM} ${25 * MM}`, fontFamily: "Serif4", fontSize: 10.1, lineHeight: 1.35 },
  name: { fontSize: 25, fontWeight: 600, lineHeight: 1.16 },
  heading: { fontSize: 11.5, fontWeight: 600, marginTop: 12, marginBottom: 4, borderBottom: "0.5pt solid black" },
  entry: { flexDirection: "row", justifyContent: "space-between", marginTop: 6 },
  left: { fontWeight: 600, maxWidth: "75%" },
  bullet: { flexDirection: "row", marginBottom: 2 },
  mark: { width: 11 },
  body: { flex: 1 },
  text: { marginBottom: 2 },
};

const content = JSON.parse(readFileSync(file, "utf8"));
writeFileSync(out, await set(content));
if (rounds) {
  const times = [];
  for (let round = 0; round < Number(rounds); round++) {
    const edited = content.map((block) => (block.name ? { name: `${round} ${block.name}` } : block));
    const start = performance.now();
    await set(edited);
    times.push(performance.now() - start);
  }
  console.log(times.sort((a, b) => a - b)[times.length >> 1].toFixed(1));
}

function set(blocks) {
  const page = element(Page, { size: "A4", style: looks.page }, ...blocks.map(one));
  return renderToBuffer(element(Document, { title: "CV", language: "en" }, page));
}

function one(block) {
  const text = (style, words, more) => element(Text, { style, ...more }, words);
  if (block.name) return text(looks.name, block.name);
  if (block.heading) return text(looks.heading, block.heading, { minPresenceAhead: 30 });
  if (block.left) return element(View, { style: looks.entry, minPresenceAhead: 30 }, text(looks.left, block.left), text({}, block.right));
  if (block.bullet) return element(View, { style: looks.bullet }, text(looks.mark, "•"), text(looks.body, block.bullet));
  return text(looks.text, block.line ?? block.text, { orphans: 2, widows: 2 });
}

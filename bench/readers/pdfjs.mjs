// The text that pdf.js reads: items in their order, a new line where an item ends one; a record separator begins each file's.
import { readFileSync, writeSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

for (const path of process.argv.slice(2)) {
    const data = new Uint8Array(readFileSync(path));
    const pdf = await getDocument({ data, verbosity: 0, useSystemFonts: true }).promise;
    const pages = [];
    for (let n = 1; n <= pdf.numPages; n++) {
        const content = await (await pdf.getPage(n)).getTextContent();
        pages.push(content.items.map((item) => (item.str ?? "") + (item.hasEOL ? "\n" : "")).join(""));
    }
    writeSync(1, "\x1e" + pages.join("\f"));
    await pdf.destroy();
}

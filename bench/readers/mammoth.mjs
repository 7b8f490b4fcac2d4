// The text that mammoth reads; a record separator begins each file's.
import { writeSync } from "node:fs";
import mammoth from "mammoth";

for (const path of process.argv.slice(2)) writeSync(1, "\x1e" + (await mammoth.extractRawText({ path })).value);

// The text that mammoth reads.
import { writeSync } from "node:fs";
import mammoth from "mammoth";

writeSync(1, (await mammoth.extractRawText({ path: process.argv[2] })).value);

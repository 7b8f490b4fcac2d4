import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Liang's patterns of one language as lines "letters levels", and its exceptions as lines "=word 3,6". */
export function patterns(language) {
  const [levels, trie, exceptions] = require(`hyphen/patterns/${language}.js`);
  const lines = [];
  const add = (letters, index) => lines.push(`${letters} ${levels[index].join("")}`);
  const walk = (node, letters) => {
    for (const [letter, next] of Object.entries(node)) {
      const here = letters + letter;
      if (typeof next === "number") add(here, next);
      else if (Array.isArray(next)) { add(here, next[1]); walk(next[0], here); }
      else walk(next, here);
    }
  };
  walk(trie, "");
  for (const [word, at] of Object.entries(exceptions ?? {})) lines.push(`=${word} ${at.join(",")}`);
  return lines.sort().join("\n") + "\n";
}

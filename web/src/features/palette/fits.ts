const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** How well a name fits what was typed, 0 for not at all: every word must occur, at the start of a word is better. */
export function fits(name: string, asked: string): number {
  const where = plain(name);
  let fit = 1;
  for (const word of plain(asked).split(/\s+/).filter(Boolean)) {
    const at = where.indexOf(word);
    if (at < 0) return 0;
    const begins = at === 0 || new RegExp(`(^|[^\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u").test(where);
    fit += (begins ? 2 : 1) + (at === 0 ? 1 : 0);
  }
  return fit;
}

export interface Piece { kind: "same" | "gone" | "new"; text: string }

/** What one text says and the other does not, word by word: the longest run of words that both have stays. */
export function pieces(before: string, after: string): Piece[] {
  const [a, b] = [words(before), words(after)];
  const most = lengths(a, b);
  const out: Piece[] = [];
  const say = (kind: Piece["kind"], text: string) => {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { say("same", a[i]!); i++; j++; }
    else if (j >= b.length || (i < a.length && most[i + 1]![j]! >= most[i]![j + 1]!)) say("gone", a[i++]!);
    else say("new", b[j++]!);
  }
  return out;
}

const words = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** The length of the longest common run from each pair of places on. */
function lengths(a: string[], b: string[]): number[][] {
  const most = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      most[i]![j] = a[i] === b[j] ? most[i + 1]![j + 1]! + 1 : Math.max(most[i + 1]![j]!, most[i]![j + 1]!);
  return most;
}

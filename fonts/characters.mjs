/**
 * What CVs are written with, by script; a font keeps those of these that it has. Chinese, Japanese and Korean take the
 * characters of everyday writing, as their national standards list them.
 */
const PUNCTUATION = [
  [0x0020, 0x002f], [0x003a, 0x0040], [0x005b, 0x0060], [0x007b, 0x007e], [0x00a0, 0x00a0], [0x00ab, 0x00ab],
  [0x00b7, 0x00b7], [0x00bb, 0x00bb], [0x2010, 0x2027], [0x2039, 0x203a],
];
const EAST_ASIAN = [[0x0020, 0x0020], [0x2010, 0x2026], [0x3000, 0x303f], [0xff01, 0xff65], [0xffe0, 0xffe6]];
const KANA = [[0x3040, 0x30ff], [0x31f0, 0x31ff]];

const LATIN = [
  [0x0020, 0x007e], [0x00a0, 0x024f], [0x02b0, 0x02ff], [0x0300, 0x036f],
  [0x0370, 0x03ff], [0x0400, 0x052f], [0x1e00, 0x1eff], [0x2000, 0x206f],
  [0x2070, 0x209f], [0x20a0, 0x20bf], [0x2100, 0x214f], [0x2150, 0x215f],
  [0x2190, 0x21ff], [0x2200, 0x22ff], [0x25a0, 0x25ff], [0x2713, 0x2717], [0xfb00, 0xfb06],
];

export const characters = {
  latin: of(LATIN),
  arabic: of([...PUNCTUATION, [0x0600, 0x06ff], [0x0750, 0x077f], [0x08a0, 0x08ff], [0xfd3e, 0xfd3f], [0xfdf2, 0xfdfd]]),
  hebrew: of([...PUNCTUATION, [0x0591, 0x05f4], [0x20aa, 0x20aa], [0xfb1d, 0xfb4f]]),
  /** GB 2312, both levels, and level 1 of Big5. */
  chinese: of(EAST_ASIAN) + plane("gbk", 0xb0, 0xf7, 0xa1) + plane("big5", 0xa4, 0xc6, 0x40),
  /** JIS X 0208, level 1. */
  japanese: of([...EAST_ASIAN, ...KANA]) + plane("euc-jp", 0xb0, 0xcf, 0xa1),
  /** KS X 1001, the syllables. */
  korean: of([...EAST_ASIAN, [0x3131, 0x318e]]) + plane("euc-kr", 0xb0, 0xc8, 0xa1),
};

function of(ranges) {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join("");
}

/** The characters of an encoding's two-byte rows from one lead byte to another. */
function plane(encoding, from, to, trail) {
  const decoder = new TextDecoder(encoding);
  let all = "";
  for (let lead = from; lead <= to; lead++)
    for (let second = trail; second <= 0xfe; second++)
      all += [...decoder.decode(new Uint8Array([lead, second]))].filter((c) => c >= "\u1100" && c !== "\ufffd").join("");
  return [...new Set(all)].filter((c) => c < "\ue000" || c > "\uf8ff").join("");
}

/** The characters that a font maps to a glyph, ascending (OpenType 1.9, "cmap", formats 4 and 12). */
export function covered(font) {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = table(bytes, "cmap");
  const found = new Set();
  for (let i = 0; i < bytes.getUint16(cmap + 2); i++) {
    const at = cmap + bytes.getUint32(cmap + 8 + 8 * i);
    const format = bytes.getUint16(at);
    if (format === 4) segments(bytes, at, found);
    if (format === 12) groups(bytes, at, found);
  }
  return [...found].sort((a, b) => a - b);
}

/** Ascending numbers as "from-to from-to one", in base 36. */
export function ranges(numbers) {
  const out = [];
  for (let i = 0; i < numbers.length; i++) {
    let end = i;
    while (numbers[end + 1] === numbers[end] + 1) end++;
    out.push(numbers[i].toString(36) + (end > i ? "-" + numbers[end].toString(36) : ""));
    i = end;
  }
  return out.join(" ");
}

function table(bytes, tag) {
  for (let i = 0; i < bytes.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => bytes.getUint8(record + k)));
    if (name === tag) return bytes.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

function segments(bytes, at, found) {
  const count = bytes.getUint16(at + 6) / 2;
  for (let i = 0; i < count; i++) {
    const end = bytes.getUint16(at + 14 + 2 * i);
    const start = bytes.getUint16(at + 16 + 2 * (count + i));
    const delta = bytes.getUint16(at + 16 + 2 * (2 * count + i));
    const offset = at + 16 + 2 * (3 * count + i);
    const range = bytes.getUint16(offset);
    for (let c = start; c <= end && c < 0xffff; c++) {
      const glyph = range === 0 ? c + delta : bytes.getUint16(offset + range + 2 * (c - start));
      if ((glyph & 0xffff) !== 0) found.add(c);
    }
  }
}

function groups(bytes, at, found) {
  for (let i = 0; i < bytes.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    for (let c = bytes.getUint32(group); c <= bytes.getUint32(group + 4); c++) found.add(c);
  }
}

/** One CSV record, without its line end; quoted only where needed. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  const special = new RegExp(`["\r\n${delimiter}]`);
  return cells.map((cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
}

const WINDOWS_1252 = new Map([
  ['€', 0x80],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
]);

/** Bytes as Excel writes them on a Dutch Windows. Throws on a character that this encoding does not have. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = WINDOWS_1252.get(character) ?? character.charCodeAt(0);
    if (code > 0xff || (code >= 0x80 && code < 0xa0 && !WINDOWS_1252.has(character))) {
      throw new Error(`Not in Windows-1252: ${character}`);
    }
    return code;
  });
}

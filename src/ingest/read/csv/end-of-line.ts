/** Start of the line after the one at `at`; the length of the bytes if there is none. */
export function endOfLine(bytes: Uint8Array, at: number): number {
  for (let i = at; i < bytes.length; i++) {
    if (bytes[i] === 10) return i + 1;
    if (bytes[i] === 13) return bytes[i + 1] === 10 ? i + 2 : i + 1;
  }
  return bytes.length;
}

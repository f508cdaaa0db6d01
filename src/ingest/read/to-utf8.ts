import type { Encoding } from '../inspection.ts';
import { readChunks } from './read-chunks.ts';
import type { ReadOptions } from './read-chunks.ts';

/** Windows-1252 from 0x80 to 0x9f. Node 20 decodes these as Latin-1; where they have no character, both agree. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A text without byte order mark as UTF-8. UTF-8 is not copied; another encoding is decoded piece by piece. */
export async function toUtf8(text: Blob, encoding: Encoding, options: ReadOptions = {}): Promise<Blob> {
  if (encoding === 'utf-8') return text;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const parts: Blob[] = [];
  for await (const { bytes, last } of readChunks(text, options)) {
    const decoded = decoder.decode(bytes, { stream: !last });
    parts.push(new Blob([encoding === 'windows-1252' ? withHighControls(decoded) : decoded]));
  }
  return new Blob(parts);
}

function withHighControls(decoded: string): string {
  return decoded.replaceAll(/[\x80-\x9f]/g, (char) => HIGH_CONTROLS[char.charCodeAt(0) - 0x80] ?? char);
}

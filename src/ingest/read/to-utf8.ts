import type { Encoding } from '../inspection.ts';
import { HIGH_HALF } from './code-pages.ts';
import { readChunks } from './read-chunks.ts';
import type { ReadOptions } from './read-chunks.ts';

/** A text without byte order mark as UTF-8. UTF-8 is not copied; another encoding is decoded piece by piece. */
export async function toUtf8(text: Blob, encoding: Encoding, options: ReadOptions = {}): Promise<Blob> {
  if (encoding === 'utf-8') return text;
  const decode = encoding === 'cp850' ? decodeCp850 : decoderOf(encoding);
  const parts: Blob[] = [];
  for await (const { bytes, last } of readChunks(text, options)) {
    parts.push(new Blob([decode(bytes, last)]));
  }
  return new Blob(parts);
}

function decoderOf(encoding: string): (bytes: Uint8Array, last: boolean) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, last) => {
    const decoded = decoder.decode(bytes, { stream: !last });
    return encoding === 'windows-1252' ? withHighControls(decoded) : decoded;
  };
}

function decodeCp850(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    units[i] = byte < 0x80 ? byte : HIGH_HALF.cp850.charCodeAt(byte - 0x80);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** Node 20 decodes windows-1252 as Latin-1; they differ from 0x80 to 0x9f only. */
function withHighControls(decoded: string): string {
  return decoded.replaceAll(
    /[\x80-\x9f]/g,
    (char) => HIGH_HALF['windows-1252'][char.charCodeAt(0) - 0x80] ?? char,
  );
}

import type { Encoding } from '../inspection.ts';
import { readChunks } from './read-chunks.ts';
import type { ReadOptions } from './read-chunks.ts';

/** Windows-1252 from 0x80 to 0x9f. Node 20 decodes these as Latin-1; where they have no character, both agree. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** CP850 from 0x80 to 0xff. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0';

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
    units[i] = byte < 0x80 ? byte : CP850.charCodeAt(byte - 0x80);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

function withHighControls(decoded: string): string {
  return decoded.replaceAll(/[\x80-\x9f]/g, (char) => HIGH_CONTROLS[char.charCodeAt(0) - 0x80] ?? char);
}

/** Code page 850 from 0x80 on: what old Windows programs write. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-8 with BOM',
  'utf-16le with BOM',
  'utf-16be with BOM',
  'windows-1252',
  'cp850',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

const WRITERS: Readonly<Record<TextEncoding, (text: string) => Uint8Array<ArrayBuffer>>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with BOM': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le with BOM': (text) => utf16(`\uFEFF${text}`, true),
  'utf-16be with BOM': (text) => utf16(`\uFEFF${text}`, false),
  'windows-1252': (text) =>
    oneByteEach(text, (code) => (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : -1)),
  cp850: (text) =>
    oneByteEach(text, (code, letter) =>
      code < 0x80 ? code : CP850.includes(letter) ? 0x80 + CP850.indexOf(letter) : -1,
    ),
};

/** A text in bytes. Throws for a letter that an 8-bit encoding does not have. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array<ArrayBuffer> {
  return WRITERS[encoding](text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function oneByteEach(
  text: string,
  byteOf: (code: number, letter: string) => number,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => {
    const byte = byteOf(letter.charCodeAt(0), letter);
    if (byte < 0) throw new Error(`No byte for ${letter}`);
    return byte;
  });
}

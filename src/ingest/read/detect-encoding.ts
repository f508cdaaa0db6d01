import { ImportRefusal } from '../inspection.ts';
import { readChunks } from './read-chunks.ts';
import type { Encoding } from '../inspection.ts';

const BOMS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * The encoding of a text file by its first bytes, and the length of its byte order mark. What is not UTF-8 and has no UTF-16 pattern has
 * one byte a character: NULL, which {@link legacyEncoding} has to tell. `utf-8` is only a presumption: what follows has to be checked
 * while it is read (`utf8` of readChunks), since the first é may come after megabytes of ASCII.
 * Throws ImportRefusal 'unknown_encoding' when the head holds NUL bytes that UTF-16 does not explain.
 */
export function detectEncoding(head: Uint8Array): { encoding: Encoding | null; bomBytes: number } {
  const bom = BOMS.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  const bomBytes = bom?.bytes.length ?? 0;
  if (bom && bom.encoding !== 'utf-8') return { encoding: bom.encoding, bomBytes };
  if (head.includes(0)) return { encoding: utf16ByNuls(head), bomBytes: 0 };
  return { encoding: isUtf8(head) ? 'utf-8' : null, bomBytes };
}

/** Letters outside ASCII in the middle of words after which there is no more doubt. */
const ENOUGH = 200;

/**
 * Which of the encodings with one byte a character a text has. CP850 has its accented letters where windows-1252 has quotes, dashes and
 * controls (0x80-0xa7): when those stand inside words far more often than the letters of windows-1252 (0xc0-0xff) do, it is CP850.
 * Otherwise it is windows-1252, in which every byte means something.
 */
export async function legacyEncoding(
  text: Blob,
  signal: AbortSignal | undefined,
): Promise<'windows-1252' | 'cp850'> {
  let low = 0;
  let high = 0;
  for await (const { bytes } of readChunks(text, { signal })) {
    for (let i = 0; i < bytes.length && low + high < ENOUGH; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < 0x80 || !isLetter(bytes[i - 1])) continue;
      if (byte === SHARP_S) continue;
      if (byte >= 0xc0) high += isLetter(bytes[i + 1]) || byte >= 0xe0 ? 1 : 0;
      else if (byte <= 0xa7 && byte !== APOSTROPHE) low += isLetter(bytes[i + 1]) || byte === E_ACUTE ? 1 : 0;
    }
    if (low + high >= ENOUGH) break;
  }
  return low > 3 * high ? 'cp850' : 'windows-1252';
}

/** 0x92 stands inside words in windows-1252 too: `foto’s`. */
const APOSTROPHE = 0x92;
/** é in CP850, which may end a word (`café`); the quote that windows-1252 has here never follows a letter. */
const E_ACUTE = 0x82;
/** ß in CP850, á in windows-1252: tells nothing. */
const SHARP_S = 0xe1;

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const upper = byte & 0xdf;
  return (upper >= 65 && upper <= 90 && byte < 0x80) || byte === E_ACUTE || byte >= 0xe0;
}

/** Latin text in UTF-16 has a NUL in (nearly) every second byte, and none in the others. */
function utf16ByNuls(head: Uint8Array): Encoding {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  }
  const most = head.length / 2;
  if (odd > most * 0.4 && even < most * 0.05) return 'utf-16le';
  if (even > most * 0.4 && odd < most * 0.05) return 'utf-16be';
  throw new ImportRefusal('unknown_encoding');
}

/** The head may be cut within a character. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

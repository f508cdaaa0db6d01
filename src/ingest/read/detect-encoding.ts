import { ImportRefusal } from '../inspection.ts';
import type { Encoding } from '../inspection.ts';

const BOMS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * The encoding of a text file by its first bytes, and the length of its byte order mark. What is not UTF-8 and has no UTF-16 pattern has
 * one byte a character: NULL, which legacyEncoding has to tell. `utf-8` is only a presumption: what follows has to be checked
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

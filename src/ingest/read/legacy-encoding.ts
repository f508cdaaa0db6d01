import { HIGH_HALF } from './code-pages.ts';
import type { CodePage } from './code-pages.ts';
import { readChunks } from './read-chunks.ts';

/** Characters that speak for one of the two, after which there is no more doubt. */
const ENOUGH = 200;

/**
 * Which of the encodings with one byte a character a text has. CP850 has its accented letters where windows-1252 has quotes, dashes and
 * nothing. So every character outside ASCII is read in both, among its neighbours: it speaks for CP850 when it is a letter there that
 * stands better than what windows-1252 makes of it, and for windows-1252 when that stands better. Windows-1252 is by far the more
 * common: a text is CP850 only when nearly everything in it says so.
 */
export async function legacyEncoding(text: Blob, signal: AbortSignal | undefined): Promise<CodePage> {
  let cp850 = 0;
  let windows = 0;
  for await (const { bytes } of readChunks(text, { signal })) {
    for (let i = 0; i < bytes.length && cp850 + windows < ENOUGH; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < 0x80) continue;
      const utf8 = utf8Length(bytes, i);
      if (utf8 > 0) {
        i += utf8 - 1;
        continue;
      }
      const better = standing(CP850, bytes, i) - standing(WINDOWS_1252, bytes, i);
      if (better > 0 && isLetter(CP850[byte])) cp850++;
      if (better < 0) windows++;
    }
    if (cp850 + windows >= ENOUGH) break;
  }
  return cp850 > 3 * windows ? 'cp850' : 'windows-1252';
}

/**
 * What a character is to its neighbours. Letters: no word begins or ends with an `inner` one, and a `first` one is the capital of foreign
 * names. Others: a `free` one may stand between two letters (`foto’s`), an `opening` one not after a letter nor twice, a `closing` one
 * not before a letter, an `apart` one beside none, a `sign` only not between two. `nothing` is no character at all.
 */
type Kind =
  'lower' | 'upper' | 'inner' | 'first' | 'free' | 'opening' | 'closing' | 'apart' | 'sign' | 'nothing';

const WINDOWS_1252 = kindsOf('windows-1252', [
  ['first', 'Ž'],
  ['free', '’‘…–—•›·\xa0\xad'],
  ['opening', '‚„'],
  ['closing', '”™'],
  ['apart', '‰ˆ˜¢'],
  ['sign', 'ƒµ'],
  ['nothing', '\x81\x8d\x8f\x90\x9d'],
]);
const CP850 = kindsOf('cp850', [
  ['inner', 'ôöû'],
  ['sign', 'ƒµþ'],
]);

/** The kinds of the 256 bytes of a code page: those that are named, else what Unicode says. */
function kindsOf(page: CodePage, named: readonly (readonly [Kind, string])[]): readonly Kind[] {
  const ascii = Array.from({ length: 0x80 }, (_, byte) => String.fromCharCode(byte));
  return [...ascii, ...HIGH_HALF[page].split('')].map((char) => {
    const kind = named.find(([, chars]) => chars.includes(char))?.[0];
    return kind ?? (/\p{Ll}/u.test(char) ? 'lower' : /\p{Lu}/u.test(char) ? 'upper' : 'sign');
  });
}

function isLetter(kind: Kind | undefined): boolean {
  return kind === 'lower' || kind === 'upper' || kind === 'inner' || kind === 'first';
}

/** How well a byte stands among its neighbours in a code page: 0 not, 1 unusually, 2 well. */
function standing(kinds: readonly Kind[], bytes: Uint8Array, i: number): number {
  const byte = bytes[i] ?? 0;
  const kind = kinds[byte] ?? 'nothing';
  const left = kinds[bytes[i - 1] ?? 0];
  const right = kinds[bytes[i + 1] ?? 0];
  if (isLetter(kind)) return letterStanding(kind, left, right);
  const twice = byte === bytes[i - 1] || byte === bytes[i + 1];
  return signFits(kind, isLetter(left), isLetter(right), twice) ? 2 : 0;
}

/** A capital does not follow a small letter; a small letter among capitals is what an old program leaves of them. */
function letterStanding(kind: Kind, left: Kind | undefined, right: Kind | undefined): number {
  const [afterLetter, beforeLetter] = [isLetter(left), isLetter(right)];
  if (kind === 'upper' || kind === 'first') {
    if (!afterLetter) return beforeLetter ? 2 : 1;
    if (left !== 'upper') return 0;
    return kind === 'first' || (beforeLetter && right !== 'upper') ? 1 : 2;
  }
  if (right === 'upper') return left === 'upper' ? 1 : 0;
  return kind === 'lower' || (afterLetter && beforeLetter) ? 2 : 1;
}

function signFits(kind: Kind, afterLetter: boolean, beforeLetter: boolean, twice: boolean): boolean {
  switch (kind) {
    case 'free':
      return true;
    case 'opening':
      return !afterLetter && !twice;
    case 'closing':
      return !beforeLetter;
    case 'apart':
      return !afterLetter && !beforeLetter;
    case 'sign':
      return !(afterLetter && beforeLetter);
    default:
      return false;
  }
}

/** The bytes of a character in UTF-8 that strayed into the text, which tells nothing of the others; 0 where there is none. */
function utf8Length(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let k = 1; k < length; k++) {
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

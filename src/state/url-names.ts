/**
 * Names as they are in an export, in the address: separated by commas, NULL ("unknown") as that word. A name that has a comma or a colon, or is that
 * word, is escaped once more by itself, since a mail program may encode the separators too.
 */
const UNKNOWN = 'unknown';

/** The names in a parameter that was percent-decoded once; never throws. */
export function parseNames(text: string | null): (string | null)[] {
  const parts = (text ?? '').split(',').filter((part) => part !== '');
  return [...new Set(parts.map((part) => (part === UNKNOWN ? null : unescapeName(part))))];
}

/** The value of a parameter, percent-encoded; empty for no names. */
export function writeNames(names: readonly (string | null)[]): string {
  return names.map((name) => (name === null ? UNKNOWN : encode(escapeName(name)))).join(',');
}

function escapeName(name: string): string {
  if (name === UNKNOWN) return `%75${UNKNOWN.slice(1)}`;
  return name.replaceAll('%', '%25').replaceAll(',', '%2C').replaceAll(':', '%3A');
}

function unescapeName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The value of a parameter that is any text. */
export function writeText(text: string): string {
  return encode(text);
}

/** As `encodeURIComponent`, but of any text and without the signs that end a link in running text. */
function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20').replaceAll('*', '%2A');
}

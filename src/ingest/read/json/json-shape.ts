import { ImportRefusal } from '../../inspection.ts';
import { readChunks } from '../read-chunks.ts';
import type { ReadOptions } from '../read-chunks.ts';
import { skipSpace } from './value-end.ts';
import { WrapperScanner } from './wrapper-scanner.ts';
import type { FoundArray } from './wrapper-scanner.ts';

export interface JsonShape {
  layout: 'array' | 'wrapped' | 'ndjson';
  /** Dotted path of the array; empty for `array` and `ndjson`. */
  path: string;
  /** Offset of the first byte after the array's opening bracket; of the first value for `ndjson`. */
  from: number;
}

/** TRUE when a text begins like JSON; a CSV header such as `[CHART] Date` does not. */
export function looksLikeJson(head: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[\]{"\d-]|true|false|null|$))/.test(head);
}

/** Keys of lists that are the tickets of an answer, also when they are empty. */
const WRAPPERS =
  /^(?:results?|records|data|items|values?|rows|list|tickets|issues|incidents|cases|requests|conversations)$/i;

/**
 * Where the tickets are in a JSON text. For an object that wraps them this reads the whole file once: of the arrays of objects
 * up to three keys deep the largest in bytes wins (`{"users":[…],"tickets":[…]}`). The lists in `histories` (by path) are not those of
 * tickets: an object that has no other, alone on a line with an end, is the only ticket of an NDJSON; so is one with a
 * history inside another object (`changelog.histories`), however it is written.
 * Throws ImportRefusal 'json_no_tickets', 'no_rows' (only an empty array), 'json_cut', 'json_invalid'.
 */
export async function findShape(
  text: Blob,
  histories: ReadonlySet<string> = new Set(),
  options: ReadOptions = {},
): Promise<JsonShape> {
  const scanner = new WrapperScanner();
  for await (const { bytes, from } of readChunks(text, options)) {
    if (from === 0) {
      const start = skipSpace(bytes, 0);
      if (bytes[start] === 91) return { layout: 'array', path: '', from: start + 1 };
    }
    scanner.feed(bytes);
    if (scanner.second !== null) break;
  }
  const arrays = scanner.arrays.toSorted((a, b) => b.bytes - a.bytes);
  const isHistory = ({ path, ofObjects }: FoundArray): boolean => ofObjects && histories.has(path);
  const tickets = arrays.find((array) => array.ofObjects && !isHistory(array)) ?? arrays.find(isHistory);
  // What follows an object that wraps nothing is a broken line; what follows one that does is rubbish after the end.
  if (scanner.second === 123 || (scanner.second !== null && !tickets))
    return { layout: 'ndjson', path: '', from: 0 };
  if (scanner.second !== null) {
    throw new ImportRefusal('json_invalid', {
      element: 0,
      offset: scanner.offset,
      text: String.fromCharCode(scanner.second),
    });
  }
  if (!scanner.closed) {
    throw new ImportRefusal('json_cut', { element: scanner.openElements, offset: text.size });
  }
  const isTicket =
    arrays.some((array) => isHistory(array) && array.path.includes('.')) ||
    (scanner.ownLine &&
      (tickets === undefined || isHistory(tickets)) &&
      !arrays.some(({ path, empty }) => empty && WRAPPERS.test(path)));
  if (isTicket) return { layout: 'ndjson', path: '', from: 0 };
  if (tickets) return { layout: 'wrapped', path: tickets.path, from: tickets.from };
  throw new ImportRefusal(arrays.some((array) => array.empty) ? 'no_rows' : 'json_no_tickets');
}

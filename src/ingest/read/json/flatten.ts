const MAX_DEPTH = 12;
/** What has a longer path is not taken apart any further: each leaf would repeat it. */
const MAX_PATH_CHARS = 500;
/** A 16-digit number may be an id that a JavaScript number cannot hold. */
const LONG_NUMBER = /\d{16}/;
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * The leaves of a JSON object as `path` → text: `metric_set.reply_time_in_minutes.calendar`. Lists of scalars are joined with `, `, lists
 * with objects in them and what is nested too deep, or under keys longer than 500 characters, stay JSON text. Empty objects, empty lists and null are `''`.
 */
export function flatten(
  value: object,
  visit: (path: string, text: string) => void,
  prefix = '',
  depth = 1,
): void {
  for (const [key, child] of Object.entries(value)) {
    const path = prefix + key;
    if (isObject(child) && !Array.isArray(child) && depth < MAX_DEPTH && path.length < MAX_PATH_CHARS)
      flatten(child, visit, `${path}.`, depth + 1);
    else visit(path, leafText(child));
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The element read again from its text with long whole numbers as text, so that ids keep all their digits; itself if it has none. */
export function withLongNumbersAsText(value: object, json: string): object {
  if (!LONG_NUMBER.test(json)) return value;
  const parsed: unknown = JSON.parse(
    json.replaceAll(STRING_OR_NUMBER, (token) => (/^-?\d{16,}$/.test(token) ? `"${token}"` : token)),
  );
  return isObject(parsed) ? parsed : value;
}

/** The text of what stands at the end of a path, as {@link flatten} gives it. */
export function leafText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.some(isObject) ? jsonText(value) : value.map(leafText).join(', ');
  }
  return typeof value === 'string' ? value : jsonText(value);
}

/** What is nested thousands deep can be read but not be written again: it is `…`. */
function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return '…';
    throw error;
  }
}

import { LARGEST_TEXT } from './limits.ts';
import { SnapshotError } from './snapshot-error.ts';

/** Of objects and lists within one another; a snapshot needs seven. */
const DEEPEST = 32;
/** What the JSON of a snapshot begins with. */
export const SNAPSHOT_START = /^\s*\{\s*"schema"\s*:\s*"linewise\/snapshot-v\d/;

/**
 * The value in a JSON text (a byte order mark is allowed). Throws SnapshotError: `truncated` or `damaged` for broken JSON that begins like a
 * snapshot, `not_snapshot` for other broken JSON.
 */
export function parseJson(text: string): unknown {
  if (text.length > LARGEST_TEXT) throw new SnapshotError('too_large');
  const json = text.replace(/^\uFEFF/, '');
  const begun = SNAPSHOT_START.test(json);
  const { deepest, atEnd } = nestingOf(json);
  if (deepest > DEEPEST) throw new SnapshotError(begun ? 'damaged' : 'not_snapshot');
  try {
    return JSON.parse(json);
  } catch {
    if (!begun) throw new SnapshotError('not_snapshot');
    throw new SnapshotError(atEnd > 0 ? 'truncated' : 'damaged');
  }
}

/** By the brackets outside strings, before anything recursive looks at it. It stops where it becomes too deep. */
function nestingOf(json: string): { deepest: number; atEnd: number } {
  let deepest = 0;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length && deepest <= DEEPEST; i++) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth -= 1;
  }
  return { deepest, atEnd: depth };
}

import { LARGEST_TEXT } from './limits.ts';
import { restoreSnapshot } from './read-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

const OPEN = '<script type="application/json" id="linewise-snapshot">';
const CLOSE = '</script>';

/** The largest file that can hold a snapshot, in bytes: the page around it is well under a megabyte. */
export const LARGEST_FILE = 2 * LARGEST_TEXT;

/**
 * A page that holds the snapshot: the template with the data in the place of its empty
 * `<script type="application/json" id="linewise-snapshot"></script>`. Nothing in the data can end that element or begin another. Throws a plain
 * Error when the template has no such place, SnapshotError when the snapshot could not be read again.
 */
export function snapshotHtml(template: string, snapshot: Snapshot): string {
  const at = template.indexOf(OPEN + CLOSE);
  if (at < 0) throw new Error('The template has no place for a snapshot');
  const until = at + OPEN.length;
  return template.slice(0, until) + dataOf(snapshot) + template.slice(until);
}

/**
 * The JSON text of the snapshot in a page; NULL: it holds none. Looks for the element as text, without parsing the page. Of a page that was
 * cut off within the data, as much as there is.
 */
export function snapshotOfHtml(html: string): string | null {
  for (let at = html.indexOf(OPEN); at >= 0; at = html.indexOf(OPEN, at + 1)) {
    const from = at + OPEN.length;
    if (/^\s*\{/.test(html.slice(from, from + 10))) {
      const until = html.indexOf(CLOSE, from);
      return html.slice(from, until < 0 ? undefined : until);
    }
  }
  return null;
}

/** U+2028 and U+2029 end a line in scripts, and `<` could end the element. */
function dataOf(snapshot: Snapshot): string {
  return JSON.stringify(restoreSnapshot(snapshot)).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Browsers draw nothing beyond some ten million pixels; a longer list scrolls faster than the pointer. */
const MOST_PIXELS = 8_000_000;
/** Rows drawn above and below those in sight. */
const OVERSCAN = 8;

interface Scrolled {
  total: number;
  rowHeight: number;
  /** Pixels in which rows are in sight. */
  viewport: number;
  scrollTop: number;
}

/** The rows to draw: [first, last), where the first of them stands, and how high the whole list is; in pixels. */
export interface RowWindow {
  first: number;
  last: number;
  top: number;
  height: number;
}

/** Which rows of a long list have to be drawn at a place of its scroll bar. */
export function rowWindow({ total, rowHeight, viewport, scrollTop }: Scrolled): RowWindow {
  const height = listHeight(total, rowHeight);
  const at = Math.min(Math.max(0, scrollTop), Math.max(0, height - viewport));
  const virtual = at * stretch(total, rowHeight, viewport);
  const first = Math.max(0, Math.floor(virtual / rowHeight) - OVERSCAN);
  const last = Math.min(total, Math.ceil((virtual + viewport) / rowHeight) + OVERSCAN);
  return { first, last, top: at + first * rowHeight - virtual, height };
}

/** Where the scroll bar has to be for a row to be wholly in sight; where it is, if it is so already. */
export function scrollTopFor(row: number, { total, rowHeight, viewport, scrollTop }: Scrolled): number {
  const ratio = stretch(total, rowHeight, viewport);
  const virtual = scrollTop * ratio;
  const [above, below] = [row * rowHeight, (row + 1) * rowHeight - viewport];
  const wanted = Math.max(0, virtual > above ? above : virtual < below ? below : virtual);
  return wanted === virtual ? scrollTop : wanted / ratio;
}

/** How many rows fit in sight; at least one. */
export function rowsInSight(rowHeight: number, viewport: number): number {
  return Math.max(1, Math.floor(viewport / rowHeight));
}

function listHeight(total: number, rowHeight: number): number {
  return Math.min(total * rowHeight, MOST_PIXELS);
}

/** Pixels of rows that pass for each pixel of the scroll bar: 1 unless the list is too high to draw. */
function stretch(total: number, rowHeight: number, viewport: number): number {
  const height = listHeight(total, rowHeight);
  return height <= viewport ? 1 : (total * rowHeight - viewport) / (height - viewport);
}

import type { KpiId } from '../../../kpi/kpi-definition.ts';
import { mergeWritten, type Written } from '../../../snapshot/merge-written.ts';

/** What was there before a step, and the page it was made on. */
interface Step {
  before: Written;
  page: number;
}

export interface ReviewEdits {
  written: Written;
  /** What was kept, by other tabs too, when these edits last heard of it. */
  base: Written;
  /** The steps that can be undone, the last one at the end. */
  past: readonly Step[];
  /** The note that is being typed: more of it is the same step. */
  typing: KpiId | 'whole' | null;
}

/** Further back nobody remembers what it was. */
const MOST = 100;

export function firstEdits({ notes, actions }: Written): ReviewEdits {
  const written = { notes, actions };
  return { written, base: written, past: [], typing: null };
}

/** `typing`: the note that was typed in, NULL for anything that is a step of its own. */
export function edit(
  { written, base, past, typing: before }: ReviewEdits,
  change: Partial<Written>,
  typing: ReviewEdits['typing'],
  page: number,
): ReviewEdits {
  const next = { ...written, ...change };
  if (typing !== null && typing === before) return { written: next, base, past, typing };
  return { written: next, base, past: [...past, { before: written, page }].slice(-MOST), typing };
}

export function undoEdit(edits: ReviewEdits): ReviewEdits {
  const last = edits.past.at(-1);
  return last === undefined
    ? edits
    : { ...edits, written: last.before, past: edits.past.slice(0, -1), typing: null };
}

/** What was sent to be kept, and what was kept, with what other tabs wrote. */
export interface Kept {
  sent: Written;
  merged: Written;
}

/** With what was kept meanwhile. What others wrote is no step that can be undone here. */
export function withKept({ written, past, typing }: ReviewEdits, { sent, merged }: Kept): ReviewEdits {
  const of = (mine: Written) => mergeWritten(sent, mine, merged);
  return {
    written: of(written),
    base: merged,
    past: past.map(({ before, page }) => ({ before: of(before), page })),
    typing,
  };
}

/** What to keep of these edits where `there` is kept now. `last`: what was kept of earlier ones, which these may not have heard of yet; NULL: nothing. */
export function toKeep({ written, base }: ReviewEdits, there: Written, last: Kept | null): Written {
  if (last === null || base === last.merged) return mergeWritten(base, written, there);
  return mergeWritten(last.merged, mergeWritten(last.sent, written, last.merged), there);
}

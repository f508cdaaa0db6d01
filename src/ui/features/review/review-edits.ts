import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';

/** What is written in a review. */
export type Written = Pick<Snapshot, 'notes' | 'actions'>;

/** What was there before a step, and the page it was made on. */
interface Step {
  before: Written;
  page: number;
}

export interface ReviewEdits {
  written: Written;
  /** The steps that can be undone, the last one at the end. */
  past: readonly Step[];
  /** The note that is being typed: more of it is the same step. */
  typing: KpiId | 'whole' | null;
}

/** Further back nobody remembers what it was. */
const MOST = 100;

export function firstEdits({ notes, actions }: Written): ReviewEdits {
  return { written: { notes, actions }, past: [], typing: null };
}

/** `typing`: the note that was typed in, NULL for anything that is a step of its own. */
export function edit(
  { written, past, typing: before }: ReviewEdits,
  change: Partial<Written>,
  typing: ReviewEdits['typing'],
  page: number,
): ReviewEdits {
  const next = { ...written, ...change };
  if (typing !== null && typing === before) return { written: next, past, typing };
  return { written: next, past: [...past, { before: written, page }].slice(-MOST), typing };
}

export function undoEdit(edits: ReviewEdits): ReviewEdits {
  const last = edits.past.at(-1);
  return last === undefined ? edits : { written: last.before, past: edits.past.slice(0, -1), typing: null };
}

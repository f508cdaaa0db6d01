import type { KpiDefinition } from '../kpi-definition.ts';
import type { KpiFigure } from '../kpi-query.ts';
import { changeOf, missingTickets, type KpiChange } from './change.ts';

/** Fewer tickets give no interval of a median, nor a rate that says anything. */
const FEWEST = 6;

type Compared = Pick<KpiFigure, 'unit' | 'value' | 'n' | 'missing' | 'provisional' | 'low' | 'high'>;

/** How a figure differs from the same one of another period, and what is to be known of that. */
export interface LaidBeside {
  change: KpiChange;
  /** Tickets of both that could not be measured, where a count is not judged because of them. */
  missing: number;
  /** One of the two rests on too few tickets to compare. */
  small: boolean;
  /** The count of the other period was turned into one of the same length. */
  scaled: boolean;
}

/** `now` beside `before`; `lengthRatio`: how long its period is, of the length of the other one, which counts are brought to. */
export function laidBeside(
  now: Compared,
  before: Compared,
  { direction, kind }: Pick<KpiDefinition, 'direction' | 'kind'>,
  lengthRatio: number,
): LaidBeside {
  const ratio = kind === 'count' ? lengthRatio : 1;
  const change = changeOf(now, before, direction, ratio);
  return {
    change,
    missing: change.verdict === 'unknown' ? missingTickets(now, before) : 0,
    small: Math.min(now.n, before.n) < FEWEST,
    scaled: Math.abs(ratio - 1) > 1e-9,
  };
}

import { QUALITY } from '../../kpi/facts.ts';
import type { QualityFlag } from '../../kpi/facts.ts';
import { keysOf } from './keys-of.ts';

/** SQL of the `quality` of a ticket (see kpi/facts.ts) from SQL conditions: the sum of the flags whose condition is true. */
export function qualityBits(flags: Readonly<Partial<Record<QualityFlag, string>>>): string {
  return keysOf(flags)
    .map((flag) => `CASE WHEN ${flags[flag] ?? 'false'} THEN ${QUALITY[flag]} ELSE 0 END`)
    .join(' + ');
}

import { axisTicks } from '../../charts/axis-scale.ts';
import type { KpiUnit } from '../../../kpi/kpi-definition.ts';
import type { Part } from './part.ts';

/** A figure whose interval goes on beyond this many times the largest figure does not make all bars short. */
const MOST_OVER = 1.5;
/** Nor does one duration that is so many times as long as most are: its bar is cut off. */
const MOST_TIMES = 4;
const MOST_OF_THEM = 0.8;

/** What the whole width of a bar stands for: round, and enough for the values, what their intervals add, and the target. */
export function barReach(parts: readonly Part[], target: number | null, unit: KpiUnit): number {
  const values = parts.flatMap(({ figure }) => figure.value ?? []);
  const largest = unit === 'seconds' ? longest(values) : Math.max(0, ...values);
  const highs = parts
    .flatMap(({ figure }) => figure.high ?? [])
    .filter((high) => high <= MOST_OVER * largest);
  const reach = Math.max(largest, ...highs, target ?? 0);
  return axisTicks([reach], unit).at(-1) ?? 1;
}

function longest(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const usual = sorted[Math.ceil(MOST_OF_THEM * sorted.length) - 1] ?? 0;
  const most = sorted.at(-1) ?? 0;
  return usual === 0 ? most : Math.min(most, MOST_TIMES * usual);
}

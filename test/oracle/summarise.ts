import type { KpiId, KpiKind } from '../../src/kpi/kpi-definition.ts';
import type { Entry } from './entries.ts';
import { READINGS } from './readings.ts';
import {
  largest,
  mean,
  meanInterval,
  medianInterval,
  quantile,
  sum,
  wilson,
  type Interval,
} from './statistics.ts';

/** What a figure says besides whose it is. As in src/kpi/kpi-query.ts. */
export interface OracleNumbers {
  value: number | null;
  numerator: number | null;
  n: number;
  missing: number;
  provisional: number;
  mean: number | null;
  p75: number | null;
  p90: number | null;
  max: number | null;
  /** 95 %: Wilson's of a rate; order statistics' of a median, the narrowest there is; the normal one of a mean of tickets. */
  low: number | null;
  high: number | null;
}

/** Nothing at all, as of the tickets of somebody who has too few. */
export const UNTOLD: OracleNumbers = {
  value: null,
  numerator: null,
  n: 0,
  missing: 0,
  provisional: 0,
  mean: null,
  p75: null,
  p90: null,
  max: null,
  low: null,
  high: null,
};

/** What a figure says. `canCount`: that there are none is an answer. */
export function summarise(kpi: KpiId, said: readonly Entry[], canCount: boolean): OracleNumbers {
  const { kind } = READINGS[kpi];
  const measured = said.filter(({ answer }) => answer !== null);
  const n = measured.length;
  const yes = measured.filter(({ answer }) => answer === true).length;
  const numbers = measured.flatMap(({ answer }) => (typeof answer === 'number' ? answer : []));
  const seconds = kind === 'duration' ? numbers : [];
  const valueOf: Record<KpiKind, () => number | null> = {
    count: () => (canCount ? n : null),
    level: () => (canCount ? n : null),
    rate: () => (n === 0 ? null : yes / n),
    duration: () => quantile(seconds, 0.5),
    score: () => (n === 0 ? null : sum(numbers) / sum(measured.map(({ weight }) => weight ?? 0))),
  };
  return {
    value: valueOf[kind](),
    numerator: kind === 'rate' && n > 0 ? yes : null,
    n,
    missing: said.length - n,
    provisional: measured.filter(({ provisional }) => provisional).length,
    mean: mean(seconds),
    p75: quantile(seconds, 0.75),
    p90: quantile(seconds, 0.9),
    max: largest(seconds),
    ...(intervalOf() ?? { low: null, high: null }),
  };

  function intervalOf(): Interval | null {
    if (n === 0) return null;
    if (kind === 'rate') return wilson(yes, n);
    if (kind === 'duration') return medianInterval(seconds);
    const isMeanOfTickets = kind === 'score' && READINGS[kpi].weight === undefined;
    const interval = isMeanOfTickets ? meanInterval(numbers) : null;
    // Nothing that is counted here can be less than none.
    return interval && { ...interval, low: Math.max(interval.low, 0) };
  }
}

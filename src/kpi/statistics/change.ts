import type { KpiDefinition } from '../kpi-definition.ts';
import type { KpiFigure } from '../kpi-query.ts';
import { difference, type Estimate } from './difference.ts';
import { poissonInterval } from './poisson-interval.ts';
import { reliability } from './reliability.ts';

/** What is needed of a figure to compare it; of a line or of any other group. */
type Comparable = Pick<KpiFigure, 'unit' | 'value' | 'n' | 'missing' | 'provisional' | 'low' | 'high'>;

/**
 * `noise`: the 95 % interval of the difference holds 0, so chance alone can explain it. `changed`: it does not, and more is neither
 * better nor worse. `unknown`: there is no interval to judge by, too few tickets, or a count whose difference its missing tickets could undo.
 */
type Verdict = 'better' | 'worse' | 'changed' | 'noise' | 'unknown';

export interface KpiChange {
  /** In the unit of the figure; NULL where one of the two is not measurable. */
  difference: number | null;
  /** 95 % interval of the difference. */
  low: number | null;
  high: number | null;
  verdict: Verdict;
  /** Rests on tickets whose answer can still change: more than one in ten of those of either figure. */
  provisional: boolean;
}

/** Share of provisional tickets up to which a figure is taken as settled. */
const PROVISIONAL_SHARE = 0.1;

/**
 * `now` compared with `before`. Rates, medians and means by their intervals ({@link difference}); counts as two Poisson counts, for which
 * `lengthRatio` is the length of now's period divided by that of the other one: the earlier count is scaled by it. Tickets that come
 * in waves vary more than Poisson counts do; of a backlog the interval is too wide, because one ticket can be in both. A count is a whole
 * only with its missing tickets: where those of both are as many as the difference, nothing is judged ({@link missingTickets}).
 */
export function changeOf(
  now: Comparable,
  before: Comparable,
  direction: KpiDefinition['direction'],
  lengthRatio = 1,
): KpiChange {
  const provisional = restsOnProvisional(now) || restsOnProvisional(before);
  if (now.value === null || before.value === null) {
    return { difference: null, low: null, high: null, verdict: 'unknown', provisional };
  }
  const [ofNow, ofBefore] = [estimate(now, 1), estimate(before, lengthRatio)];
  if (ofNow === null || ofBefore === null) {
    return { difference: now.value - before.value, low: null, high: null, verdict: 'unknown', provisional };
  }
  const change = difference(ofNow, ofBefore);
  const missing = missingTickets(now, before, lengthRatio);
  if (missing > 0 && missing >= Math.abs(change.difference)) {
    return { difference: change.difference, low: null, high: null, verdict: 'unknown', provisional };
  }
  return { ...change, verdict: verdict(change, direction), provisional };
}

/** Tickets of either period of which it is not known whether a count holds them, at equal length; 0 for anything but counts. */
export function missingTickets(
  now: Pick<Comparable, 'unit' | 'missing'>,
  before: Pick<Comparable, 'missing'>,
  lengthRatio = 1,
): number {
  return now.unit === 'count' ? now.missing + before.missing * lengthRatio : 0;
}

/** TRUE when more than one in ten of the measured tickets can still change. */
export function restsOnProvisional({ provisional, n }: Pick<Comparable, 'provisional' | 'n'>): boolean {
  return provisional > PROVISIONAL_SHARE * n;
}

function estimate({ unit, value, n, low, high }: Comparable, scale: number): Estimate | null {
  if (value === null) return null;
  if (unit === 'count') {
    const interval = poissonInterval(value);
    return { value: value * scale, low: interval.low * scale, high: interval.high * scale };
  }
  return low === null || high === null || reliability(n) === 'suppress' ? null : { value, low, high };
}

function verdict(
  { difference: size, low, high }: { difference: number; low: number; high: number },
  direction: KpiDefinition['direction'],
): Verdict {
  if (low <= 0 && high >= 0) return 'noise';
  if (direction === 'neither') return 'changed';
  return size > 0 === (direction === 'higher') ? 'better' : 'worse';
}

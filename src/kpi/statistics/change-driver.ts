import { kpiDefinition } from '../catalog.ts';
import type { LineKey } from '../facts.ts';
import type { KpiId } from '../kpi-definition.ts';
import type { Dimension, KpiFigure } from '../kpi-query.ts';
import { kitagawa, type GroupMean, type Kitagawa } from './kitagawa.ts';
import { reliability } from './reliability.ts';

/** What is needed of the figure of one group; `key` NULL: unknown. */
export type GroupFigure = Pick<KpiFigure, 'unit' | 'value' | 'mean' | 'n'> & { key: string | null };

/** The figure of a KPI and line by the values of one dimension, in both periods. Of all its tickets, or it is not used. */
export interface Breakdown {
  kpi: KpiId;
  line: LineKey;
  dimension: Dimension | 'line';
  now: readonly GroupFigure[];
  before: readonly GroupFigure[];
}

/** The group that goes with most of a difference. It went with it; that it caused it is not said. */
export interface ChangeDriver {
  dimension: Dimension | 'line';
  key: string;
  /** `mix`: more or fewer of the tickets are of this group; `performance`: its own figure changed; `volume`: its number of tickets did. */
  kind: 'mix' | 'performance' | 'volume';
  /** Part of the difference it makes up; above 1 where other groups went the other way. */
  share: number;
  /** Of `mix` the group's share of the tickets, of `performance` its rate or mean (of a duration: seconds), of `volume` its tickets. */
  now: number;
  before: number;
}

interface Compared {
  kpi: KpiId;
  line: LineKey;
  now: KpiFigure;
  before: KpiFigure;
  change: { difference: number | null };
  lengthRatio: number;
}

/** A group, or the mix, has to make up at least this part of the difference. */
const LEAST_SHARE = 0.5;

/**
 * The group that makes up most of a difference, over all dimensions it was broken down by; NULL where none makes up half of it. By
 * Kitagawa's split; of a duration by that of the means, as medians cannot be split, and only where mean and median went the same way. A group
 * that makes up no more than its share of the tickets says nothing. Groups below 5 tickets are not named.
 */
export function driverOf(compared: Compared, breakdowns: readonly Breakdown[]): ChangeDriver | null {
  const candidates = breakdowns
    .filter(({ kpi, line }) => kpi === compared.kpi && line === compared.line)
    .filter((breakdown) => isWhole(breakdown, compared))
    .flatMap((breakdown) =>
      compared.now.unit === 'count' ? volumes(breakdown, compared) : means(breakdown, compared),
    );
  return candidates.toSorted((a, b) => b.score - a.score)[0]?.driver ?? null;
}

interface Candidate {
  driver: ChangeDriver;
  /** By how much it makes up more of the difference than of the tickets. */
  score: number;
}

/** Groups that leave tickets out would split another difference than the one that was found. */
function isWhole({ kpi, now, before }: Breakdown, compared: Compared): boolean {
  const n = (groups: readonly GroupFigure[]) => groups.reduce((sum, group) => sum + group.n, 0);
  const weighted = kpiDefinition(kpi).measurements.some(({ weight }) => weight !== undefined);
  return !weighted && n(now) === compared.now.n && n(before) === compared.before.n;
}

function means({ dimension, now, before }: Breakdown, { change }: Compared): Candidate[] {
  const split = kitagawa(now.map(groupMean), before.map(groupMean));
  if (split === null || split.difference * (change.difference ?? 0) <= 0) return [];
  return split.parts.flatMap((part): Candidate[] => {
    const { key } = part;
    const [one, other] = [find(now, key), find(before, key)];
    if (key === null || one === undefined || other === undefined) return [];
    const performance = part.performance / split.difference;
    return [
      ...named({ dimension, key, kind: 'performance', share: performance }, part.weight, [
        groupMean(one).mean,
        groupMean(other).mean,
      ]),
      ...(isTopOfMix(part.mix, split)
        ? named({ dimension, key, kind: 'mix', share: split.mix / split.difference }, 0, [
            one.n / total(now),
            other.n / total(before),
          ])
        : []),
    ].filter(() => reliability(one.n) !== 'suppress' && reliability(other.n) !== 'suppress');
  });
}

function volumes({ dimension, now, before }: Breakdown, { lengthRatio }: Compared): Candidate[] {
  const totals = { now: total(now), before: total(before) * lengthRatio };
  const difference = totals.now - totals.before;
  if (difference === 0) return [];
  return now.flatMap((one): Candidate[] => {
    const other = find(before, one.key);
    if (one.key === null || other === undefined) return [];
    if (reliability(Math.max(one.n, other.n)) === 'suppress') return [];
    const weight = (one.n / totals.now + (other.n * lengthRatio) / totals.before) / 2;
    const share = (one.n - other.n * lengthRatio) / difference;
    return named({ dimension, key: one.key, kind: 'volume', share }, weight, [one.n, other.n]);
  });
}

function named(
  driver: Omit<ChangeDriver, 'now' | 'before'>,
  weight: number,
  [now, before]: readonly [number | null, number | null],
): Candidate[] {
  if (now === null || before === null || driver.share < LEAST_SHARE || driver.share <= weight) return [];
  return [{ driver: { ...driver, now, before }, score: driver.share - weight }];
}

/** TRUE for the part that most of the mix is made of. */
function isTopOfMix(mix: number, split: Kitagawa): boolean {
  return split.mix !== 0 && mix / split.mix === Math.max(...split.parts.map((part) => part.mix / split.mix));
}

function groupMean({ key, n, unit, value, mean }: GroupFigure): GroupMean {
  return { key, n, mean: unit === 'seconds' ? mean : value };
}

function find(groups: readonly GroupFigure[], key: string | null): GroupFigure | undefined {
  return groups.find((group) => group.key === key);
}

function total(groups: readonly GroupFigure[]): number {
  return groups.reduce((sum, { n }) => sum + n, 0);
}

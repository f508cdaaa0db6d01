import type { KpiKind } from '../kpi-definition.ts';
import { MEDIAN_DELTAS, medianDeltaIndex } from '../statistics/median-interval.ts';
import { NOTHING_ELSE, type AggregateRow } from './aggregate-row.ts';
import type { PassMember } from './pass-member.ts';

/** A row as it leaves the engine: columns of every member of the pass side by side. */
export type WideRow = Record<string, string | number | boolean | null>;
type Statistics = Omit<AggregateRow, 'kpi' | 'key' | 'bucket' | 'tickets' | 'n' | 'provisional'>;

/** `value`: nothing that costs more than the value itself, which is what quantiles do. `longest`: of a duration no quantile at all. */
export type Detail = 'all' | 'value' | 'longest';

/** Quantiles of a duration asked with {@link Detail} `all`: the median, p75, p90, then low and high of each interval of the median. */
const QUANTILES = [0.5, 0.75, 0.9, ...MEDIAN_DELTAS.flatMap((delta) => [0.5 - delta, 0.5 + delta])];
const INTERVALS_FROM = 4;

interface Aggregates {
  /** SQL of the aggregates, as columns of the pass. */
  sql: readonly string[];
  read: (row: WideRow, n: number) => Statistics;
}

/** The statistics of one member of a pass, over the columns that valueColumns (pass-member.ts) makes; those that every kind has are not in it. */
export function aggregatesOf(member: PassMember, detail: Detail): Aggregates {
  const { name, kind } = member;
  const column = (suffix: string) => `${name}_${suffix}`;
  const value = column('value');
  const plain = (...aggregates: readonly [suffix: string, sql: string][]) => ({
    sql: aggregates.map(([suffix, sql]) => `${sql} AS ${column(suffix)}`),
  });
  const number = (row: WideRow, suffix: string) => numberOf(row[column(suffix)]);
  const make: Record<KpiKind, () => Aggregates> = {
    rate: () => ({
      ...plain(['yes', trueCountSql(value)]),
      read: (row) => ({ ...NOTHING_ELSE, numerator: number(row, 'yes') }),
    }),
    count: () => ({ sql: [], read: () => NOTHING_ELSE }),
    level: () => ({ sql: [], read: () => NOTHING_ELSE }),
    score: () => ({
      ...plain(
        ['sum', `sum(${value}::DOUBLE)`],
        ['weight', member.measurement?.weight === undefined ? `count(${value})::DOUBLE` : weightSql(name)],
        ['deviation', `stddev_samp(${value}::DOUBLE)`],
      ),
      read: (row) => ({
        ...NOTHING_ELSE,
        sum: number(row, 'sum'),
        weight: number(row, 'weight'),
        deviation: member.measurement?.weight === undefined ? number(row, 'deviation') : null,
      }),
    }),
    duration: () => ({ all: fullDuration, value: medianOf, longest: longestOf })[detail](name),
  };
  return make[kind]();
}

/** SQL of how often a condition is true; NULL for no rows. It takes half the time of `count(*) FILTER`. */
export function trueCountSql(condition: string): string {
  return `sum((${condition})::INTEGER)::INTEGER`;
}

function weightSql(name: string): string {
  return `sum(${name}_weight::DOUBLE) FILTER (WHERE ${name}_value IS NOT NULL)`;
}

function medianOf(name: string): Aggregates {
  return {
    sql: [`quantile_cont(${name}_value::BIGINT, 0.5)::DOUBLE AS ${name}_q1`],
    read: (row) => ({ ...NOTHING_ELSE, p50: numberOf(row[`${name}_q1`]) }),
  };
}

function longestOf(name: string): Aggregates {
  return {
    sql: [`max(${name}_value)::DOUBLE AS ${name}_max`],
    read: (row) => ({ ...NOTHING_ELSE, max: numberOf(row[`${name}_max`]) }),
  };
}

function fullDuration(name: string): Aggregates {
  const value = `${name}_value`;
  return {
    // As text: planning a column for each takes longer than finding them, and no list may leave the engine.
    sql: [
      `avg(${value})::DOUBLE AS ${name}_mean`,
      `max(${value})::DOUBLE AS ${name}_max`,
      `quantile_cont(${value}::BIGINT, [${QUANTILES.map((q) => Number(q.toFixed(4))).join(', ')}])::VARCHAR AS ${name}_q`,
    ],
    read(row, n) {
      const quantiles = listOf(row[`${name}_q`]);
      const quantile = (place: number) => quantiles[place - 1] ?? null;
      const interval = medianDeltaIndex(n);
      const low = interval === null ? null : INTERVALS_FROM + 2 * interval;
      return {
        ...NOTHING_ELSE,
        mean: numberOf(row[`${name}_mean`]),
        max: numberOf(row[`${name}_max`]),
        p50: quantile(1),
        p75: quantile(2),
        p90: quantile(3),
        medianLow: low === null ? null : quantile(low),
        medianHigh: low === null ? null : quantile(low + 1),
      };
    },
  };
}

/** The numbers of a list that left the engine as text. */
function listOf(text: WideRow[string] | undefined): number[] {
  return typeof text === 'string' ? text.slice(1, -1).split(',').map(Number) : [];
}

export function numberOf(value: WideRow[string] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

import { LINES, type LineKey } from '../facts.ts';
import type { Bucket, KpiFilter } from '../kpi-query.ts';
import { bucketStartSql } from '../periods.ts';
import type { LineAttribution } from '../kpi-definition.ts';
import { NOTHING_ELSE, type AggregateRow } from './aggregate-row.ts';
import { numberOf, trueCountSql, type WideRow } from './aggregates.ts';
import { lineColumns, lineSql } from './attribution-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { ticketsSql, type Place, type TicketColumn } from './measured-tickets-sql.ts';
import { canChange, hasOwnPopulation, valueColumns, type PassMember } from './pass-member.ts';
import type { CompiledStatement } from './pass-sql.ts';
import { NOW, timedTicketsSql, type TimeCell } from './time-cell.ts';

/** A member as it is counted for some of its keys. */
interface Part {
  /** Of the names of its columns. */
  name: string;
  member: PassMember;
}

const BIT_OF: Partial<Record<LineKey, string>> = { '1': '1', '2': '2', '3': '4', unknown: 'NULL::TINYINT' };

/** TRUE where the figures of all lines are the sum of those of each, and no quantile has to be asked for them. */
export function isCount({ kind }: PassMember): boolean {
  return kind === 'rate' || kind === 'count' || kind === 'level';
}

/** Its rows also by the bucket of a series, for the period of the context alone. */
export interface CountsStatement extends CompiledStatement {
  readSeries: CompiledStatement['read'];
}

/**
 * One pass for members that are only counted, whichever line each counts a ticket for: the tickets are counted for every combination of
 * those lines, and added up from there. Members of one cohort; of one attribution where the filter has lines or groups. `series`: also
 * by bucket, so that the figures of the period and its series come from the same rows; `bucket` is then of two periods, or NULL.
 */
export function countsStatement(
  first: PassMember,
  others: readonly PassMember[],
  context: KpiContext,
  bucket: TimeCell | null,
  series: Bucket | null = null,
): CountsStatement {
  const members = [first, ...others];
  const { cohort, line, population } = first;
  const isShared = others.every((other) => other.population === population);
  const place: Place = { cohort, line, ...(isShared && population !== undefined ? { population } : {}) };
  const attributions = [...new Set(members.map((member) => member.line))];
  const lines = attributions.map((by): TicketColumn => ({
    name: `by_${by}`,
    sql: by === 'reached' ? lineColumns(by).join() : lineSql(by),
  }));
  const columns = members.flatMap((member) => [...valueColumns(member, place), ...ofEachLine(member, place)]);
  const keys = [
    ...lines.map(({ name }) => name),
    ...(bucket === null ? [] : ['bucket']),
    ...(series === null ? [] : [`${seriesBucketSql(series, bucket)} AS series_bucket`]),
  ];
  const counts = members.flatMap((member) => [
    ...(hasOwnPopulation(member, place)
      ? [`${trueCountSql(`${member.name}_of`)} AS ${member.name}_tickets`]
      : []),
    ...(member.measurement === null ? [] : partsOf(member).flatMap(partSql)),
  ]);
  const all = [...lines, ...columns];
  const tickets =
    bucket === null
      ? ticketsSql(place, context, 'whole', all)
      : timedTicketsSql(place, context, 'whole', all, bucket);
  const sql = `SELECT ${[...keys, 'count(*)::INTEGER AS tickets', ...counts].join(',\n  ')}
FROM (${tickets})
GROUP BY ALL`;
  const read = (rows: readonly WideRow[], at: string) =>
    members.flatMap((member) => readMember(rows, member, place, context.filter, at));
  return {
    sql,
    read: (rows) => read(rows, 'bucket'),
    readSeries: (rows) =>
      read(bucket === null ? rows : rows.filter((row) => row['bucket'] === NOW), 'series_bucket'),
  };
}

function seriesBucketSql(series: Bucket, bucket: TimeCell | null): string {
  const start = bucketStartSql('cohort_local', series);
  return bucket === null ? start : `CASE WHEN bucket = ${NOW} THEN ${start} END`;
}

/** A ticket that has been with several lines can say something else of each. */
function ofEachLine(member: PassMember, place: Place): TicketColumn[] {
  const { measurement, line } = member;
  const value = measurement?.valueOfLine;
  if (measurement === null || value === undefined || line !== 'reached') return [];
  return Object.entries(BIT_OF).flatMap(([key, bit]) =>
    valueColumns(
      {
        ...member,
        name: `${member.name}_${key}`,
        provisional: 'FALSE',
        measurement: {
          value: value.replaceAll('{bit}', bit),
          needs: [],
          evidence: '',
          text: measurement.text,
        },
      },
      place,
    ).filter(({ name }) => name.endsWith('_value')),
  );
}

function partsOf(member: PassMember): Part[] {
  const perLine = member.line === 'reached' && member.measurement?.valueOfLine !== undefined;
  return ['', ...(perLine ? Object.keys(BIT_OF) : [])].map((key) => ({
    name: partName(member, key),
    member,
  }));
}

function partName({ name }: PassMember, key: string): string {
  return key === '' ? name : `${name}_${key}`;
}

function partSql({ name, member }: Part): string[] {
  const value = `${name}_value`;
  return [
    `count(${value})::INTEGER AS ${name}_n`,
    ...(member.kind === 'rate' ? [`${trueCountSql(value)} AS ${name}_yes`] : []),
    ...(canChange(member.provisional)
      ? [`${trueCountSql(`${member.name}_provisional AND ${value} IS NOT NULL`)} AS ${name}_soft`]
      : []),
  ];
}

function readMember(
  rows: readonly WideRow[],
  member: PassMember,
  place: Place,
  filter: KpiFilter,
  /** Column of the bucket. */
  time: string,
): AggregateRow[] {
  const { name, kind, line, measurement } = member;
  const parts = new Set(partsOf(member).map((part) => part.name));
  const tickets = hasOwnPopulation(member, place) ? `${name}_tickets` : 'tickets';
  const cells = new Map<string, AggregateRow>();
  for (const row of rows) {
    const ofRow = numberOf(row[tickets]) ?? 0;
    if (ofRow === 0) continue;
    const bucket = numberOf(row[time]);
    for (const key of keysOf(numberOf(row[`by_${line}`]), line, filter)) {
      const own = partName(member, key);
      const part = parts.has(own) ? own : name;
      const at = `${key} ${bucket}`;
      let cell = cells.get(at);
      if (cell === undefined) {
        cell = { kpi: name, key, bucket, tickets: 0, n: 0, provisional: 0, ...NOTHING_ELSE };
        cells.set(at, cell);
      }
      cell.tickets += ofRow;
      cell.n += numberOf(row[`${part}_n`]) ?? 0;
      cell.provisional += numberOf(row[`${part}_soft`]) ?? 0;
      if (kind === 'rate' && measurement !== null) {
        cell.numerator = (cell.numerator ?? 0) + (numberOf(row[`${part}_yes`]) ?? 0);
      }
    }
  }
  return [...cells.values()];
}

/** What a ticket with this line, or these bits of the lines it reached, counts for. */
function keysOf(value: number | null, line: LineAttribution, { lines }: KpiFilter): LineKey[] {
  if (value === null) return ['all', 'unknown'];
  const reached = LINES.filter((one) =>
    line === 'reached'
      ? (value & (1 << (one - 1))) !== 0 && (lines.length === 0 || lines.includes(one))
      : one === value,
  );
  return ['all', ...reached.map((one) => `${one}` as const)];
}

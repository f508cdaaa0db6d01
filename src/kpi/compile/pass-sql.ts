import type { Dimension } from '../kpi-query.ts';
import { NOTHING_ELSE, type AggregateRow } from './aggregate-row.ts';
import { aggregatesOf, numberOf, trueCountSql, type Detail, type WideRow } from './aggregates.ts';
import { dimensionSql } from './dimension-sql.ts';
import type { KpiContext } from './kpi-context.ts';
import { ticketsSql, type Place, type Spread, type TicketColumn } from './measured-tickets-sql.ts';
import { canChange, hasOwnPopulation, valueColumns, type PassMember } from './pass-member.ts';
import { timedTicketsSql, type TimeCell } from './time-cell.ts';

export interface CompiledStatement {
  sql: string;
  /** Its wide rows as one row per KPI, key and bucket. */
  read: (rows: readonly WideRow[]) => AggregateRow[];
}

/** How the tickets of a pass are told apart. */
export interface Grouping {
  by: 'line' | Dimension;
  bucket: TimeCell | null;
  detail: Detail;
}

const LINE_KEY = `CASE WHEN grouping(line) = 1 THEN 'all' WHEN line IS NULL THEN 'unknown' ELSE line::VARCHAR END`;

/** One pass over the tickets that its members are about, for all of them: by line for all lines together and for each, or by the values of a dimension. */
export function passStatement(
  first: PassMember,
  others: readonly PassMember[],
  context: KpiContext,
  grouping: Grouping,
): CompiledStatement {
  const members = [first, ...others];
  const place = placeOf(first, others);
  const { by, bucket } = grouping;
  const and = bucket === null ? '' : ', bucket';
  const columns: TicketColumn[] =
    by === 'line' ? [] : [{ name: 'key', sql: dimensionSql(by, place.line, context.coverage) }];
  const select = (spread: Spread, key: string, groups: string) =>
    selectSql(place, members, context, grouping, { spread, columns, key, groups });
  const whole = bucket === null ? '' : '\nGROUP BY bucket';
  const sql =
    by !== 'line'
      ? select('whole', 'key', `\nGROUP BY key${and}`)
      : place.line === 'reached'
        ? `${select('whole', `'all'`, whole)}\nUNION ALL\n${select('by_line', LINE_KEY, `\nGROUP BY line${and}`)}`
        : select(
            'by_line',
            LINE_KEY,
            `\nGROUP BY GROUPING SETS ((line${and}), (${bucket === null ? '' : 'bucket'}))`,
          );
  return { sql, read: (rows) => rows.flatMap((row) => readRow(row, members, place, grouping.detail)) };
}

/** One pass for several dimensions: `read` of one gives its rows. */
export interface SplitsStatement {
  sql: string;
  read: (rows: readonly WideRow[], dimension: Dimension) => AggregateRow[];
}

/** Makes another key of the SQL of a dimension's value: several values can be one. */
type KeyOf = (dimension: Dimension, value: string) => string;

/** {@link passStatement} by each of these dimensions. */
export function splitsStatement(
  first: PassMember,
  others: readonly PassMember[],
  context: KpiContext,
  dimensions: readonly Dimension[],
  { bucket, detail }: Omit<Grouping, 'by'>,
  keyOf: KeyOf = (_, value) => value,
): SplitsStatement {
  const members = [first, ...others];
  const place = placeOf(first, others);
  const keys = dimensions.map((dimension) => `key_${dimension}`);
  const columns = dimensions.map((dimension): TicketColumn => ({
    name: `key_${dimension}`,
    sql: keyOf(dimension, dimensionSql(dimension, place.line, context.coverage)),
  }));
  const cases = (value: (key: string) => string) =>
    `CASE ${keys.map((key) => `WHEN grouping(${key}) = 0 THEN ${value(key)}`).join(' ')} END`;
  const sets = keys.map((key) => `(${key}${bucket === null ? '' : ', bucket'})`);
  const sql = selectSql(
    place,
    members,
    context,
    { bucket, detail },
    {
      spread: 'whole',
      columns,
      key: `${cases((key) => `'${key}'`)} AS dimension,\n  ${cases((key) => key)}`,
      groups: `\nGROUP BY GROUPING SETS (${sets.join(', ')})`,
    },
  );
  return {
    sql,
    read: (rows, dimension) =>
      rows
        .filter((row) => row['dimension'] === `key_${dimension}`)
        .flatMap((row) => readRow(row, members, place, detail)),
  };
}

function placeOf(first: PassMember, others: readonly PassMember[]): Place {
  const { cohort, line, population } = first;
  const isShared = others.every((other) => other.population === population);
  return { cohort, line, ...(isShared && population !== undefined ? { population } : {}) };
}

interface Select {
  spread: Spread;
  /** What the key is made of. */
  columns: readonly TicketColumn[];
  /** SQL of the key. */
  key: string;
  groups: string;
}

function selectSql(
  place: Place,
  members: readonly PassMember[],
  context: KpiContext,
  { bucket, detail }: Omit<Grouping, 'by'>,
  { spread, columns: ofKey, key, groups }: Select,
): string {
  const columns = [...members.flatMap((member) => valueColumns(member, place)), ...ofKey];
  const source =
    bucket === null
      ? ticketsSql(place, context, spread, columns)
      : timedTicketsSql(place, context, spread, columns, bucket);
  const partial = members.filter((member) => hasOwnPopulation(member, place));
  const aggregates = members
    .filter(({ measurement }) => measurement !== null)
    .map((member) => ({ member, ...aggregatesOf(member, member.detail ?? detail) }));
  const counts = [
    ...partial.map(({ name }) => `${trueCountSql(`${name}_of`)} AS ${name}_tickets`),
    ...aggregates.flatMap((one) => [...countsSql(one.member), ...one.sql]),
  ];
  const at = bucket === null ? 'NULL::BIGINT' : 'bucket';
  return `SELECT ${[`${key} AS key`, `${at} AS bucket`, 'count(*)::INTEGER AS tickets', ...counts].join(',\n  ')}
FROM (${source})${groups}`;
}

function countsSql({ name, provisional }: PassMember): string[] {
  return [
    `count(${name}_value)::INTEGER AS ${name}_n`,
    ...(canChange(provisional)
      ? [`${trueCountSql(`${name}_provisional AND ${name}_value IS NOT NULL`)} AS ${name}_soft`]
      : []),
  ];
}

function readRow(row: WideRow, members: readonly PassMember[], place: Place, detail: Detail): AggregateRow[] {
  const key = row['key'];
  return members.flatMap((member) => {
    const tickets =
      numberOf(row[hasOwnPopulation(member, place) ? `${member.name}_tickets` : 'tickets']) ?? 0;
    // Of a member with a population of its own there may be none where others of the pass have some.
    if (tickets === 0) return [];
    const n = numberOf(row[`${member.name}_n`]) ?? 0;
    return [
      {
        kpi: member.name,
        key: typeof key === 'string' ? key : null,
        bucket: numberOf(row['bucket']),
        tickets,
        n,
        provisional: numberOf(row[`${member.name}_soft`]) ?? 0,
        ...(member.measurement === null
          ? NOTHING_ELSE
          : aggregatesOf(member, member.detail ?? detail).read(row, n)),
      },
    ];
  });
}

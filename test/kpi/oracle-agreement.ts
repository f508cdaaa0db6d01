import { expect } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import type { Bucket, Dimension, KpiFilter } from '../../src/kpi/kpi-query.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { periodSeconds } from '../../src/kpi/periods.ts';
import type { KpiSettings } from '../../src/kpi/settings.ts';
import { computeBreakdown, computeFigures, computeSeries } from '../../src/report/compute.ts';
import { oracle, oracleBy } from '../oracle/oracle.ts';
import { oracleSeries } from '../oracle/oracle-series.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { READINGS } from '../oracle/readings.ts';
import { coverageOf, createTicketTable, factRow, type FactRow } from '../support/ticket-table.ts';
import { allowed } from './oracle-view.ts';

export interface View {
  filter: KpiFilter;
  settings: KpiSettings;
  asOfUtc: number;
  asOfLocal: number;
}

function rowsOf(tickets: readonly OracleTicket[]): FactRow[] {
  return tickets.map((ticket, index) => factRow({ row_no: index + 1, ticket_id: String(index), ...ticket }));
}

/** The facts of generated tickets, with ENUMs for names as ingest makes them, and what is asked of them. */
export async function contextOf(
  engine: Engine,
  table: string,
  tickets: readonly OracleTicket[],
  { filter, settings, asOfUtc, asOfLocal }: View,
): Promise<KpiContext> {
  const rows = rowsOf(tickets);
  await createTicketTable(engine, table, rows);
  const names = ['category', 'group_first', 'group_resolved', 'group_current', 'agent'] as const;
  for (const column of names) await asEnum(engine, table, column, rows);
  const span = periodSeconds(filter.period);
  return { table, coverage: coverageOf(rows), asOfUtc, asOfLocal, filter, span, settings };
}

async function asEnum(engine: Engine, table: string, column: keyof FactRow, rows: FactRow[]): Promise<void> {
  const values = [
    ...new Set(rows.flatMap((row) => (row[column] === null ? [] : String(row[column])))),
  ].toSorted();
  if (values.length === 0) return;
  const type = `ENUM (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`;
  await engine.query(`ALTER TABLE ${table} ALTER ${column} TYPE ${type}`);
}

/** Numbers that are computed in another order differ in their last digits. */
export function expectCloseTo(name: string, got: number | null | undefined, want: number | null): void {
  if (want === null || got === null || got === undefined) expect([name, got]).toEqual([name, want]);
  else
    expect(Math.abs(got - want), `${name}: ${got} instead of ${want}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(want)),
    );
}

interface Figure {
  value: number | null;
  numerator: number | null;
  n: number;
  missing: number;
  provisional: number;
  mean: number | null;
  p75: number | null;
  p90: number | null;
  max: number | null;
  low: number | null;
  high: number | null;
}

function expectSame(name: string, got: Figure | undefined, want: Figure): void {
  const counts = (one: Figure | undefined) => [one?.n, one?.missing, one?.numerator, one?.provisional];
  expect([name, ...counts(got)]).toEqual([name, ...counts(want)]);
  for (const statistic of ['value', 'mean', 'p75', 'p90', 'max'] as const) {
    expectCloseTo(`${name} ${statistic}`, got?.[statistic], want[statistic]);
  }
  if (want.mean === null) {
    expectCloseTo(`${name} low`, got?.low, want.low);
    expectCloseTo(`${name} high`, got?.high, want.high);
  } else expectAround(name, got, want);
}

/** The interval of a median is one of few, made in the engine: never narrower than the narrowest there is, and about the median. */
function expectAround(name: string, got: Figure | undefined, want: Figure): void {
  const { low = null, high = null } = got ?? {};
  expect([name, low === null, high === null]).toEqual([name, want.low === null, want.high === null]);
  if (low === null || high === null || want.low === null || want.high === null) return;
  expect(low, `${name} low`).toBeLessThanOrEqual(want.low);
  expect(high, `${name} high`).toBeGreaterThanOrEqual(want.high);
}

/** Every KPI by line: n, missing, numerator, provisional, and the statistics. */
export async function expectFigures(
  engine: Engine,
  context: KpiContext,
  tickets: readonly OracleTicket[],
): Promise<void> {
  const { figures } = await computeFigures(engine, context, KPI_IDS);
  const expected = oracle(tickets, { ...context, settings: allowed(context.settings) });
  expect(figures).toHaveLength(expected.length);
  for (const want of expected) {
    const got = figures.find(({ kpi, line }) => kpi === want.kpi && line === want.line);
    expectSame(`${want.kpi} ${want.line}`, got, want);
  }
}

/** Every KPI by the values of a dimension. Agents only where they are on, and none with fewer tickets than the least. */
export async function expectBreakdown(
  engine: Engine,
  context: KpiContext,
  tickets: readonly OracleTicket[],
  dimension: Dimension,
): Promise<void> {
  const { agents, agentMinimum } = context.settings;
  const got = await computeBreakdown(engine, context, KPI_IDS, dimension);
  const all = oracleBy(dimension, tickets, { ...context, settings: allowed(context.settings) });
  const expected =
    dimension === 'agent' ? all.filter(({ key, n }) => agents && (key === null || n >= agentMinimum)) : all;
  const name = ({ kpi, key }: { kpi: string; key: string | null }) => `${kpi} ${dimension} ${key}`;
  expect(got.map(name).toSorted()).toEqual(expected.map(name).toSorted());
  for (const want of expected) {
    expectSame(
      name(want),
      got.find((one) => name(one) === name(want)),
      want,
    );
  }
}

/** Every KPI through time; of what is open at a moment the number alone has a course. */
export async function expectSeries(
  engine: Engine,
  context: KpiContext,
  tickets: readonly OracleTicket[],
  bucket: Bucket,
): Promise<void> {
  const created = tickets.flatMap((one) => (one.excluded === null ? (one.created_local ?? []) : []));
  if (created.length === 0) return;
  const { from, until } = context.span;
  const data = {
    from: Math.max(from ?? -Infinity, Math.min(...created)),
    until: Math.min(until ?? Infinity, context.asOfLocal + 1),
  };
  // Tickets are resolved, and fall due, outside the days on which they were created, and before "now".
  const moments = tickets.flatMap((one) => [
    one.created_local ?? [],
    one.first_resolved_local ?? [],
    one.resolved_local ?? [],
    one.response_due_local ?? [],
    one.due_local ?? [],
  ]);
  const wide = { from: Math.min(...moments.flat()), until: Math.max(...moments.flat()) + 1 };
  const dated = KPI_IDS.filter((kpi) => READINGS[kpi].cohort !== 'open');
  const series = [
    ...(await computeSeries(engine, context, dated, bucket, wide)),
    ...(await computeSeries(engine, context, ['backlog'], bucket, data)),
  ];
  const got = series.flatMap(({ kpi, line, points }) =>
    points.filter(({ n }) => n > 0).map((point) => ({ name: `${kpi} ${line} ${point.from}`, ...point })),
  );
  const expected = oracleSeries(tickets, { ...context, settings: allowed(context.settings), bucket })
    .filter(({ kpi }) => READINGS[kpi].cohort !== 'open' || kpi === 'backlog')
    .flatMap(({ kpi, line, points }) =>
      points.map((point) => ({ name: `${kpi} ${line} ${point.from}`, ...point })),
    );
  const counts = (points: { name: string; n: number; numerator: number | null; provisional: number }[]) =>
    Object.fromEntries(
      points.map(({ name, n, numerator, provisional }) => [name, [n, numerator, provisional]]),
    );
  expect(counts(got)).toEqual(counts(expected));
  const values = new Map(got.map(({ name, value }) => [name, value]));
  for (const { name, value } of expected) expectCloseTo(name, values.get(name), value);
}

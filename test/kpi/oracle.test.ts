import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSamples } from '../../sample-data/sample-files.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { compileKpis } from '../../src/kpi/compile/compile-kpis.ts';
import type { AggregateRow } from '../../src/kpi/compile/figures-sql.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { CHANNELS, type Priority } from '../../src/kpi/facts.ts';
import { figuresFromRows } from '../../src/kpi/figures.ts';
import { DEFAULT_SETTINGS, NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { localSeconds } from '../../src/kpi/periods.ts';
import { seriesFromRows } from '../../src/kpi/series.ts';
import { oracle, oracleSeries } from '../oracle/oracle.ts';
import { oracleTicketWith } from '../oracle/oracle-ticket-with.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { toOracleTicket } from '../sample-data/to-oracle-ticket.ts';
import { testEngine } from '../support/node-engine.ts';
import { coverageOf, createTicketTable, factRow } from '../support/ticket-table.ts';

const TABLE = 'oracle_test';
const START = localSeconds('2024-12-20');
const AS_OF = START + 40 * 86_400;

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

async function expectAgreement(tickets: OracleTicket[], filter: KpiFilter, asOfUtc: number): Promise<void> {
  const rows = tickets.map((ticket, index) =>
    factRow({ row_no: index + 1, ticket_id: String(index), ...ticket }),
  );
  await createTicketTable(engine, TABLE, rows);
  const context: KpiContext = {
    table: TABLE,
    coverage: coverageOf(rows),
    asOfUtc,
    filter,
    settings: DEFAULT_SETTINGS,
  };
  const figures = figuresFromRows(await engine.query<AggregateRow>(compileKpis(context, null).sql));
  const expected = oracle(tickets, { asOfUtc, filter });
  expect(expected).toHaveLength(figures.length);
  for (const want of expected) {
    const got = figures.find((figure) => figure.kpi === want.kpi && figure.line === want.line);
    const name = `${want.kpi} ${want.line}`;
    expect([name, got?.n, got?.missing, got?.numerator, got?.provisional]).toEqual([
      name,
      want.n,
      want.missing,
      want.numerator,
      want.provisional,
    ]);
    for (const statistic of ['value', 'mean', 'p75', 'p90'] as const) {
      expectCloseTo(`${name} ${statistic}`, got?.[statistic] ?? null, want[statistic]);
    }
  }
  for (const bucket of ['week', 'month'] as const) {
    const aggregates = await engine.query<AggregateRow>(compileKpis(context, bucket).sql);
    const series = seriesFromRows(aggregates, bucket, {
      from: START - 800 * 86_400,
      until: START + 2600 * 86_400,
    });
    const points = series.flatMap(({ kpi, line, points: all }) =>
      all.filter(({ n }) => n > 0).map(({ from, value, n }) => ({ key: `${kpi} ${line} ${from}`, value, n })),
    );
    const wanted = oracleSeries(tickets, { asOfUtc, filter, bucket }).flatMap(({ kpi, line, points: all }) =>
      all.map(({ from, value, n }) => ({ key: `${kpi} ${line} ${from}`, value, n })),
    );
    const sizes = (all: { key: string; n: number }[]) =>
      Object.fromEntries(all.map(({ key, n }) => [key, n]));
    expect(sizes(points)).toEqual(sizes(wanted));
    for (const want of wanted) {
      expectCloseTo(want.key, points.find(({ key }) => key === want.key)?.value ?? null, want.value);
    }
  }
}

function expectCloseTo(name: string, got: number | null, want: number | null): void {
  if (want === null || got === null) expect([name, got]).toEqual([name, want]);
  else
    expect(Math.abs(got - want), `${name}: ${got} instead of ${want}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(want)),
    );
}

const line = fc.constantFrom(1 as const, 2 as const, 3 as const, null);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const ticket: fc.Arbitrary<OracleTicket> = fc
  .record({
    created: fc.integer({ min: START, max: AS_OF }),
    toResponse: maybe(fc.integer({ min: 0, max: 5 * 86_400 })),
    toFirst: maybe(fc.integer({ min: 0, max: 20 * 86_400 })),
    toLast: maybe(fc.integer({ min: 0, max: 15 * 86_400 })),
    toReopen: maybe(fc.integer({ min: 0, max: 14 * 86_400 })),
    line_first: line,
    line_resolved: line,
    line_first_resolved: line,
    lines_reached: maybe(fc.integer({ min: 1, max: 7 })),
    left: fc.integer({ min: 0, max: 3 }),
    path_complete: fc.boolean(),
    reopen_count: maybe(fc.integer({ min: 0, max: 2 })),
    group_moves: maybe(fc.integer({ min: 0, max: 2 })),
    agent_replies: maybe(fc.integer({ min: 0, max: 3 })),
    priority: maybe(fc.constantFrom<Priority>(1, 2, 3, 4)),
    channel: maybe(fc.constantFrom(...CHANNELS)),
    done: maybe(fc.boolean()),
    excluded: fc.option(fc.constant('spam' as const), { nil: null, freq: 1 }),
  })
  .map(({ created, toResponse, toFirst, toLast, toReopen, left, ...rest }) => {
    const first = toFirst === null ? null : created + toFirst;
    const last = first === null || toLast === null ? null : first + toLast;
    return oracleTicketWith({
      ...rest,
      created_utc: created - 3600,
      created_local: created,
      first_response_s: toResponse,
      first_resolved_utc: first === null ? null : first - 3600,
      first_resolved_local: first,
      first_resolution_s: toFirst,
      resolved_utc: last === null ? null : last - 3600,
      resolved_local: last,
      resolution_s: last === null ? null : last - created,
      reopened_utc: first === null || toReopen === null ? null : first - 3600 + toReopen,
      // Where the lines reached are known, so are the first and the highest: all come from the path.
      line_first: rest.lines_reached === null ? rest.line_first : (rest.line_first ?? 1),
      line_max:
        rest.lines_reached === null ? null : rest.lines_reached >= 4 ? 3 : rest.lines_reached >= 2 ? 2 : 1,
      lines_left_up: rest.lines_reached === null ? null : left & rest.lines_reached,
    });
  });

const filter: fc.Arbitrary<KpiFilter> = fc.record({
  period: fc.constantFrom(
    NO_FILTER.period,
    { from: '2024-12-30', to: '2025-01-05' },
    { from: '2025-01-01', to: null },
    { from: null, to: '2024-12-31' },
  ),
  lines: fc.subarray([1, 2, 3, 0] as const),
  priorities: fc.subarray([1, 2, 3, 4, 0] as const),
  channels: fc.subarray([...CHANNELS, 'unknown'] as const),
});

describe('the SQL agrees with a computation that knows no SQL', () => {
  it('on generated desks under any filter, figures and series', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ticket, { maxLength: 60 }), filter, (tickets, view) =>
        expectAgreement(tickets, view, AS_OF),
      ),
      { numRuns: 60 },
    );
  });

  const { samples, truth } = makeSamples();
  it.each(Object.entries(samples))('on the desk behind %s', async (_, sample) => {
    const march = { ...NO_FILTER, period: { from: '2026-03-01', to: '2026-03-31' } };
    await expectAgreement(sample.expressed.map(toOracleTicket), NO_FILTER, truth.asOfUtc);
    await expectAgreement(sample.expressed.map(toOracleTicket), march, truth.asOfUtc);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import { chooseMeasurement } from '../../../src/kpi/measurement.ts';
import { NO_FILTER } from '../../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import type { DurationDefinition } from '../../../src/kpi/kpi-definition.ts';
import type { KpiContext } from '../../../src/kpi/compile/kpi-context.ts';
import { kaplanMeierSql, type CensoredRow } from '../../../src/kpi/statistics/kaplan-meier-sql.ts';
import { testEngine } from '../../support/node-engine.ts';
import { coverageOf, createTicketTable, factRow, type FactRow } from '../../support/ticket-table.ts';
import { runs } from '../../ingest/property/runs.ts';

const AS_OF = 1_700_000_000;
const TABLE = 'km_tickets';

interface Life {
  line: 1 | 2 | null;
  seconds: number;
  event: boolean;
}

/** Resolved tickets of any age, and open ones that are as old as they have lived. */
function ticket({ line, seconds, event }: Life, index: number): FactRow {
  const created = event ? AS_OF - 100_000 : AS_OF - seconds;
  return factRow({
    row_no: index + 1,
    ticket_id: `T${index + 1}`,
    created_utc: created,
    created_local: created,
    resolved_utc: event ? created + seconds : null,
    resolved_local: event ? created + seconds : null,
    resolution_s: event ? seconds : null,
    done: event,
    line_resolved: event ? line : null,
    line_current: line,
  });
}

function resolutionTime(): DurationDefinition {
  const definition = kpiDefinition('resolution_time');
  if (definition.kind !== 'duration') throw new Error('Not a duration');
  return definition;
}

function contextOf(rows: readonly FactRow[], change: Partial<KpiContext> = {}): KpiContext {
  return {
    table: TABLE,
    coverage: coverageOf(rows),
    asOfUtc: AS_OF,
    asOfLocal: AS_OF,
    filter: NO_FILTER,
    span: { from: null, until: null },
    settings: DEFAULT_SETTINGS,
    ...change,
  };
}

function sqlOf(context: KpiContext): string | null {
  const definition = resolutionTime();
  const [first] = definition.measurements;
  if (first === undefined) throw new Error('No measurement');
  return kaplanMeierSql(
    definition,
    chooseMeasurement(definition, context.coverage, context.settings) ?? first,
    context,
  );
}

async function estimate(lives: readonly Life[], change: Partial<KpiContext> = {}): Promise<CensoredRow[]> {
  const engine = await testEngine();
  const rows = lives.map(ticket);
  await createTicketTable(engine, TABLE, rows);
  const sql = sqlOf(contextOf(rows, change));
  if (sql === null) throw new Error('No statement');
  return await engine.query<CensoredRow>(sql);
}

/** By the definition: at every time of an event the share left is multiplied by (n - d)/n, in whole numbers. */
function byDefinition(lives: readonly Life[], hundredths: bigint): number | null {
  let [left, of] = [1n, 1n];
  const times = [...new Set(lives.filter(({ event }) => event).map(({ seconds }) => seconds))];
  for (const time of times.toSorted((a, b) => a - b)) {
    const atRisk = lives.filter(({ seconds }) => seconds >= time).length;
    const done = lives.filter(({ seconds, event }) => event && seconds === time).length;
    left *= BigInt(atRisk - done);
    of *= BigInt(atRisk);
    if (left * 100n <= of * hundredths) return time;
  }
  return null;
}

/** Median and p90 of what is over, in thousandths: between two of them where the place is. */
function overOf(lives: readonly Life[]): Pick<CensoredRow, 'over_median' | 'over_p90'> {
  const over = lives
    .filter(({ event }) => event)
    .map(({ seconds }) => seconds)
    .toSorted((a, b) => a - b);
  const at = (tenths: number) => {
    const place = (over.length - 1) * tenths;
    const [low, high] = [over[Math.floor(place / 10)], over[Math.ceil(place / 10)]];
    return low === undefined || high === undefined ? null : low + ((high - low) * (place % 10)) / 10;
  };
  return thousandths({ over_median: at(5), over_p90: at(9) });
}

function thousandths<T extends Pick<CensoredRow, 'over_median' | 'over_p90'>>(row: T): T {
  const round = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);
  return { ...row, over_median: round(row.over_median), over_p90: round(row.over_p90) };
}

describe('Kaplan-Meier', () => {
  it('is the textbook estimate: 6-MP group of Freireich (1963), median 23 weeks, S(t) never to 0.1', async () => {
    const remissions = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((seconds) => ({ seconds, event: true }));
    const still = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((seconds) => ({
      seconds,
      event: false,
    }));
    const rows = await estimate([...remissions, ...still].map((life) => ({ ...life, line: 1 as const })));
    // Of 6, 6, 6, 7, 10, 13, 16, 22 and 23: the fifth, and 0.2 of the way from the eighth to the ninth.
    const expected = {
      events: 9,
      open: 12,
      missing: 0,
      median: 23,
      p90: null,
      over_median: 10,
      over_p90: 22.2,
    };
    expect(rows).toEqual([
      { line: 'all', ...expected },
      { line: '1', ...expected },
    ]);
  });

  it.each([
    { title: 'all open', lives: [10, 20], events: [], median: null, p90: null, over: [null, null] },
    { title: 'none open', lives: [], events: [10, 20, 30, 40], median: 20, p90: 40, over: [25, 37] },
    { title: 'all done at one second', lives: [], events: [7, 7, 7], median: 7, p90: 7, over: [7, 7] },
    {
      title: 'open at the second of an event is still at risk',
      lives: [5],
      events: [5],
      median: 5,
      p90: null,
      over: [5, 5],
    },
    {
      title: 'the last of all is open',
      lives: [50],
      events: [10, 20, 30, 40],
      median: 30,
      p90: null,
      over: [25, 37],
    },
    { title: 'solved within the second', lives: [], events: [0, 0, 9], median: 0, p90: 9, over: [0, 7.2] },
  ])('$title', async ({ lives, events, median, p90, over: [over_median, over_p90] }) => {
    const rows = await estimate([
      ...lives.map((seconds) => ({ line: null, seconds, event: false })),
      ...events.map((seconds) => ({ line: null, seconds, event: true })),
    ]);
    const expected = {
      events: events.length,
      open: lives.length,
      missing: 0,
      median,
      p90,
      over_median,
      over_p90,
    };
    expect(rows).toEqual([
      { line: 'all', ...expected },
      { line: 'unknown', ...expected },
    ]);
  });

  it('agrees with the definition in whole numbers', async () => {
    const life = fc.record({
      line: fc.constantFrom<Life['line']>(1, 2, null),
      seconds: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 90_000 })),
      event: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 60 }), async (lives) => {
        const rows = await estimate(lives);
        const parts = [
          { line: 'all', of: lives },
          ...([1, 2, null] as const).map((line) => ({
            line: line === null ? 'unknown' : String(line),
            of: lives.filter((one) => one.line === line),
          })),
        ].filter(({ of }) => of.length > 0);
        const expected = parts.map(({ line, of }) => ({
          line,
          events: of.filter(({ event }) => event).length,
          open: of.filter(({ event }) => !event).length,
          missing: 0,
          median: byDefinition(of, 50n),
          p90: byDefinition(of, 10n),
          ...overOf(of),
        }));
        expect(rows.map(thousandths).toSorted(byLine)).toEqual(expected.toSorted(byLine));
      }),
      runs(60),
    );
  });

  it('agrees with the product over all times on 20,000 tickets', async () => {
    const engine = await testEngine();
    await createTicketTable(engine, TABLE, []);
    await engine.query(`INSERT INTO ${TABLE} (row_no, created_utc, created_local, done, resolution_s, line_resolved, line_current)
SELECT i, ${AS_OF} - age, ${AS_OF} - age, done, CASE WHEN done THEN age END, CASE WHEN done THEN 1 END, 1
FROM (SELECT i::INTEGER AS i, (hash(i) % 900000)::BIGINT AS age, hash(i + 1) % 10 < 7 AS done FROM range(1, 20001) t(i))`);
    const lives = await engine.query<{ seconds: number; event: boolean }>(
      `SELECT coalesce(resolution_s, ${AS_OF} - created_utc)::DOUBLE AS seconds, done AS event FROM ${TABLE} ORDER BY seconds, event DESC`,
    );
    const passed = new Map<number, number>();
    let left = 1;
    for (const [i, { seconds, event }] of lives.entries()) {
      if (event) left *= 1 - 1 / (lives.length - i);
      for (const share of [0.5, 0.1]) if (left <= share && !passed.has(share)) passed.set(share, seconds);
    }
    expect(passed.size).toBe(2);
    const sql = sqlOf(contextOf([ticket({ line: 1, seconds: 1, event: true }, 0)])) ?? '';
    const [all, line] = await engine.query<CensoredRow>(sql);
    expect(all).toMatchObject({ median: passed.get(0.5), p90: passed.get(0.1) ?? null });
    expect(line).toEqual({ ...all, line: '1' });
  });

  it('is of the tickets created in the period; what says nothing is missing', async () => {
    const engine = await testEngine();
    const rows = [
      ticket({ line: 1, seconds: 100, event: true }, 0),
      { ...ticket({ line: 1, seconds: 0, event: true }, 1), resolution_s: null },
      ticket({ line: 1, seconds: 500_000, event: false }, 2),
    ];
    await createTicketTable(engine, TABLE, rows);
    const sql = sqlOf(contextOf(rows, { span: { from: AS_OF - 200_000, until: null } }));
    const [all] = await engine.query<CensoredRow>(sql ?? '');
    expect(all).toEqual({
      line: 'all',
      events: 1,
      open: 0,
      missing: 1,
      median: 100,
      p90: 100,
      over_median: 100,
      over_p90: 100,
    });
  });

  it('is of what is over among the same tickets: one resolved in the period but created before it is in neither', async () => {
    const engine = await testEngine();
    const early = { ...ticket({ line: 1, seconds: 5, event: true }, 0), created_local: AS_OF - 400_000 };
    const rows = [
      { ...early, resolution_s: 400_000 },
      ticket({ line: 1, seconds: 100, event: true }, 1),
      ticket({ line: 1, seconds: 300, event: true }, 2),
      ticket({ line: 1, seconds: 9000, event: false }, 3),
    ];
    await createTicketTable(engine, TABLE, rows);
    const sql = sqlOf(contextOf(rows, { span: { from: AS_OF - 200_000, until: null } }));
    const [all] = await engine.query<CensoredRow>(sql ?? '');
    expect(all).toMatchObject({ events: 2, open: 1, median: 300, over_median: 200, over_p90: 280 });
  });

  it('has no answer in opening hours or without dates', () => {
    const rows = [ticket({ line: 1, seconds: 100, event: true }, 0)];
    expect(sqlOf(contextOf(rows, { settings: { ...DEFAULT_SETTINGS, clock: 'business' } }))).toBeNull();
    expect(sqlOf(contextOf(rows.map((row) => ({ ...row, created_utc: null }))))).toBeNull();
  });
});

function byLine(a: { line: string }, b: { line: string }): number {
  return a.line < b.line ? -1 : 1;
}

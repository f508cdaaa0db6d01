import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { cellTicketsSql } from '../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import type { LineKey } from '../../src/kpi/facts.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFigure, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { localSeconds, periodSeconds } from '../../src/kpi/periods.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures, computeSeries } from '../../src/report/compute.ts';
import { testEngine } from '../support/node-engine.ts';
import { coverageOf, createTicketTable, eachColumn, factRow, type FactRow } from '../support/ticket-table.ts';

const HOUR = 3600;
const T0 = localSeconds('2025-03-03');

/** A ticket created on hour `hour` after Monday 3 March 2025, in UTC. */
function ticket(id: string, hour: number, known: Partial<FactRow>): FactRow {
  const created = T0 + hour * HOUR;
  return factRow({
    row_no: Number(id.slice(1)),
    ticket_id: id,
    created_utc: created,
    created_local: created,
    done: true,
    ...known,
  });
}
function resolvedAfter(created: number, first: number, last = first): Partial<FactRow> {
  return {
    first_resolved_utc: T0 + (created + first) * HOUR,
    first_resolved_local: T0 + (created + first) * HOUR,
    first_resolution_s: first * HOUR,
    resolved_utc: T0 + (created + last) * HOUR,
    resolved_local: T0 + (created + last) * HOUR,
    resolution_s: last * HOUR,
  };
}
const lineOne = {
  line_first: 1,
  line_max: 1,
  line_resolved: 1,
  line_first_resolved: 1,
  line_current: 1,
  lines_reached: 1,
  lines_left_up: 0,
  path_complete: true,
  reopen_count: 0,
  group_moves: 0,
};
const escalated = {
  line_first: 1,
  line_max: 2,
  line_resolved: 2,
  line_first_resolved: 2,
  line_current: 2,
  lines_reached: 3,
  lines_left_up: 1,
  path_complete: true,
  reopen_count: 0,
  group_moves: 1,
};

/** Eight tickets whose figures are worked out by hand below. */
const TICKETS: FactRow[] = [
  ticket('t1', 0, {
    ...lineOne,
    ...resolvedAfter(0, 1),
    agent_replies: 1,
    first_response_s: 600,
    priority: 1,
    channel: 'phone',
  }),
  ticket('t2', 1, {
    ...lineOne,
    ...resolvedAfter(1, 2),
    agent_replies: 2,
    first_response_s: 1200,
    priority: 2,
    channel: 'email',
  }),
  ticket('t3', 2, {
    ...escalated,
    ...resolvedAfter(2, 10),
    agent_replies: 1,
    first_response_s: 1800,
    priority: 2,
  }),
  // Reopened after 2 days and after 9 days: the second is outside the window of 7.
  ticket('t4', 3, {
    ...lineOne,
    ...resolvedAfter(3, 4, 100),
    agent_replies: 1,
    reopen_count: 1,
    reopened_utc: T0 + (7 + 48) * HOUR,
    priority: 3,
  }),
  ticket('t5', 4, {
    ...escalated,
    ...resolvedAfter(4, 20, 400),
    agent_replies: 1,
    reopen_count: 1,
    reopened_utc: T0 + (24 + 216) * HOUR,
    priority: 3,
  }),
  // Open, straight to line 2, then to line 3; never answered.
  ticket('t6', 5, {
    done: false,
    line_first: 2,
    line_max: 3,
    line_current: 3,
    lines_reached: 6,
    lines_left_up: 2,
    path_complete: true,
    reopen_count: 0,
    group_moves: 1,
  }),
  // The path is not known.
  ticket('t7', 6, {
    ...resolvedAfter(6, 3),
    agent_replies: 0,
    reopen_count: 0,
    group_moves: 0,
    first_response_s: 60,
  }),
  ticket('t8', 7, { ...lineOne, ...resolvedAfter(7, 1), agent_replies: 1, excluded: 'spam' }),
];

const context: KpiContext = {
  table: 'figures_test',
  coverage: coverageOf(TICKETS),
  asOfUtc: T0 + 60 * 24 * HOUR,
  asOfLocal: T0 + 60 * 24 * HOUR,
  filter: NO_FILTER,
  span: { from: null, until: null },
  settings: DEFAULT_SETTINGS,
};

const KPIS = [
  'first_contact_resolution',
  'escalation_rate',
  'reopen_rate',
  'first_response_time',
  'resolution_time',
] as const satisfies readonly KpiId[];

let engine: Engine;
const under = (filter: KpiFilter) => ({ filter, span: periodSeconds(filter.period) });
async function figures(view: Partial<KpiContext> = {}): Promise<(kpi: KpiId, line: LineKey) => KpiFigure> {
  const { figures: all } = await computeFigures(engine, { ...context, ...view }, KPIS);
  return (kpi, line) => all.find((figure) => figure.kpi === kpi && figure.line === line)!;
}

beforeAll(async () => {
  engine = await testEngine();
  await createTicketTable(engine, 'figures_test', TICKETS);
});

describe('figures worked out by hand', () => {
  it('first contact resolution by evidence B', async () => {
    const figure = await figures();
    // t1 yes; t2 two replies, t3 and t5 moved, t4 reopened: no; t7 has no line: not measurable.
    expect(figure('first_contact_resolution', 'all')).toMatchObject({
      numerator: 1,
      n: 5,
      missing: 1,
      value: 0.2,
    });
    expect(figure('first_contact_resolution', '1')).toMatchObject({ numerator: 1, n: 5, missing: 0 });
    expect(figure('first_contact_resolution', 'unknown')).toMatchObject({
      value: null,
      numerator: null,
      n: 0,
      missing: 1,
    });
    expect(figure('first_contact_resolution', '2')).toMatchObject({ value: null, n: 0, missing: 0 });
  });

  it('first contact resolution by evidence C where replies are not exported', async () => {
    const figure = await figures({ coverage: { ...context.coverage, agent_replies: 0 } });
    // Within an hour, not moved, not reopened: t1 only; t7 is measurable now.
    expect(figure('first_contact_resolution', 'all')).toMatchObject({ numerator: 1, n: 6, missing: 0 });
  });

  it('escalation: tickets once for all lines, and for every line they reached', async () => {
    const figure = await figures();
    expect(figure('escalation_rate', 'all')).toMatchObject({
      numerator: 3,
      n: 6,
      missing: 1,
      value: 0.5,
      provisional: 1,
    });
    expect(figure('escalation_rate', '1')).toMatchObject({ numerator: 2, n: 5 });
    expect(figure('escalation_rate', '2')).toMatchObject({ numerator: 1, n: 3 });
    expect(figure('escalation_rate', '3')).toMatchObject({ numerator: 0, n: 1 });
    expect(figure('escalation_rate', 'unknown')).toMatchObject({ n: 0, missing: 1, value: null });
  });

  it('escalation from a list says nothing of line 2, not 0', async () => {
    await createTicketTable(
      engine,
      'figures_list',
      TICKETS.map((row) => ({ ...row, path_complete: false })),
    );
    const figure = await figures({ table: 'figures_list' });
    expect(figure('escalation_rate', '1')).toMatchObject({ numerator: 2, n: 5 });
    expect(figure('escalation_rate', '2')).toMatchObject({ numerator: null, value: null, n: 0, missing: 3 });
  });

  it('reopened within 7 days of the first resolution, else ever', async () => {
    const within = await figures();
    expect(within('reopen_rate', 'all')).toMatchObject({ numerator: 1, n: 6 });
    expect(within('reopen_rate', '2')).toMatchObject({ numerator: 0, n: 2, value: 0 });
    const ever = await figures({ coverage: { ...context.coverage, reopened_utc: 0 } });
    expect(ever('reopen_rate', 'all')).toMatchObject({ numerator: 2, n: 6 });
    const wider = await figures({ settings: { ...DEFAULT_SETTINGS, reopenDays: 10 } });
    expect(wider('reopen_rate', 'all')).toMatchObject({ numerator: 2, n: 6 });
  });

  it('durations: median, p90, mean; the unanswered are missing, not 0', async () => {
    const figure = await figures();
    // 60, 600, 1200, 1800 s: median between 600 and 1200; p90 = 1200 + 0.7 × 600.
    expect(figure('first_response_time', 'all')).toMatchObject({
      value: 900,
      mean: 915,
      n: 4,
      missing: 3,
      p90: 1620,
    });
    expect(figure('first_response_time', '2')).toMatchObject({ value: null, n: 0, missing: 1 });
    // Hours 1, 2, 3, 10, 100, 400.
    expect(figure('resolution_time', 'all')).toMatchObject({
      value: 6.5 * HOUR,
      n: 6,
      mean: 86 * HOUR,
      p90: 250 * HOUR,
    });
    expect(figure('resolution_time', '2')).toMatchObject({ value: 205 * HOUR, n: 2 });
  });

  it('filters by period, line, priority and channel; 0 and unknown stand for NULL', async () => {
    const day = await figures(under({ ...NO_FILTER, period: { from: '2025-03-04', to: '2025-03-04' } }));
    expect(day('first_response_time', 'all')).toMatchObject({ n: 0, missing: 0, value: null });
    expect(day('reopen_rate', 'all')).toMatchObject({ n: 1 });
    const urgent = await figures(under({ ...NO_FILTER, priorities: [2, 0] }));
    expect(urgent('resolution_time', 'all')).toMatchObject({ n: 3, value: 3 * HOUR });
    const phone = await figures(under({ ...NO_FILTER, channels: ['phone'] }));
    expect(phone('resolution_time', 'all')).toMatchObject({ n: 1, value: HOUR });
    const second = await figures(under({ ...NO_FILTER, lines: [2] }));
    expect(second('resolution_time', 'all')).toMatchObject({ n: 2 });
    // Of the three tickets that line 2 saw, it passed one on itself.
    expect(second('escalation_rate', 'all')).toMatchObject({ n: 3, numerator: 1 });
    expect(second('escalation_rate', '1')).toMatchObject({ n: 0, value: null });
  });

  it('is not measurable without the columns, never 0', async () => {
    const empty = eachColumn(() => 0);
    const { measured, figures: all } = await computeFigures(engine, { ...context, coverage: empty }, KPIS);
    expect(measured.map((m) => [m.evidence, m.sql])).toEqual(KPIS.map(() => ['none', '']));
    expect(all.every((f) => f.value === null && f.numerator === null && f.n === 0)).toBe(true);
    expect(all.find((f) => f.kpi === 'resolution_time' && f.line === 'all')?.missing).toBe(6);
  });
});

describe('series', () => {
  it('has a gap for an empty week and marks the first and last as partial where a day of them is missing', async () => {
    const span = { from: T0 + 24 * HOUR, until: T0 + 20 * 24 * HOUR };
    const series = await computeSeries(engine, context, KPIS, 'week', span);
    const resolution = series.find((s) => s.kpi === 'resolution_time' && s.line === 'all')!;
    expect(resolution.points.map((p) => [p.from, p.n, p.value, p.partial])).toEqual([
      ['2025-03-03', 5, 3 * HOUR, true],
      ['2025-03-10', 0, null, false],
      ['2025-03-17', 1, 400 * HOUR, true],
    ]);
    expect(series.some((s) => s.kpi === 'reopen_rate' && s.line === '3')).toBe(false);
  });

  it.each([
    ['from its first day to its last', 'week', HOUR, 20 * 24 * HOUR + HOUR, [false, false, false]],
    ['from the last second of its first day', 'week', 24 * HOUR - 1, 21 * 24 * HOUR, [false, false, false]],
    ['without its first day', 'week', 24 * HOUR, 21 * 24 * HOUR, [true, false, false]],
    ['to the last second before its last day', 'week', 0, 20 * 24 * HOUR, [false, false, true]],
    ['a day is there from first to last second or not', 'day', HOUR, 24 * HOUR + HOUR, [true, true]],
  ] as const)('%s: partial or not', async (_, bucket, from, until, expected) => {
    const span = { from: T0 + from, until: T0 + until };
    const [series] = await computeSeries(engine, context, ['tickets_created'], bucket, span);
    expect(series?.points.map(({ partial }) => partial)).toEqual(expected);
  });
});

describe('the tickets behind a figure', () => {
  it.each(['all', '1', '2', '3', 'unknown'] as const)('are as many as it says, line %s', async (line) => {
    const figure = await figures();
    const count = async (kpi: KpiId, selection: 'measured' | 'numerator' | 'missing') =>
      (await engine.query(cellTicketsSql(kpi, line, selection, context))).length;
    for (const kpi of ['first_contact_resolution', 'escalation_rate', 'reopen_rate'] as const) {
      const { n, numerator, missing } = figure(kpi, line);
      expect([
        await count(kpi, 'measured'),
        await count(kpi, 'numerator'),
        await count(kpi, 'missing'),
      ]).toEqual([n, numerator ?? 0, missing]);
    }
    expect(await count('resolution_time', 'measured')).toBe(figure('resolution_time', line).n);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { OVERVIEW_KPIS } from '../../../src/kpi/catalog.ts';
import { compileKpis } from '../../../src/kpi/compile/compile-kpis.ts';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import { DIMENSIONS, NO_FILTER, type KpiFilter } from '../../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import { computeBreakdown, computeFigures, computeSeries } from '../../../src/report/compute.ts';
import { testEngine } from '../../support/node-engine.ts';
import { createTicketTable, eachColumn } from '../../support/ticket-table.ts';
import { AS_OF, contextOf, desk, START } from './desk.ts';

const TABLE = 'passes_test';
const FIGURES = { by: 'line', bucket: null, detail: 'all' } as const;
/** An export with every column. */
const everything = { ...contextOf(TABLE, []), coverage: eachColumn(() => 1) };

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

describe('KPIs about the same tickets', () => {
  it('share one statement, others have their own', () => {
    const count = (kpis: typeof KPI_IDS | typeof OVERVIEW_KPIS, context = everything) =>
      compileKpis(context, { kpis, ...FIGURES }).statements.length;
    // What is only counted shares a pass whichever line it is counted for; durations and means have that of their line.
    expect(count(['moves_per_ticket', 'resolution_time'])).toBe(1);
    expect(count(['transfer_rate', 'csat', 'first_level_resolution'])).toBe(1);
    expect(count(['csat', 'resolution_time'])).toBe(2);
    const ofLine = { ...everything, filter: { ...NO_FILTER, lines: [1] as const } };
    expect(count(['csat', 'first_level_resolution'], ofLine)).toBe(2);
    expect(count(['transfer_rate', 'reopen_rate'])).toBe(2);
    expect(count(['first_response_time', 'resolution_time'])).toBe(2);
    expect(count(['backlog', 'backlog_stale_5', 'backlog_stale_30'])).toBe(1);
    expect(count(KPI_IDS)).toBeLessThanOrEqual(13);
    expect(count(OVERVIEW_KPIS)).toBeLessThanOrEqual(8);
    // Another cohort is another pass.
    const settings = { ...DEFAULT_SETTINGS, cohorts: { csat: 'created' } as const };
    expect(count(['csat', 'resolution_time'], { ...everything, settings })).toBe(2);
  });

  it('keep the cohort of the definition where it does not allow the one that was chosen', () => {
    const settings = { ...DEFAULT_SETTINGS, cohorts: { handle_time: 'due', csat: 'created' } as const };
    const { measured } = compileKpis(
      { ...everything, settings },
      { kpis: ['handle_time', 'csat'], ...FIGURES },
    );
    expect(measured.map(({ cohort }) => cohort)).toEqual(['resolved', 'created']);
  });

  it('have the figures, parts and series they have alone, under any filter', async () => {
    const filter: fc.Arbitrary<KpiFilter> = fc.record({
      period: fc.constant(NO_FILTER.period),
      lines: fc.subarray([1, 2, 3, 0] as const),
      priorities: fc.subarray([1, 2, 3, 4, 0] as const, { maxLength: 2 }),
      channels: fc.subarray(['phone', 'unknown'] as const),
      groups: fc.subarray(["group's", null]),
      categories: fc.subarray(['category "b", c', null]),
      agents: fc.constant([]),
    });
    const some = fc.subarray([...KPI_IDS], { minLength: 4, maxLength: 4 });
    const until = fc.option(fc.integer({ min: START, max: AS_OF + 100 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(desk, filter, until, some, async (rows, chosen, end, kpis) => {
        await createTicketTable(engine, TABLE, rows);
        const context = contextOf(TABLE, rows, { filter: chosen, span: { from: START, until: end } });
        const span = { from: START, until: AS_OF };
        const together = await computeFigures(engine, context, KPI_IDS);
        const parts = await computeBreakdown(engine, context, KPI_IDS, 'category');
        const series = await computeSeries(engine, context, KPI_IDS, 'week', span);
        for (const kpi of kpis) {
          const own = <T extends { kpi: string }>(all: readonly T[]) => all.filter((one) => one.kpi === kpi);
          expect(own(together.figures)).toEqual((await computeFigures(engine, context, [kpi])).figures);
          expect(own(parts)).toEqual(await computeBreakdown(engine, context, [kpi], 'category'));
          expect(own(series)).toEqual(await computeSeries(engine, context, [kpi], 'week', span));
        }
      }),
      { numRuns: 6 },
    );
  });
});

it('every statement runs, for every KPI, split and bucket, in a table without a ticket', async () => {
  await createTicketTable(engine, TABLE, []);
  for (const coverage of [everything.coverage, contextOf(TABLE, []).coverage]) {
    const context = { ...everything, coverage, settings: { ...DEFAULT_SETTINGS, agents: true } };
    for (const by of ['line', ...DIMENSIONS] as const) {
      for (const bucket of [null, 'day', 'quarter'] as const) {
        const detail = bucket === null ? 'all' : 'value';
        const { statements } = compileKpis(context, { kpis: KPI_IDS, by, bucket, detail });
        for (const { sql, read } of statements) expect(read(await engine.query(sql))).toBeInstanceOf(Array);
      }
    }
  }
});

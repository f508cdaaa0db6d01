import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { BUCKETS, NO_FILTER } from '../../../src/kpi/kpi-query.ts';
import { bucketStart, localDate, nextBucket } from '../../../src/kpi/periods.ts';
import { computeFigures, computeSeries } from '../../../src/report/compute.ts';
import { testEngine } from '../../support/node-engine.ts';
import { createTicketTable, type FactRow } from '../../support/ticket-table.ts';
import { AS_OF, contextOf, desk, START } from './desk.ts';

const TABLE = 'level_series_test';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

/** Ticket by ticket: created before the moment, resolved not before it, and known to be open now or resolved some day. */
function openAt(rows: readonly FactRow[], moment: number, line: number | null | 'all'): number {
  return rows.filter((row) => {
    if (row.excluded !== null || (line !== 'all' && row.line_current !== line)) return false;
    if (Number(row.created_local) >= moment) return false;
    return row.resolved_local === null ? row.done === false : Number(row.resolved_local) >= moment;
  }).length;
}

it('the backlog through time is the backlog at the end of each bucket', async () => {
  const day = fc.integer({ min: START - 86_400, max: AS_OF + 86_400 });
  const from = fc.option(day, { nil: null });
  const until = fc.option(day, { nil: null });
  await fc.assert(
    fc.asyncProperty(desk, fc.constantFrom(...BUCKETS), from, until, async (rows, bucket, begin, end) => {
      await createTicketTable(engine, TABLE, rows);
      const context = {
        ...contextOf(TABLE, rows, { span: { from: begin, until: end } }),
        coverage: { ...contextOf(TABLE, rows).coverage, created_local: 1, created_utc: 1, done: 1 },
      };
      const stop = Math.min(end ?? Infinity, AS_OF + 1);
      const span = { from: Math.max(begin ?? -Infinity, START), until: stop };
      const series = await computeSeries(engine, context, ['backlog'], bucket, span);
      for (const [line, key] of [
        ['all', 'all'],
        [1, '1'],
        [2, '2'],
        [3, '3'],
        [null, 'unknown'],
      ] as const) {
        const expected: [string, number][] = [];
        for (let at = bucketStart(span.from, bucket); at < span.until; at = nextBucket(at, bucket)) {
          expected.push([localDate(at), openAt(rows, Math.min(nextBucket(at, bucket), stop), line)]);
        }
        const points = series.find((one) => one.line === key)?.points;
        const got = points?.map((point) => [point.from, point.value]);
        expect(got ?? expected.map(([day_]) => [day_, 0])).toEqual(expected);
      }
    }),
    { numRuns: 40 },
  );
});

it('ends where the figure of the period is, and has no course for what depends on the moment', async () => {
  const [rows = []] = fc.sample(
    fc.array(desk, { minLength: 3, maxLength: 3 }).map((all) => all.flat()),
    { numRuns: 1, seed: 7 },
  );
  const numbered = rows.map((row, i) => ({ ...row, row_no: i + 1 }));
  await createTicketTable(engine, TABLE, numbered);
  const context = contextOf(TABLE, numbered, {
    filter: NO_FILTER,
    span: { from: START, until: START + 30 * 86_400 },
  });
  const kpis = ['backlog', 'backlog_age', 'backlog_stale_5'] as const;
  const series = await computeSeries(engine, context, kpis, 'week', {
    from: START,
    until: START + 30 * 86_400,
  });
  expect(new Set(series.map(({ kpi }) => kpi))).toEqual(new Set(['backlog']));
  const { figures } = await computeFigures(engine, context, kpis);
  for (const { line, points } of series) {
    const figure = figures.find((one) => one.kpi === 'backlog' && one.line === line);
    expect([line, points.at(-1)?.value]).toEqual([line, figure?.value]);
  }
  expect(figures.find(({ kpi, line }) => kpi === 'backlog' && line === 'all')?.value).toBeGreaterThan(0);
});

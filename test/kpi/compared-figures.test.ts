import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { BUCKETS, DIMENSIONS, type Period } from '../../src/kpi/kpi-query.ts';
import { periodSeconds } from '../../src/kpi/periods.ts';
import {
  computeBreakdown,
  computeComparedBreakdowns,
  computeComparedFigures,
  computeFigures,
  computeSeries,
} from '../../src/report/compute.ts';
import { computeOverview } from '../../src/report/compute-overview.ts';
import { runs } from '../ingest/property/runs.ts';
import type { OracleTicket } from '../oracle/oracle-ticket.ts';
import { testEngine } from '../support/node-engine.ts';
import { contextOf, type View } from './oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from './oracle-desk.ts';
import { anyFilter, anySettings } from './oracle-view.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

/** Two periods without a day in common, with days between them, next to each other, and the later one open. */
const periods = fc.constantFrom(
  [
    { from: '2025-01-06', to: '2025-01-12' },
    { from: '2024-12-30', to: '2025-01-05' },
  ] as const,
  [
    { from: '2025-02-01', to: null },
    { from: '2024-12-01', to: '2025-01-15' },
  ] as const,
  [
    { from: '2025-01-01', to: '2025-03-31' },
    { from: '2024-01-01', to: '2024-12-31' },
  ] as const,
);

/** What is asked of a desk in the first of two periods, with the other one and the span that a course is drawn over. */
async function asked(
  table: string,
  tickets: readonly OracleTicket[],
  view: Pick<View, 'filter' | 'settings'>,
  pair: readonly [Period, Period],
) {
  const [now, before] = [periodSeconds(pair[0]), periodSeconds(pair[1])];
  const context = await contextOf(engine, table, tickets, {
    asOfUtc: AS_OF,
    asOfLocal: AS_OF_LOCAL,
    ...view,
  });
  // An export without dates has no periods.
  fc.pre(context.coverage.created_utc > 0);
  const data = { from: now.from ?? 0, until: now.until ?? AS_OF_LOCAL + 1 };
  return { context: { ...context, span: now }, before, data };
}

/** Sums over other groups differ in their last digits. */
function rounded(figures: readonly object[]): unknown {
  return JSON.parse(
    JSON.stringify(figures, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(9)) : value,
    ),
  );
}

describe('two periods asked together are each as asked alone', () => {
  it('by line', async () => {
    await fc.assert(
      fc.asyncProperty(desk(40), anyFilter, anySettings, periods, async (tickets, filter, settings, pair) => {
        const { context, before } = await asked('compared_lines', tickets, { filter, settings }, pair);
        const together = await computeComparedFigures(engine, context, KPI_IDS, before);
        const alone = await computeFigures(engine, context, KPI_IDS);
        const earlier = await computeFigures(engine, { ...context, span: before }, KPI_IDS);
        expect(rounded(together.figures)).toEqual(rounded(alone.figures));
        expect(rounded(together.before)).toEqual(rounded(earlier.figures));
        expect(together.measured.map(({ kpi, evidence, cohort }) => [kpi, evidence, cohort])).toEqual(
          alone.measured.map(({ kpi, evidence, cohort }) => [kpi, evidence, cohort]),
        );
      }),
      runs(20),
    );
  });

  it('by a dimension', async () => {
    const dimensions = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 2 });
    const any = fc.tuple(desk(30), anyFilter, anySettings, periods, dimensions);
    await fc.assert(
      fc.asyncProperty(any, async ([tickets, filter, settings, pair, chosen]) => {
        const { context, before } = await asked('compared_parts', tickets, { filter, settings }, pair);
        const together = await computeComparedBreakdowns(engine, context, KPI_IDS, chosen, before);
        expect(together).toHaveLength(chosen.length);
        for (const [index, dimension] of chosen.entries()) {
          const alone = await computeBreakdown(engine, context, KPI_IDS, dimension);
          const earlier = await computeBreakdown(engine, { ...context, span: before }, KPI_IDS, dimension);
          expect(rounded(together[index]?.now ?? [])).toEqual(rounded(alone));
          expect(rounded(together[index]?.before ?? [])).toEqual(rounded(earlier));
        }
      }),
      runs(15),
    );
  });

  it('with no more than the longest of some durations', async () => {
    const durations = ['backlog_age', 'resolution_time', 'first_response_time'] as const;
    const any = fc.tuple(desk(40), anyFilter, anySettings, periods, fc.shuffledSubarray([...durations]));
    await fc.assert(
      fc.asyncProperty(any, async ([tickets, filter, settings, pair, longest]) => {
        const {
          context,
          before: earlier,
          data,
        } = await asked('overview', tickets, { filter, settings }, pair);
        const question = {
          kpis: ['backlog'],
          longest,
          charted: durations,
          bucket: 'week',
          before: earlier,
        } as const;
        const together = await computeOverview(engine, context, question, data);
        const alone = await computeFigures(engine, context, ['backlog', ...longest]);
        const before = await computeFigures(engine, { ...context, span: earlier }, ['backlog', ...longest]);
        const told = (figures: typeof alone.figures) =>
          figures.map(({ kpi, line, n, missing, max }) => [kpi, line, n, missing, max]);
        expect(told(together.figures)).toEqual(told(alone.figures));
        expect(told(together.before)).toEqual(told(before.figures));
        const series = await computeSeries(engine, context, durations, 'week', data);
        expect(rounded(together.series)).toEqual(rounded(series));
      }),
      runs(20),
    );
  });

  it('with the course of the later one', async () => {
    const kpis = fc.shuffledSubarray([...KPI_IDS], { minLength: 3, maxLength: 12 });
    const any = fc.tuple(
      desk(40),
      anyFilter,
      anySettings,
      periods,
      kpis,
      kpis,
      fc.constantFrom(...BUCKETS),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(any, async ([tickets, filter, settings, pair, of, charted, bucket, compares]) => {
        const {
          context,
          before: earlier,
          data,
        } = await asked('overview', tickets, { filter, settings }, pair);
        const question = { kpis: of, charted, bucket, before: compares ? earlier : null };
        const together = await computeOverview(engine, context, question, data);
        const alone = await computeFigures(engine, context, of);
        const before = compares ? await computeFigures(engine, { ...context, span: earlier }, of) : null;
        const series = await computeSeries(engine, context, charted, bucket, data);
        expect(rounded(together.figures)).toEqual(rounded(alone.figures));
        expect(rounded(together.before)).toEqual(rounded(before?.figures ?? []));
        expect(rounded(together.series)).toEqual(rounded(series));
        expect(together.measured.map(({ kpi, evidence, cohort }) => [kpi, evidence, cohort])).toEqual(
          alone.measured.map(({ kpi, evidence, cohort }) => [kpi, evidence, cohort]),
        );
        expect(
          together.measured.every(({ sql, measurement }) => (sql === '') === (measurement === null)),
        ).toBe(true);
      }),
      runs(20),
    );
  });
});

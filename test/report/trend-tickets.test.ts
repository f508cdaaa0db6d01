import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { cellTicketsSql } from '../../src/kpi/compile/compile-kpis.ts';
import type { KpiContext } from '../../src/kpi/compile/kpi-context.ts';
import { KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { BUCKETS, type KpiSeries, type SeriesPoint } from '../../src/kpi/kpi-query.ts';
import { DAY, periodOfBucket, periodSeconds } from '../../src/kpi/periods.ts';
import { computeSeries } from '../../src/report/compute.ts';
import { runs } from '../ingest/property/runs.ts';
import { contextOf } from '../kpi/oracle-agreement.ts';
import { AS_OF, AS_OF_LOCAL, desk } from '../kpi/oracle-desk.ts';
import { anyFilter, anySettings } from '../kpi/oracle-view.ts';
import { testEngine } from '../support/node-engine.ts';

const NOW = { asOfUtc: AS_OF, asOfLocal: AS_OF_LOCAL };

/** A few points of every series, the same ones every time: all of them would take minutes. */
function someOf(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.filter((_, index) => index === 0 || index === points.length - 1 || index % 4 === 1);
}

it('a point of a trend leads to as many tickets as it says, for every KPI and line', async () => {
  const engine = await testEngine();
  const inBucket = ({ filter, ...rest }: KpiContext, { bucket }: KpiSeries, from: string): KpiContext => {
    const period = periodOfBucket(from, bucket, filter.period);
    return { ...rest, filter: { ...filter, period }, span: periodSeconds(period) };
  };
  await fc.assert(
    fc.asyncProperty(
      desk(40),
      anyFilter,
      anySettings,
      fc.constantFrom(...BUCKETS.slice(1)),
      async (tickets, filter, settings, bucket) => {
        const context = await contextOf(engine, 'trend_tickets_test', tickets, { ...NOW, filter, settings });
        // Without dates there are no trends.
        fc.pre(context.coverage.created_utc > 0);
        const { from, until } = context.span;
        const data = {
          from: Math.max(from ?? -Infinity, AS_OF_LOCAL - 45 * DAY),
          until: Math.min(until ?? Infinity, AS_OF_LOCAL + 1),
        };
        for (const one of await computeSeries(engine, context, KPI_IDS, bucket, data)) {
          const asked = someOf(one.points);
          const isRate = kpiDefinition(one.kpi).kind === 'rate';
          const counts = asked.flatMap((point) => {
            const of = inBucket(context, one, point.from);
            const count = (selection: 'measured' | 'numerator') =>
              `(SELECT count(*)::INTEGER FROM (${cellTicketsSql(one.kpi, one.line, selection, of)}))`;
            return [count('measured'), isRate ? count('numerator') : 'NULL'];
          });
          if (counts.length === 0) continue;
          const [row] = await engine.query<Record<string, number | null>>(
            `SELECT ${counts.map((sql, index) => `${sql} AS c${index}`).join(', ')}`,
          );
          const got = asked.map(({ from: day }, index) => [
            day,
            row?.[`c${2 * index}`],
            row?.[`c${2 * index + 1}`] ?? 0,
          ]);
          const want = asked.map(({ from: day, n, numerator }) => [day, n, numerator ?? 0]);
          expect([one.kpi, one.line, ...got]).toEqual([one.kpi, one.line, ...want]);
        }
      },
    ),
    runs(4),
  );
});

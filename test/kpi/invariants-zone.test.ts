import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { LINE_KEYS } from '../../src/kpi/facts.ts';
import { KPI_IDS, type KpiId } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type Bucket, type KpiFigure } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeFigures, computeSeries, kpiContext } from '../../src/report/compute.ts';
import { reportSpan } from '../../src/report/report-span.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

/** Two hours and a bit between tickets, so that some change day, month and year with the zone. */
function csv(): string {
  const rows = Array.from({ length: 400 }, (_, i) => {
    const created = Date.UTC(2024, 11, 1) + i * 8_000_000;
    const text = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
    const resolved = i % 7 === 0 ? '' : text(created + ((i * 37) % 90) * 3_600_000);
    return [
      i + 1,
      text(created),
      text(created + ((i * 13) % 200) * 60_000),
      resolved,
      resolved === '' ? 'Open' : 'Resolved',
      (i % 4) + 1,
      i % 3 === 0 ? '2nd line' : '1st line',
      i % 5 === 0 ? 1 : 0,
    ].join(',');
  });
  return ['Ticket number,Created,First response,Resolved,Status,Priority,Group,Reopen count', ...rows].join(
    '\n',
  );
}

describe('another zone', () => {
  let engine: Engine;
  const reports: Dataset[] = [];
  beforeAll(async () => {
    engine = await testEngine();
    for (const zone of ['Europe/Amsterdam', 'Pacific/Auckland']) {
      const inspection = await inspectOne(engine, new File([csv()], 'desk.csv'));
      reports.push(await buildOne(engine, inspection, { ...inspection.plan, zone }));
    }
  });

  async function figures(dataset: Dataset): Promise<KpiFigure[]> {
    const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
    return (await computeFigures(engine, context, KPI_IDS)).figures;
  }

  /** n per KPI and line summed over the buckets, and how many buckets have a ticket. */
  async function totals(
    dataset: Dataset,
    bucket: Bucket,
  ): Promise<{ sums: Record<string, number>; days: string[] }> {
    const span = reportSpan(dataset, NO_FILTER);
    if (span === null) throw new Error('The report has no dates');
    const wide = { from: span.from, until: span.until + 86_400 };
    const context = kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS);
    const series = (await computeSeries(engine, context, KPI_IDS, bucket, wide)).filter(
      ({ kpi }) => kpi !== 'backlog',
    );
    return {
      sums: Object.fromEntries(
        series.map(({ kpi, line, points }) => [`${kpi} ${line}`, points.reduce((sum, { n }) => sum + n, 0)]),
      ),
      days: series
        .filter(({ kpi, line }) => kpi === 'tickets_created' && line === 'all')
        .flatMap(({ points }) => points.map(({ from, n }) => `${from} ${n}`)),
    };
  }

  it('has the same figures, but for what was resolved on the day itself', async () => {
    const [here, there] = [await figures(reports[0] ?? fail()), await figures(reports[1] ?? fail())];
    const without = (all: KpiFigure[]) => all.filter(({ kpi }) => kpi !== 'same_day_resolution');
    expect(without(there)).toEqual(without(here));
    expect(here.filter(({ n }) => n > 0).length).toBeGreaterThan(30);
    const sameDay = (all: KpiFigure[]) =>
      all.find(({ kpi, line }) => kpi === 'same_day_resolution' && line === 'all')?.numerator;
    expect(sameDay(there)).not.toBe(sameDay(here));
  });

  it.each(['day', 'month'] as const)('has the same tickets by %s, on other days', async (bucket) => {
    const [here, there] = [
      await totals(reports[0] ?? fail(), bucket),
      await totals(reports[1] ?? fail(), bucket),
    ];
    expect(there.sums).toEqual(here.sums);
    expect(there.days).not.toEqual(here.days);
    const kpis = new Set(Object.keys(here.sums).map((name) => name.split(' ')[0]));
    expect(kpis).toContain<KpiId>('resolution_time');
    expect(LINE_KEYS.filter((line) => `tickets_created ${line}` in here.sums)).toContain('all');
  });
});

function fail(): never {
  throw new Error('The report was not made');
}

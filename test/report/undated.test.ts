import { describe, expect, it } from 'vitest';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import { OVERVIEW_KPIS } from '../../src/kpi/catalog.ts';
import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { computeDimensionCounts, computeFigures, kpiContext } from '../../src/report/compute.ts';
import { reportDays, reportSpan } from '../../src/report/report-span.ts';
import { firstReportPeriod } from '../../src/report/report-span.ts';
import { readRowList } from '../../src/report/row-lists.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

/** A service desk that exports minutes and no dates: response and resolution of five tickets, the last one still open. */
const CSV = [
  'Meldingnummer;Behandelaarsgroep;Status;Reactietijd (minuten);Doorlooptijd (minuten)',
  '1;Servicedesk (1e lijn);Gereed;5;30',
  '2;Servicedesk (1e lijn);Gereed;10;60',
  '3;Beheer (2e lijn);Gereed;20;1500,5',
  '4;Beheer (2e lijn);Gereed;-3;240',
  '5;Servicedesk (1e lijn);In behandeling;15;',
].join('\r\n');

describe('an export with durations and no dates', () => {
  it('has response and resolution times per line, one period, and says what cannot be measured', async () => {
    const engine = await testEngine();
    const inspection = await inspectOne(engine, new File([CSV], 'meldingen.csv'));
    expect(inspection.questions).toEqual([]);
    const dataset = await buildOne(engine, inspection);
    expect(dataset.accounting).toEqual({ rows: 5, counted: 5, folded: 0, excluded: {}, quarantined: {} });
    expect(dataset).toMatchObject({ createdRange: null, quality: { negative_duration: 1 } });
    expect(firstReportPeriod(dataset)).toEqual({ from: null, to: null });
    expect([reportDays(dataset), reportSpan(dataset, NO_FILTER)]).toEqual([null, null]);

    // A period in an old link chooses nothing where nothing has a date.
    const filter: KpiFilter = { ...NO_FILTER, period: { from: '2020-01-01', to: '2020-01-31' } };
    const context = kpiContext(dataset, filter, DEFAULT_SETTINGS);
    const { figures, measured } = await computeFigures(engine, context, OVERVIEW_KPIS);
    const of = (kpi: string, line: string) => {
      const figure = figures.find((one) => one.kpi === kpi && one.line === line);
      return figure && [figure.value, figure.n, figure.missing];
    };
    // Minutes 30, 60, 240, 1500.5: the median is 150 minutes.
    expect(of('resolution_time', 'all')).toEqual([150 * 60, 4, 0]);
    expect(of('resolution_time', '1')).toEqual([45 * 60, 2, 0]);
    expect(of('resolution_time', '2')).toEqual([((240 + 1500.5) / 2) * 60, 2, 0]);
    // 5, 10, 15, 20; the negative one is no response time.
    expect(of('first_response_time', 'all')).toEqual([12.5 * 60, 4, 1]);
    const impossible = measured.filter(({ measurement }) => measurement === null).map(({ kpi }) => kpi);
    expect(impossible).toEqual(expect.arrayContaining(['reopen_rate']));
    expect(of('reopen_rate', 'all')?.[0]).toBeNull();

    const list = { kind: 'cell', kpi: 'resolution_time', line: 'all', selection: 'measured' } as const;
    expect((await readRowList(engine, dataset, context, list, 0)).total).toBe(4);
    const counts = await computeDimensionCounts(engine, context);
    expect(counts.filter(({ dimension }) => dimension === 'priority')).toEqual([
      { dimension: 'priority', value: null, tickets: 5 },
    ]);
    await dropDataset(engine, dataset);
    await dropInspection(engine, inspection);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { KPI_IDS, type KpiId } from '../../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFigure } from '../../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import { computeFigures, kpiContext } from '../../../src/report/compute.ts';
import { testEngine } from '../../support/node-engine.ts';
import { unzip } from '../../support/unzip.ts';
import { load, realData, realFile } from './real-file.ts';

const ARCHIVE = 'servicenow/incident_event_log.csv.zip';
const HOUR = 3600;

type Row = Record<string, string>;

/** The last row of each incident, read without any of our code. */
function lastRows(): Row[] {
  const bytes = unzip(readFileSync(join(realData ?? '', ARCHIVE))).get('incident_event_log.csv');
  const { data } = Papa.parse<Row>(bytes?.toString('utf8') ?? '', { header: true, skipEmptyLines: true });
  return [...new Map(data.map((row) => [row['number'], row])).values()];
}

describe.skipIf(!realData)('KPIs of the real ServiceNow log (set LINEWISE_REAL_DATA to run)', () => {
  let engine: Engine;
  let dataset: Dataset;
  let figures: KpiFigure[];
  let rows: Row[];

  beforeAll(async () => {
    engine = await testEngine();
    ({ dataset } = await load(engine, await realFile(ARCHIVE), 'UTC'));
    ({ figures } = await computeFigures(engine, kpiContext(dataset, NO_FILTER, DEFAULT_SETTINGS), KPI_IDS));
    rows = lastRows();
  }, 180_000);

  const all = (kpi: KpiId): KpiFigure => {
    const figure = figures.find((one) => one.kpi === kpi && one.line === 'all');
    if (figure === undefined) throw new Error(`No figure for ${kpi}`);
    return figure;
  };
  const hours = (seconds: number | null): number | null =>
    seconds === null ? null : Math.round((seconds / HOUR) * 10) / 10;
  const isResolved = (row: Row): boolean => row['resolved_at'] !== '?';

  it('resolution time: the published median, mean and longest', () => {
    const { value, mean, max, n } = all('resolution_time');
    expect([n, hours(value), hours(mean), hours(max)]).toEqual([23_362, 22.1, 178.2, 8070.2]);
  });

  it('volume: incidents opened, and resolved', () => {
    expect(all('tickets_created').value).toBe(24_918);
    expect(all('tickets_resolved').value).toBe(23_362);
  });

  it('service level: 8,930 of the resolved missed it, by the flag of the tool', () => {
    const { numerator, n } = all('sla_resolution');
    expect([n, n - (numerator ?? 0)]).toEqual([23_362, 8930]);
  });

  it('transfers: the 11,369 incidents that were reassigned, as far as they are resolved', () => {
    const moved = rows.filter((row) => Number(row['reassignment_count']) > 0);
    expect(moved).toHaveLength(11_369);
    expect(all('transfer_rate')).toMatchObject({ numerator: moved.filter(isResolved).length, n: 23_362 });
  });

  it('moves: the mean of the counter over the resolved', () => {
    const counts = rows.filter(isResolved).map((row) => Number(row['reassignment_count']));
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(all('moves_per_ticket').value).toBeCloseTo(total / counts.length, 9);
  });

  it('reopenings: of the 275 incidents that were reopened, those with a first resolution', () => {
    expect(rows.filter((row) => Number(row['reopen_count']) > 0)).toHaveLength(275);
    const { numerator, n } = all('reopen_rate_ever');
    expect(numerator).toBeLessThanOrEqual(275);
    expect(numerator).toBeGreaterThan(250);
    expect(n).toBeGreaterThanOrEqual(23_362);
    expect(all('reopen_rate').numerator ?? 0).toBeLessThanOrEqual(numerator ?? 0);
  });

  it('says of what it has no column that it cannot be measured', () => {
    for (const kpi of ['csat', 'one_touch', 'first_response_time', 'handle_time', 'sla_response'] as const) {
      expect([kpi, all(kpi).value, all(kpi).n]).toEqual([kpi, null, 0]);
    }
  });
});

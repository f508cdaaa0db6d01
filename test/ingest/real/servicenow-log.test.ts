import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import { dropDataset } from '../../../src/ingest/import.ts';
import { dropInspection } from '../../../src/ingest/inspect.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import { testEngine } from '../../support/node-engine.ts';
import { unzip } from '../../support/unzip.ts';
import { load, realData, realFile } from './real-file.ts';

const ARCHIVE = 'servicenow/incident_event_log.csv.zip';

describe.skipIf(!realData)('the real ServiceNow log (set LINEWISE_REAL_DATA to run)', () => {
  let engine: Engine;
  let inspection: Inspection;
  let dataset: Dataset;

  beforeAll(async () => {
    engine = await testEngine();
    ({ inspection, dataset } = await load(engine, await realFile(ARCHIVE), 'UTC'));
  }, 120_000);

  it('is unpacked', () => {
    expect(inspection.raw.files).toEqual([
      {
        name: 'incident_event_log.csv.zip/incident_event_log.csv',
        bytes: 46_212_397,
        format: {
          kind: 'csv',
          encoding: 'utf-8',
          delimiter: ',',
          headerRow: 1,
          newline: 'lf',
        },
        firstRow: 1,
        rows: 141_712,
      },
    ]);
  });

  it('is recognised as a log of updates, in day-first dates', () => {
    expect(inspection.profile).toBe('servicenow');
    expect(inspection.plan).toMatchObject({ shape: 'updates', closedAsResolved: false });
    expect(Object.values(inspection.plan.dates).map((format) => JSON.stringify(format))).toEqual(
      ['opened_at', 'sys_updated_at', 'resolved_at', 'closed_at'].map(() => '{"kind":"parts","order":"dmy"}'),
    );
    expect(inspection.questions).toEqual([{ kind: 'groups_without_line', groups: inspection.groups.length }]);
    expect(inspection.values.status.filter(({ known }) => !known)).toEqual([
      { value: '-100', rows: 5, known: false },
    ]);
  });

  it('gives the published figures', async () => {
    expect(dataset.accounting).toEqual({
      rows: 141_712,
      counted: 24_918,
      folded: 116_794,
      excluded: {},
      quarantined: {},
    });
    const [row] = await engine.query(
      `SELECT count(resolution_s)::INTEGER AS resolved, round(median(resolution_s) / 3600, 1) AS median,
         round(avg(resolution_s) / 3600, 1) AS mean, round(max(resolution_s) / 3600, 1) AS longest,
         count_if(resolved_utc IS NULL)::INTEGER AS unresolved, count_if(reopen_count > 0)::INTEGER AS reopened,
         count_if(group_moves > 0)::INTEGER AS moved,
         count_if(NOT sla_resolution_met AND resolved_utc IS NOT NULL)::INTEGER AS sla_missed,
         count_if(first_resolved_utc > resolved_utc)::INTEGER AS impossible,
         count_if(reopen_count = 0 AND first_resolved_utc <> resolved_utc)::INTEGER AS twice_without_reopening
       FROM ${dataset.tables.ticket}`,
    );
    expect(row).toEqual({
      resolved: 23_362,
      median: 22.1,
      mean: 178.2,
      longest: 8070.2,
      unresolved: 1556,
      reopened: 275,
      moved: 11_369,
      sla_missed: 8930,
      impossible: 0,
      twice_without_reopening: 0,
    });
    expect(dataset.coverage).toMatchObject({ line_current: 0, line_first: 0, reopened_utc: 275 });
  });

  it('gives the same facts for the rows that Excel saved again', async () => {
    const lines = unzip(readFileSync(join(realData ?? '', ARCHIVE)))
      .get('incident_event_log.csv')
      ?.toString('utf8')
      .split('\n');
    const excel = await load(
      engine,
      await realFile('servicenow/incident_event_log_excel_first5998.csv'),
      'UTC',
    );
    const first = new File([lines?.slice(0, 5999).join('\n') ?? ''], 'incident_event_log.csv');
    const same = await load(engine, first, 'UTC');
    expect(excel.dataset.accounting).toEqual(same.dataset.accounting);
    const columns = `* REPLACE (category::VARCHAR AS category, group_first::VARCHAR AS group_first,
      group_resolved::VARCHAR AS group_resolved, group_current::VARCHAR AS group_current)`;
    const select = ({ dataset: { tables } }: typeof excel): string =>
      `SELECT ${columns} FROM ${tables.ticket}`;
    const [difference] = await engine.query<{ n: number }>(
      `SELECT count(*)::INTEGER AS n FROM ((${select(excel)} EXCEPT ALL ${select(same)}) UNION ALL (${select(same)} EXCEPT ALL ${select(excel)}))`,
    );
    expect(difference?.n).toBe(0);
    expect(same.dataset.accounting.counted).toBe(890);
    for (const loaded of [excel, same]) {
      await dropDataset(engine, loaded.dataset);
      await dropInspection(engine, loaded.inspection);
    }
    const [left] = await engine.query<{ n: number }>(
      `SELECT count(*)::INTEGER AS n FROM duckdb_tables() WHERE table_name IN ('${excel.dataset.tables.ticket}', '${excel.dataset.tables.raw}', '${excel.dataset.tables.quarantine}')`,
    );
    expect(left?.n).toBe(0);
  }, 60_000);
});

import { describe, expect, it } from 'vitest';
import { buildDataset, dropDataset } from '../../../src/ingest/import.ts';
import { recognise } from '../../../src/ingest/inspect.ts';
import { testEngine } from '../../support/node-engine.ts';
import { rawTable } from './raw-table.ts';

const ROWS = 376_000;
const FIRST = Date.UTC(2024, 0, 1, 8) / 1000;
const HEADERS = ['Nummer', 'Aangemeld', 'Status'];

describe('more tickets than are made in one go', () => {
  it.each([
    { order: 'the newest first', minute: (row: string) => `${ROWS} - ${row} // 2`, missing: 0 },
    {
      order: 'in any order, some without a date',
      minute: (row: string) => `(${row}::BIGINT * 7919) % 100003`,
      missing: 376,
    },
  ])('are sorted as one, written $order', async ({ minute, missing }) => {
    const engine = await testEngine();
    const raw = await rawTable(engine, HEADERS, [['M1', '2024-01-01 08:00:00', 'Open']]);
    await engine.query(
      `INSERT INTO ${raw.table} SELECT i, 'M' || i, CASE WHEN i % 1000 <> 0 OR ${missing} = 0 THEN
         strftime(make_timestamp((${FIRST} + 60 * (${minute('i')})) * 1000000), '%Y-%m-%d %H:%M:%S') END, 'Open'
       FROM range(2, ${ROWS + 1}) AS t(i)`,
    );
    const files = raw.files.map((file) => ({ ...file, rows: ROWS }));
    const inspection = await recognise(engine, { ...raw, accepted: ROWS, files });
    const plan = { ...inspection.plan, zone: 'UTC' };
    const dataset = await buildDataset(engine, [{ inspection, plan }]);
    expect(dataset.accounting).toMatchObject({
      counted: ROWS - missing,
      quarantined: missing > 0 ? { no_created: missing } : {},
    });
    const [row] = await engine.query(
      `SELECT count(*)::INTEGER AS tickets, count(DISTINCT row_no)::INTEGER AS numbers,
         count_if(created_utc < before OR (created_utc = before AND row_no < no_before))::INTEGER AS unsorted,
         count_if(row_no > 1 AND created_utc <> ${FIRST} + 60 * (${minute('row_no')}))::INTEGER AS wrong
       FROM (SELECT row_no, created_utc, lag(created_utc) OVER () AS before, lag(row_no) OVER () AS no_before
         FROM ${dataset.tables.ticket})`,
    );
    expect(row).toEqual({ tickets: ROWS - missing, numbers: ROWS - missing, unsorted: 0, wrong: 0 });
    const packed = await engine.query(
      `SELECT DISTINCT compression FROM pragma_storage_info('${dataset.tables.ticket}') WHERE column_name = 'created_utc'`,
    );
    expect(packed).not.toContainEqual({ compression: 'Uncompressed' });
    await dropDataset(engine, dataset);
    await engine.query(`DROP TABLE ${raw.table}; DROP TABLE ${raw.quarantine}`);
  });

  it('without one date among them are refused as rows without tickets', async () => {
    const engine = await testEngine();
    const raw = await rawTable(engine, HEADERS, [['M1', '2024-01-01 08:00:00', 'Open']]);
    const files = raw.files.map((file) => ({ ...file, rows: ROWS }));
    const inspection = await recognise(engine, { ...raw, accepted: ROWS, files });
    await engine.query(
      `UPDATE ${raw.table} SET c1 = 'soon'; INSERT INTO ${raw.table} SELECT i, 'M' || i, 'soon', 'Open' FROM range(2, ${ROWS + 1}) AS t(i)`,
    );
    const refused = buildDataset(engine, [{ inspection, plan: { ...inspection.plan, zone: 'UTC' } }]);
    await expect(refused).rejects.toMatchObject({
      code: 'no_tickets',
      detail: { column: 'Aangemeld', value: 'soon', rows: ROWS },
    });
    await engine.query(`DROP TABLE ${raw.table}; DROP TABLE ${raw.quarantine}`);
  });
});

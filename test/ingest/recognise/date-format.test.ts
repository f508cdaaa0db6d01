import { describe, expect, it } from 'vitest';
import { detectDates } from '../../../src/ingest/recognise/date-format.ts';
import type { DetectedDate } from '../../../src/ingest/recognise/date-evidence.ts';
import { testEngine } from '../../support/node-engine.ts';
import { rawTable } from '../facts/raw-table.ts';

async function detect(
  columns: (string | null)[][],
  dateOrder: 'dmy' | 'mdy' = 'dmy',
): Promise<(DetectedDate | undefined)[]> {
  const engine = await testEngine();
  const rows = Math.max(...columns.map((column) => column.length));
  const cells = Array.from({ length: rows }, (_, r) => columns.map((column) => column[r] ?? null));
  const { table } = await rawTable(
    engine,
    columns.map((_, i) => `h${i}`),
    cells,
  );
  const found = await detectDates(
    engine,
    { table, nullTokens: ['-'], dateOrder },
    columns.map((_, i) => i),
  );
  return columns.map((_, i) => found[i]);
}

describe('detectDates', () => {
  it.each([
    ['iso', ['2024-01-02T10:00:00Z', '2024-01-02T10:00:00+0200'], { kind: 'iso' }],
    ['iso with a space', ['2024-01-02 10:00'], { kind: 'iso' }],
    ['epoch seconds', ['1705314030', '1705314031'], { kind: 'epoch_s' }],
    ['epoch milliseconds', ['1705314030678'], { kind: 'epoch_ms' }],
    ['year first', ['2016/02/29 01:16'], { kind: 'parts', order: 'ymd' }],
    ['a Dutch month', ['5/mrt/24 3:05 PM', '6/okt/24 3:05 PM'], { kind: 'parts', order: 'dmy' }],
    ['an American month', ['Jan 5, 2024 03:05 PM'], { kind: 'parts', order: 'mdy' }],
  ])('recognises %s', async (_, values, format) => {
    const [found] = await detect([values]);
    expect(found).toMatchObject({
      format,
      evidence: { values: values.length, readable: values.length, ambiguous: false },
    });
  });

  it('decides day first by one value over 12, and shows it', async () => {
    const [found] = await detect([['5/2/2024 01:16', '2/5/2024 01:16', '29/2/2024 01:16', null, '-']]);
    expect(found).toEqual({
      format: { kind: 'parts', order: 'dmy' },
      evidence: {
        values: 3,
        readable: 3,
        ambiguous: false,
        example: '29/2/2024 01:16',
        uniform: '5/2/2024 01:16',
        years: [2024, 2024],
      },
    });
  });

  it('says in which years the dates lie, and that not all are written in one form', async () => {
    const [found] = await detect([['31-12-2022 23:59', '2024-02-29T10:00:00', 'no date', null]]);
    expect(found?.evidence).toMatchObject({ values: 3, readable: 2, uniform: null, years: [2022, 2024] });
  });

  it('decides month first by one value over 12', async () => {
    const [found] = await detect([['5/2/2024', '2/15/2024']]);
    expect(found).toMatchObject({
      format: { kind: 'parts', order: 'mdy' },
      evidence: { ambiguous: false, example: '2/15/2024' },
    });
  });

  it('looks beyond the first rows where they leave it open', async () => {
    const engine = await testEngine();
    await engine.query(
      `CREATE OR REPLACE TABLE long_dates AS SELECT i::INTEGER AS row_no, CASE WHEN i = 30000 THEN '1/13/2024' ELSE '1/2/2024' END AS c0 FROM range(30001) t(i)`,
    );
    const found = await detectDates(engine, { table: 'long_dates', nullTokens: [], dateOrder: 'dmy' }, [0]);
    expect(found[0]).toMatchObject({
      format: { kind: 'parts', order: 'mdy' },
      evidence: { values: 30001, readable: 30001 },
    });
  });

  it('asks where the whole column can be read both ways, and assumes the usual order', async () => {
    const [day] = await detect([['5/2/2024', '2/5/2024']]);
    expect(day).toMatchObject({ format: { kind: 'parts', order: 'dmy' }, evidence: { ambiguous: true } });
    const [month] = await detect([['5/2/2024', '2/5/2024']], 'mdy');
    expect(month).toMatchObject({ format: { kind: 'parts', order: 'mdy' }, evidence: { ambiguous: true } });
  });

  it('follows a column of the same form, not one of another', async () => {
    const [same, , other] = await detect([
      ['05-02-2024 10:00', null],
      ['06-02-2024 10:00', '29-02-2024 10:00'],
      ['5/2/24', null],
    ]);
    expect(same?.evidence.ambiguous).toBe(false);
    expect(other?.evidence.ambiguous).toBe(true);
  });

  it.each([
    ['days since 1899-12-30', ['45334', '45335.5', '45336,25'], { kind: 'excel' }],
    ['ISO without separators', ['20240212T101112Z'], { kind: 'iso' }],
    ['dates without separators', ['20240212', '20240213'], { kind: 'iso' }],
    ['names and offsets', ['Mon, 12 Feb 2024 10:11:12 +0100'], { kind: 'parts', order: 'dmy' }],
    ['weekdays', ['ma 12-02-2024 09:00', 'di 13-02-2024 09:00'], { kind: 'parts', order: 'dmy' }],
    [
      'half-converted by a spreadsheet',
      ['13-02-2024 10:00', '45334.5', '45335'],
      { kind: 'parts', order: 'dmy' },
    ],
    ['ISO among day first', ['13-02-2024 10:00', '2024-02-12T10:00:00Z'], { kind: 'parts', order: 'dmy' }],
    [
      'ISO among month first',
      ['2024-02-12 10:00:00', '02/13/2024', '2024-02-12 10:00:00'],
      { kind: 'parts', order: 'mdy' },
    ],
    ['names among ISO', ['2024-02-12', '2024-02-12', '13 feb 2024'], { kind: 'iso' }],
  ])('reads every value of a column: %s', async (_, values, format) => {
    const [found] = await detect([values]);
    expect(found).toMatchObject({
      format,
      evidence: { values: values.length, readable: values.length, ambiguous: false },
    });
  });

  it('asks about the order where only a few among the ISO dates leave it open', async () => {
    const values = [...Array.from({ length: 300 }, () => '2024-02-12 10:00'), '03-02-2024 10:00'];
    const [found] = await detect([values]);
    expect(found).toMatchObject({
      format: { kind: 'parts', order: 'dmy' },
      evidence: { values: 301, readable: 301, ambiguous: true, example: '03-02-2024 10:00' },
    });
  });

  it('takes a number for a count of days in a column of dates only, and no other number', async () => {
    const [found] = await detect([['12', '45334', '1234567']]);
    expect(found).toMatchObject({ format: { kind: 'excel' }, evidence: { values: 3, readable: 1 } });
  });

  it('counts what cannot be read', async () => {
    const [found] = await detect([['13/2/2024', '31/2/2024', 'gisteren', '2024']]);
    expect(found?.evidence).toMatchObject({ values: 4, readable: 1 });
  });

  it('finds no date in other text', async () => {
    const [found] = await detect([['appel', 'peer']]);
    expect(found?.evidence).toMatchObject({ values: 2, readable: 0, ambiguous: false });
  });
});

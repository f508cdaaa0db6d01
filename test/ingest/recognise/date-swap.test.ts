import { describe, expect, it } from 'vitest';
import type { DateFormat } from '../../../src/ingest/import-plan.ts';
import type { DetectedDate } from '../../../src/ingest/recognise/date-evidence.ts';
import { detectDates } from '../../../src/ingest/recognise/date-format.ts';
import { testEngine } from '../../support/node-engine.ts';
import { build, utc } from '../facts/build.ts';
import { rawTable } from '../facts/raw-table.ts';

async function detect(
  values: string[],
  chosen: Record<number, DateFormat> = {},
): Promise<DetectedDate | undefined> {
  const engine = await testEngine();
  const { table } = await rawTable(
    engine,
    ['h'],
    values.map((value) => [value]),
  );
  return (await detectDates(engine, { table, nullTokens: [], dateOrder: 'dmy' }, [0], chosen))[0];
}

const TYPED = ['2026-01-02T09:00:00', '2026-05-02T09:00:00', '2026-12-02T09:00:00'];
const TEXT = ['13-02-2026 09:00', '14-02-2026 09:00', '28-02-2026 09:00'];

describe('day and month exchanged by a spreadsheet', () => {
  it.each([
    ['typed first', [...TYPED, ...TEXT]],
    ['text first', [...TEXT, ...TYPED]],
  ])('are noticed and asked about (%s)', async (_, values) => {
    const found = await detect(values);
    expect(found?.format).toEqual({ kind: 'parts', order: 'dmy', swapped: true });
    expect(found?.evidence).toMatchObject({
      values: 6,
      readable: 6,
      ambiguous: true,
      uniform: null,
      swap: { typed: 3, text: 3, example: '2026-01-02T09:00:00' },
    });
  });

  it('are noticed the other way round', async () => {
    const found = await detect([...TYPED, '02/13/2026 09:00', '02/14/2026 09:00', '02/28/2026 09:00']);
    expect(found?.format).toEqual({ kind: 'parts', order: 'mdy', swapped: true });
  });

  it.each([
    ['too few typed', [...TYPED.slice(1), ...TEXT]],
    ['too few others', [...TYPED, ...TEXT.slice(1)]],
    ['a typed day over 12', [...TYPED, ...TEXT, '2026-02-13T09:00:00']],
    ['another day below 13', [...TYPED, ...TEXT, '12-02-2026 09:00']],
    ['typed only', [...TYPED, ...TYPED]],
  ])('are not seen in %s', async (_, values) => {
    const found = await detect(values);
    expect(found?.evidence.swap).toBeUndefined();
    expect(found?.evidence.ambiguous).toBe(false);
    expect(found?.format).not.toHaveProperty('swapped');
  });

  it('are read as the user chose, with the evidence still there', async () => {
    const chosen: DateFormat = { kind: 'parts', order: 'dmy' };
    const found = await detect([...TYPED, ...TEXT], { 0: chosen });
    expect(found?.format).toEqual(chosen);
    expect(found?.evidence.swap?.typed).toBe(3);
  });

  it('are looked for in the other columns too, once one has them', async () => {
    const engine = await testEngine();
    const typed = ['2026-01-02', '2026-05-02', '2026-06-02'];
    const rows = [...TYPED, ...TEXT].map((value, i) => [
      value,
      typed[i] ?? null,
      i === 0 ? '2026-02-28' : '2026-02-01',
    ]);
    const { table } = await rawTable(engine, ['a', 'b', 'c'], rows);
    const found = await detectDates(engine, { table, nullTokens: [], dateOrder: 'dmy' }, [0, 1, 2]);
    expect(found[1]?.format).toEqual({ kind: 'parts', order: 'dmy', swapped: true });
    expect(found[1]?.evidence).toMatchObject({ readable: 3, ambiguous: true, swap: { typed: 3, text: 0 } });
    expect(found[2]?.format).toEqual({ kind: 'iso' });
  });

  it('become the moments that were meant', async () => {
    const rows = [...TYPED, ...TEXT].map((value, i) => [`M${i}`, value]);
    const { inspection, tickets } = await build(['Meldingnummer', 'Datum aangemeld'], rows);
    expect(inspection.questions).toContainEqual({ kind: 'ambiguous_date', column: 1 });
    expect(tickets.M0?.created_utc).toBe(utc('2026-02-01T09:00:00'));
    expect(tickets.M1?.created_utc).toBe(utc('2026-02-05T09:00:00'));
    expect(tickets.M2?.created_utc).toBe(utc('2026-02-12T09:00:00'));
    expect(tickets.M3?.created_utc).toBe(utc('2026-02-13T09:00:00'));
    const plan = { dates: { 1: { kind: 'parts', order: 'dmy' } as const } };
    const asWritten = await build(['Meldingnummer', 'Datum aangemeld'], rows, plan);
    expect(asWritten.tickets.M0?.created_utc).toBe(utc('2026-01-02T09:00:00'));
  });
});

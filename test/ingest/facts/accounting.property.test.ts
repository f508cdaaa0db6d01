import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, ImportPlan, Shape } from '../../../src/ingest/import-plan.ts';
import { SHAPES } from '../../../src/ingest/import-plan.ts';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { accountedFor } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';

const id = fc.oneof(fc.constantFrom('A', 'B', 'C', ' A ', '-', null), fc.string({ maxLength: 6 }));
const date = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 16).replace('T', ' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, '', '-', '1970-01-01 00:00', '2024-02-31 10:00', 'x', "'"),
  },
);
const state = fc.constantFrom('New', 'Resolved', 'Closed', 'Cancelled', 'Spam', "d'oh", '-100', null);
const group = fc.constantFrom('Service Desk', 'Network', "Team 'x'", 'L2', null);
const number = fc.constantFrom('0', '1', '2,0', '-1', '99999999', 'x', null);
const what = fc.constantFrom('status', 'group', 'line', 'comment', 'created', 'other', null);
const value = fc.oneof(state, group);

const COLUMNS: Record<Shape, readonly (readonly [Field, fc.Arbitrary<string | null>])[]> = {
  tickets: [
    ['id', id],
    ['created', date],
    ['updated', date],
    ['status', state],
    ['resolved', date],
    ['group', group],
    ['reopen_count', number],
    ['resolution_duration', number],
  ],
  updates: [
    ['id', id],
    ['created', date],
    ['updated', date],
    ['status', state],
    ['group', group],
    ['sequence', number],
  ],
  changes: [
    ['id', id],
    ['updated', date],
    ['event_field', what],
    ['event_from', value],
    ['event_to', value],
    ['group', group],
  ],
  activities: [
    ['id', id],
    ['created', date],
    ['updated', date],
    ['activity', state],
    ['line', group],
  ],
  periods: [
    ['id', id],
    ['updated', date],
    ['status', state],
  ],
};

/** A table of a shape with up to 9 rows; a ticket list may have events. */
function tableOf(shape: Shape): fc.Arbitrary<Table> {
  const columns = COLUMNS[shape];
  const plan: Partial<ImportPlan> = { shape, activity: { new: 'new', resolved: 'resolved', spam: 'reply' } };
  const event = fc.record({
    row: fc.integer({ min: 1, max: 12 }),
    ts: date.map((text) => text ?? ''),
    field: what.map((text) => text ?? ''),
    from: value,
    to: value,
  });
  return fc.record({
    columns: fc.constant(Object.fromEntries(columns.map(([field]) => [field, field]))),
    rows: fc.array(fc.tuple(...columns.map(([, cell]) => cell)), { minLength: 1, maxLength: 9 }),
    plan: fc.constant(plan),
    ...(shape === 'tickets' && { events: fc.array(event, { maxLength: 6 }) }),
  });
}

/** Tables without a ticket in them are refused. */
function refused(error: unknown): { dataset: null } {
  if (error instanceof ImportRefusal && error.code === 'no_tickets') return { dataset: null };
  throw error;
}

/** Whether there was a ticket in them. */
async function expectSum(tables: readonly Table[]): Promise<boolean> {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const { dataset } = await buildPlanned(tables).catch(refused);
  if (dataset === null) return false;
  expect(accountedFor(dataset)).toBe(rows);
  expect(dataset.accounting.rows).toBe(rows);
  expect(dataset.coverage.row_no).toBe(dataset.accounting.counted);
  return true;
}

describe('accounting', () => {
  it.each(SHAPES)(
    'finds every row of any table again, read as %s',
    async (shape) => {
      let imported = 0;
      await fc.assert(
        fc.asyncProperty(tableOf(shape), async (table) => {
          if (await expectSum([table])) imported++;
        }),
        { numRuns: 20 },
      );
      expect(imported).toBeGreaterThanOrEqual(5);
    },
    120_000,
  );

  it('and of any two layouts together', async () => {
    const shape = fc.constantFrom(...SHAPES);
    let imported = 0;
    await fc.assert(
      fc.asyncProperty(shape.chain(tableOf), shape.chain(tableOf), async (one, other) => {
        if (await expectSum([one, { ...other, firstRow: one.rows.length + 1 }])) imported++;
      }),
      { numRuns: 15 },
    );
    expect(imported).toBeGreaterThanOrEqual(4);
  }, 120_000);
});

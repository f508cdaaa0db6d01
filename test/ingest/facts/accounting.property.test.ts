import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportRefusal } from '../../../src/ingest/inspection.ts';
import { accountedFor, build } from './build.ts';

const HEADERS = [
  'Number',
  'Opened',
  'Updated',
  'State',
  'Resolved',
  'Assignment group',
  'Reopen count',
  'Reassignment count',
];

const id = fc.oneof(fc.constantFrom('A', 'B', 'C', ' A ', '?', null), fc.string({ maxLength: 6 }));
const date = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 16).replace('T', ' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, '', '-', '1970-01-01 00:00', '2024-02-31 10:00', '31/12/2024', 'x', "'"),
  },
);
const state = fc.constantFrom(
  'New',
  'Active',
  'Resolved',
  'Closed',
  'Canceled',
  'Spam',
  'Merged',
  "d'oh",
  '-100',
  null,
);
const group = fc.constantFrom('Service Desk', 'Netwerk', "Team 'x'", 'Group 1', null);
const count = fc.constantFrom('0', '1', '2,0', '-1', '99999999', 'x', null);
const row = fc.tuple(id, date, date, state, date, group, count, count);

/** A table without a ticket or a date in it may be refused, for these reasons only. */
function refused(error: unknown): { dataset: null } {
  const codes = ['no_tickets', 'no_date_column'];
  if (error instanceof ImportRefusal && codes.includes(error.code)) return { dataset: null };
  throw error;
}

describe('accounting', () => {
  it.each(['tickets', 'updates'] as const)(
    'finds every row of any table again, read as %s',
    async (shape) => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
          const { dataset } = await build(HEADERS, rows, { shape }).catch(refused);
          if (dataset === null) return;
          expect(accountedFor(dataset)).toBe(rows.length);
          expect(dataset.accounting.rows).toBe(rows.length);
          expect(dataset.coverage.row_no).toBe(dataset.accounting.counted);
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );
});

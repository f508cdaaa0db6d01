import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testEngine } from '../../support/node-engine.ts';
import { dialectArbitrary, writeExport } from '../../support/write-export.ts';
import { ticketsArbitrary } from '../../support/write-ticket.ts';
import type { WrittenTicket } from '../../support/write-ticket.ts';
import { EXCLUDED, expectedFacts } from './expected-facts.ts';
import { importWritten } from './import-written.ts';
import type { Imported } from './import-written.ts';
import { runs } from './runs.ts';

/** Many times what it takes alone: the machine may be busy. */
const LIMIT_MS = 300_000;

function byId(a: WrittenTicket, b: WrittenTicket): number {
  return a.id < b.id ? -1 : 1;
}

/** What a list of tickets must give, worked out without the product. */
function expectAccounting({ dataset }: Imported, rows: number, excluded: number): void {
  const { accounting } = dataset;
  expect(accounting).toMatchObject({
    rows,
    counted: rows - excluded,
    folded: 0,
    quarantined: {},
  });
  expect(Object.values(accounting.excluded).reduce((sum, n) => sum + n, 0)).toBe(excluded);
}

describe('the same tickets', () => {
  it(
    'give the same facts and figures, whatever wrote them: those of the tickets',
    async () => {
      const engine = await testEngine();
      await fc.assert(
        fc.asyncProperty(
          ticketsArbitrary(20),
          dialectArbitrary,
          dialectArbitrary,
          async (tickets, dialectA, dialectB) => {
            const a = await importWritten(engine, writeExport(tickets, dialectA), dialectA.moments);
            const b = await importWritten(engine, writeExport(tickets, dialectB), dialectB.moments);
            const excluded = tickets.filter(({ status }) => EXCLUDED.includes(status)).length;
            const expected = tickets.toSorted(byId).map(expectedFacts);
            for (const imported of [a, b]) {
              expect(imported.inspections.map(({ profile }) => profile)).toEqual(['generic']);
              expectAccounting(imported, tickets.length, excluded);
              expect(imported.facts).toMatchObject(expected);
            }
            expect(b.facts).toEqual(a.facts);
            expect(b.figures).toEqual(a.figures);
          },
        ),
        runs(15),
      );
    },
    LIMIT_MS,
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../src/kpi/kpi-query.ts';
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

/** The figures of all lines together: what was resolved, and how much of that came back. */
function expectFigures({ figures }: Imported, tickets: readonly WrittenTicket[]): void {
  const durations = tickets
    .flatMap(({ created, resolved }) => (resolved === null ? [] : [(resolved - created) * 60]))
    .toSorted((a, b) => a - b);
  const n = durations.length;
  const middle = durations.slice(Math.floor((n - 1) / 2), Math.floor(n / 2) + 1);
  const median = n === 0 ? null : middle.reduce((sum, seconds) => sum + seconds, 0) / middle.length;
  const reopened = tickets.filter(({ resolved, reopens }) => resolved !== null && reopens > 0).length;
  const ofAll = (kpi: KpiId): KpiFigure | undefined =>
    figures.find((figure) => figure.kpi === kpi && figure.line === 'all');
  expect(ofAll('resolution_time')).toMatchObject({ value: median, n, missing: 0 });
  expect(ofAll('reopen_rate')).toMatchObject({ numerator: n === 0 ? null : reopened, n, missing: 0 });
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
              expectFigures(imported, tickets);
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

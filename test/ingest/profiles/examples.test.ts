import { describe, expect, it } from 'vitest';
import { TOOL_IDS } from '../../../src/kpi/tools.ts';
import type { FactColumn } from '../../../src/kpi/facts.ts';
import { ALL_EXAMPLES } from '../../support/exports/all-examples.ts';
import { exampleTickets } from '../../support/exports/desk-to-export.ts';
import type { DeskTicket, ExportExample } from '../../support/exports/desk-to-export.ts';
import { EXPECTED, NULL_UNLESS_CARRIED } from '../../support/exports/expected-facts.ts';
import { testEngine } from '../../support/node-engine.ts';
import { dropDataset } from '../../../src/ingest/import.ts';
import { dropInspection } from '../../../src/ingest/inspect.ts';
import { factsOf, readExport } from './read.ts';

const ZONE = 'Europe/Amsterdam';
const TICKETS = exampleTickets(7, 60);

it('there is an example of every tool', () => {
  const shown = new Set(ALL_EXAMPLES.map(({ profile }) => profile));
  expect(TOOL_IDS.filter((id) => id !== 'generic' && !shown.has(id))).toEqual([]);
});

describe.each(ALL_EXAMPLES)('$name', (example) => {
  const tickets = TICKETS.filter((ticket) => example.fits?.(ticket) ?? true);

  it('is taken for what it is and becomes the facts it carries', async () => {
    const inspection = await readExport(contentOf(example, tickets), example.fileName);
    expect(inspection.profile).toBe(example.profile);
    expect(inspection.because.length).toBeGreaterThan(1);

    const { dataset, tickets: facts } = await factsOf(inspection, { zone: ZONE });
    const { rows, counted, folded, excluded, quarantined } = dataset.accounting;
    const sum = (counts: object): number => Object.values(counts).reduce((a: number, b: number) => a + b, 0);
    expect(rows).toBe(counted + folded + sum(excluded) + sum(quarantined));
    expect(sum(quarantined)).toBe(0);

    expect(Object.keys(facts)).toHaveLength(tickets.length);
    const byId = new Map(Object.entries(facts).map(([id, fact]) => [id.slice(-5), fact]));
    const wrong: Record<string, unknown[]> = {};
    for (const column of new Set([...example.carries, ...NULL_UNLESS_CARRIED])) {
      const carried = example.carries.includes(column);
      const expected = EXPECTED[column];
      // By their numbers the tickets were found.
      if (column === 'ticket_id') continue;
      if (carried && !expected) throw new Error(`Nothing says what ${column} has to be`);
      for (const ticket of tickets) {
        const want =
          carried && expected ? rounded(column, expected(ticket, example.profile), example.precision) : null;
        const got = rounded(column, byId.get(ticket.id)?.[column] ?? null, example.precision);
        if (want !== got) (wrong[column] ??= []).push({ id: ticket.id, status: ticket.status, want, got });
      }
    }
    expect(wrong).toEqual({});
    await dropDataset(await testEngine(), dataset);
    await dropInspection(await testEngine(), inspection);
  });
});

function contentOf(
  example: ExportExample,
  tickets: readonly DeskTicket[],
): string | Blob | Uint8Array<ArrayBuffer> {
  const content = example.write(tickets, ZONE);
  return content instanceof Uint8Array ? new Uint8Array(content) : content;
}

/** Instants and durations as exactly as the export has them. */
function rounded(column: FactColumn, value: unknown, precision: number): unknown {
  const known = typeof value === 'bigint' ? Number(value) : value;
  return typeof known === 'number' && /_utc$|_local$|_s$/.test(column)
    ? Math.floor(known / precision) * precision
    : known;
}

import * as fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ALL_EXAMPLES } from '../../support/exports/all-examples.ts';
import { exampleTickets } from '../../support/exports/desk-to-export.ts';
import type { DeskTicket, ExportExample } from '../../support/exports/desk-to-export.ts';
import { testEngine } from '../../support/node-engine.ts';
import { runs } from '../property/runs.ts';
import { importAnything } from './accounted.ts';
import type { Ending } from './accounted.ts';
import { wounded, woundArbitrary } from './mutate.ts';

const TICKETS = 30;

async function written(example: ExportExample, tickets: readonly DeskTicket[]): Promise<Uint8Array> {
  const blob = new Blob([part(example.write(tickets, 'Europe/Amsterdam'))]);
  return new Uint8Array(await blob.arrayBuffer());
}

function part(content: Blob | string | Uint8Array): BlobPart {
  return content instanceof Uint8Array ? new Uint8Array(content) : content;
}

/** As it is, or packed. */
function packed(bytes: Uint8Array, name: string, packing: 'plain' | 'gz' | 'zip'): File {
  const content =
    packing === 'gz'
      ? gzipSync(bytes)
      : packing === 'zip'
        ? zipSync({ [name]: bytes, 'leesmij.txt': bytes.slice(0, 9) })
        : bytes;
  return new File([new Uint8Array(content)], packing === 'plain' ? name : `${name}.${packing}`);
}

function isCounted(ending: Ending): boolean {
  return 'counted' in ending && ending.counted > 0;
}

describe('a damaged export of any tool', () => {
  it('is refused for a reason or accounted for', async () => {
    const engine = await testEngine();
    const tickets = exampleTickets(7, TICKETS);
    const endings: Ending[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ALL_EXAMPLES),
        fc.array(woundArbitrary, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('plain' as const, 'plain' as const, 'gz' as const, 'zip' as const),
        async (example, wounds, packing) => {
          const bytes = wounds.reduce(wounded, await written(example, tickets));
          endings.push(await importAnything(engine, [packed(bytes, example.fileName, packing)]));
        },
      ),
      runs(60),
    );
    expect(endings.filter(isCounted).length).toBeGreaterThanOrEqual(Math.floor(endings.length / 4));
  }, 300_000);
});

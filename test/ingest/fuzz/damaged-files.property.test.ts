import * as fc from 'fast-check';
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { testEngine } from '../../support/node-engine.ts';
import { dialectArbitrary, writeExport } from '../../support/write-export.ts';
import type { Dialect } from '../../support/write-export.ts';
import { LOG_WRITERS } from '../../support/write-log.ts';
import { storiesArbitrary } from '../../support/write-story.ts';
import { ticketsArbitrary } from '../../support/write-ticket.ts';
import { runs } from '../property/runs.ts';
import { importAnything } from './accounted.ts';
import type { Ending } from './accounted.ts';
import { wounded, woundArbitrary } from './mutate.ts';
import type { Wound } from './mutate.ts';

const LIMIT_MS = 300_000;
const wounds = fc.array(woundArbitrary, { minLength: 1, maxLength: 4 });

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function fileOf(bytes: Uint8Array, name: string): File {
  return new File([new Uint8Array(bytes)], name);
}

function allWounds(bytes: Uint8Array, list: readonly Wound[]): Uint8Array {
  return list.reduce(wounded, bytes);
}

/** Damage inside a container that is sound itself. */
function inContainer(bytes: Uint8Array, name: string, list: readonly Wound[]): Uint8Array {
  if (name.endsWith('.gz')) return gzipSync(allWounds(gunzipSync(bytes), list));
  const members = Object.entries(unzipSync(bytes));
  const chosen = Math.floor((list[0]?.where ?? 0) * members.length) % members.length;
  return zipSync(
    Object.fromEntries(
      members.map(([member, content], i) => [member, i === chosen ? allWounds(content, list) : content]),
    ),
  );
}

function isContainer(name: string): boolean {
  return /\.(gz|zip|xlsx)$/.test(name);
}

function isCounted(ending: Ending): boolean {
  return 'counted' in ending && ending.counted > 0;
}

/** One of eight, less than half of what usually survives. */
function expectSomeCounted(endings: readonly Ending[]): void {
  expect(endings.filter(isCounted).length).toBeGreaterThanOrEqual(Math.floor(endings.length / 8));
}

describe('a damaged file', () => {
  it(
    'of tickets is refused for a reason or accounted for',
    async () => {
      const engine = await testEngine();
      const endings: Ending[] = [];
      await fc.assert(
        fc.asyncProperty(
          ticketsArbitrary(12),
          dialectArbitrary,
          wounds,
          fc.boolean(),
          async (tickets, dialect: Dialect, list, inside) => {
            const files: File[] = [];
            for (const [i, file] of writeExport(tickets, dialect).entries()) {
              const bytes = await bytesOf(file);
              const damaged =
                i > 0
                  ? bytes
                  : inside && isContainer(file.name)
                    ? inContainer(bytes, file.name, list)
                    : allWounds(bytes, list);
              files.push(fileOf(damaged, file.name));
            }
            endings.push(await importAnything(engine, files));
          },
        ),
        runs(40),
      );
      expectSomeCounted(endings);
    },
    LIMIT_MS,
  );

  it.each(['updates', 'changes', 'activities', 'periods', 'jira', 'zendesk'] as const)(
    'of %s is refused for a reason or accounted for',
    async (kind) => {
      const engine = await testEngine();
      const style = { moments: 'dd-MM-yyyy HH:mm', rowOrder: 3 } as const;
      const sound = fc.sample(storiesArbitrary(6, true), { numRuns: 1, seed: 7 });
      for (const stories of sound) {
        expect(await importAnything(engine, [LOG_WRITERS[kind](stories, style)])).toSatisfy(isCounted);
      }
      const endings: Ending[] = [];
      await fc.assert(
        fc.asyncProperty(storiesArbitrary(6, true), wounds, async (stories, list) => {
          const file = LOG_WRITERS[kind](stories, style);
          endings.push(
            await importAnything(engine, [fileOf(allWounds(await bytesOf(file), list), file.name)]),
          );
        }),
        runs(8),
      );
      // A single wound can break the grammar of a whole JSON file.
      if (kind !== 'jira' && kind !== 'zendesk') expectSomeCounted(endings);
    },
    LIMIT_MS,
  );

  it(
    'beside a sound one of other tools is refused for a reason or accounted for',
    async () => {
      const engine = await testEngine();
      const endings: Ending[] = [];
      await fc.assert(
        fc.asyncProperty(
          storiesArbitrary(4, true),
          ticketsArbitrary(6),
          dialectArbitrary,
          wounds,
          async (stories, tickets, dialect, list) => {
            const style = { moments: 'yyyy-MM-dd HH:mm', rowOrder: 0 } as const;
            const log = LOG_WRITERS.updates(stories, style);
            const ending = await importAnything(engine, [
              fileOf(allWounds(await bytesOf(log), list), log.name),
              LOG_WRITERS.zendesk(stories, style),
              ...writeExport(tickets, dialect),
            ]);
            endings.push(ending);
          },
        ),
        runs(8),
      );
      expectSomeCounted(endings);
    },
    LIMIT_MS,
  );
});

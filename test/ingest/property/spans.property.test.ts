import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, Row } from '../../../src/engine/engine.ts';
import { dropDataset } from '../../../src/ingest/import.ts';
import { dropInspection } from '../../../src/ingest/inspect.ts';
import { buildOne, inspectOne } from '../../support/import-one.ts';
import { testEngine } from '../../support/node-engine.ts';
import { LOG_WRITERS } from '../../support/write-log.ts';
import type { LogKind } from '../../support/write-log.ts';
import { isDone, storiesArbitrary } from '../../support/write-story.ts';
import type { Story } from '../../support/write-story.ts';
import { expectedJourney, expectedSpans } from './expected-spans.ts';
import type { Carried } from './expected-spans.ts';
import { expectedStory } from './expected-story.ts';
import { factRows } from './fact-rows.ts';
import { runs } from './runs.ts';

const LIMIT_MS = 300_000;

/** Which forms tell more than one thing of a minute in its order, and of agents and answers; of states only what changed (`changes`). */
const FORMS: Readonly<Record<LogKind, Omit<Carried, 'states'> & { ordered: boolean; changed: boolean }>> = {
  updates: { ordered: true, agents: true, replies: false, changed: false },
  changes: { ordered: true, agents: true, replies: true, changed: false },
  activities: { ordered: false, agents: false, replies: true, changed: false },
  periods: { ordered: false, agents: false, replies: false, changed: false },
  jira: { ordered: true, agents: true, replies: true, changed: true },
  zendesk: { ordered: true, agents: true, replies: true, changed: true },
};
const KINDS = ['updates', 'changes', 'activities', 'periods', 'jira', 'zendesk'] as const satisfies LogKind[];

interface Told {
  facts: Row[];
  spans: Row[];
  asOfUtc: number;
}

/** Facts and spans of a file, read in the zone of the report that writes it. Leaves nothing in the engine. */
async function read(engine: Engine, file: File): Promise<Told> {
  const nowUtc = Date.UTC(2026, 5, 1) / 1000;
  const inspection = await inspectOne(engine, file, { nowUtc });
  try {
    const dataset = await buildOne(engine, inspection, inspection.plan, { nowUtc });
    const { spans, ticket } = dataset.tables;
    expect(spans).not.toBeNull();
    try {
      return {
        asOfUtc: dataset.asOfUtc,
        facts: await factRows(engine, dataset),
        spans: await engine.query(
          `SELECT ticket_id, span_no::INTEGER AS span_no, group_name::VARCHAR AS group_name, line::INTEGER AS line, phase::VARCHAR AS phase,
             from_utc::DOUBLE AS from_utc, until_utc::DOUBLE AS until_utc, arrival, taken_utc::DOUBLE AS taken_utc
           FROM ${spans} JOIN ${ticket} USING (row_no) ORDER BY ticket_id, span_no`,
        ),
      };
    } finally {
      await dropDataset(engine, dataset);
      const left = await engine.query(`SELECT 1 FROM duckdb_tables() WHERE table_name = '${spans}'`);
      expect(left).toEqual([]);
    }
  } finally {
    await dropInspection(engine, inspection);
  }
}

function carriedBy(kind: LogKind, stories: readonly Story[]): Carried {
  const { agents, replies, changed } = FORMS[kind];
  const moved = stories.some(({ steps }) => steps.some(({ status }) => status !== 'new'));
  return { agents, replies, states: !changed || moved };
}

/** When the last of its resolutions began, in minutes; NULL while it is open. */
function resolvedAt({ steps }: Story): number | null {
  return steps[steps.findLastIndex(({ status }) => !isDone(status)) + 1]?.at ?? null;
}

describe('the stretches and the journey of tickets', () => {
  it.each(KINDS)(
    'are told by %s as they were',
    async (kind) => {
      const engine = await testEngine();
      await fc.assert(
        fc.asyncProperty(
          storiesArbitrary(8, FORMS[kind].ordered),
          fc.constantFrom('yyyy-MM-dd HH:mm', 'yyyy-MM-ddTHH:mm:ssZ'),
          fc.nat({ max: 1000 }),
          async (stories, moments, rowOrder) => {
            const { facts, spans, asOfUtc } = await read(
              engine,
              LOG_WRITERS[kind](stories, { moments, rowOrder }),
            );
            const carried = carriedBy(kind, stories);
            expect(spans).toEqual(expectedSpans(stories, carried));
            expect(facts).toMatchObject(
              stories.map((story) => ({
                ...expectedStory(story),
                ...expectedJourney(story, carried, resolvedAt(story), asOfUtc / 60),
              })),
            );
          },
        ),
        runs(6),
      );
    },
    LIMIT_MS,
  );

  it(
    'add up: spans follow each other, and their unresolved time is that of the lines',
    async () => {
      const engine = await testEngine();
      const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
      await fc.assert(
        fc.asyncProperty(storiesArbitrary(8, true), async (stories) => {
          const file = LOG_WRITERS.changes(stories, { moments: 'yyyy-MM-ddTHH:mm:ssZ', rowOrder: 1 });
          const { facts, spans, asOfUtc } = await read(engine, file);
          for (const fact of facts) {
            const own = spans.filter(({ ticket_id: id }) => id === fact.ticket_id);
            expect(own[0]?.from_utc).toBe(fact.created_utc);
            expect(own.map(({ until_utc: until }) => until)).toEqual([
              ...own.slice(1).map(({ from_utc: from }) => from),
              null,
            ]);
            const end = number(fact.resolved_utc ?? asOfUtc);
            const length = (rows: readonly Row[]): number =>
              rows.reduce(
                (sum, row) =>
                  sum + Math.max(0, Math.min(number(row.until_utc ?? end), end) - number(row.from_utc)),
                0,
              );
            const undone = own.filter(({ phase }) => phase !== 'done');
            const elsewhere = length(undone.filter(({ line }) => line === null));
            expect(number(fact.line1_s) + number(fact.line2_s) + number(fact.line3_s) + elsewhere).toBe(
              length(undone),
            );
          }
          const beyond = (part: string, whole: string): Row[] =>
            facts.filter((fact) => fact[whole] !== null && number(fact[part]) > number(fact[whole]));
          expect(beyond('on_hold_s', 'resolution_s')).toEqual([]);
          expect(beyond('pickup_s', 'first_response_s')).toEqual([]);
        }),
        runs(6),
      );
    },
    LIMIT_MS,
  );
});

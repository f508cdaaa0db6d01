import { afterAll, expect, test } from 'vitest';
import { makeSamples } from '../../sample-data/sample-files.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { buildDataset, dropDataset } from '../../src/ingest/import.ts';
import { dropInspection, inspect } from '../../src/ingest/inspect.ts';
import type { Inspection } from '../../src/ingest/inspection.ts';
import { sampleBytes } from '../sample-data/read-samples.ts';
import { testEngine } from '../support/node-engine.ts';

const { truth } = makeSamples();
const made: { inspections: Inspection[]; dataset: Dataset }[] = [];

afterAll(async () => {
  const engine = await testEngine();
  for (const { inspections, dataset } of made) {
    await dropDataset(engine, dataset);
    for (const inspection of inspections) await dropInspection(engine, inspection);
  }
});

test.each(['topdesk-meldingen.csv', 'servicenow-incident-log.csv', 'zendesk-tickets.json'] as const)(
  'who asked, who did it, when it was due and how it was liked: %s',
  async (name) => {
    const engine = await testEngine();
    const inspections = await inspect(engine, [new File([new Uint8Array(sampleBytes(name))], name)]);
    const dataset = await buildDataset(
      engine,
      inspections.map((inspection) => ({ inspection, plan: inspection.plan })),
    );
    made.push({ inspections, dataset });
    const [facts] = await engine.query(
      `SELECT count(DISTINCT requester_no)::DOUBLE AS requesters, count(next_contact_utc)::DOUBLE AS cameBack,
         count(DISTINCT agent)::DOUBLE AS agents, count_if(agent IS NULL)::DOUBLE AS withoutAgent, sum(due_utc)::DOUBLE AS dueSum,
         count(csat)::DOUBLE AS rated, coalesce(count_if(csat = 1), 0)::DOUBLE AS satisfied, (sum(handle_s) / 60)::DOUBLE AS workedMinutes,
         (sum(on_hold_s) / 60)::DOUBLE AS onHoldMinutes
       FROM ${dataset.tables.ticket} WHERE excluded IS NULL`,
    );
    const told = truth.files[name].facts;
    if (told === null) throw new Error('Nothing is told of this file');
    // Where a history tells how long a ticket waited, this file has no column for it.
    const { onHoldMinutes, ...others } = told;
    expect(facts).toMatchObject({ ...others, rated: told.rated ?? 0, satisfied: told.satisfied ?? 0 });
    expect(onHoldMinutes === null || facts?.onHoldMinutes === onHoldMinutes).toBe(true);
  },
);

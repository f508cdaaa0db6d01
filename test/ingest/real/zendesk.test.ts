import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/import.ts';
import { inspect } from '../../../src/ingest/inspect.ts';
import { testEngine } from '../../support/node-engine.ts';
import { factsById, load, realData, realFile } from './real-file.ts';

/** Replies, and minutes to the first one, of each ticket; ticket 6 is the only one that was solved. */
const REPLIES: Readonly<Record<string, [number, number | null]>> = {
  1: [0, null],
  2: [2, 0],
  3: [2, 0],
  4: [1, 0],
  5: [1, 0],
  6: [1, 0],
  7: [3, 0],
  8: [2, 0],
  9: [2, 0],
  10: [2, 1],
  11: [1, 1],
  12: [3, 1],
  13: [2, 1],
  14: [0, null],
};
const COLUMNS = [
  'agent_replies',
  'first_response_s',
  'reopen_count',
  'group_moves',
  'created_utc',
  'resolved_utc',
  'resolution_s',
];
const SOLVED = {
  created_utc: Date.UTC(2024, 0, 24, 14, 17, 58) / 1000,
  resolved_utc: Date.UTC(2024, 0, 24, 20, 12, 2) / 1000,
  resolution_s: 354 * 60 + 4,
};

describe.skipIf(!realData)('the real Zendesk exports (set LINEWISE_REAL_DATA to run)', () => {
  it('has 14 tickets with their metrics', async () => {
    const engine = await testEngine();
    const loaded = await load(engine, await realFile('zendesk/zendesk_tickets_with_metric_set.json'));
    expect(loaded.inspection.profile).toBe('zendesk');
    expect(loaded.dataset.accounting).toMatchObject({ rows: 14, counted: 14, quarantined: {} });
    const facts = await factsById(engine, loaded, [...COLUMNS, 'status', 'done', 'group_current']);
    expect([...facts.keys()].map(Number).toSorted((a, b) => a - b)).toEqual(Object.keys(REPLIES).map(Number));
    for (const [id, [replies, minutes]] of Object.entries(REPLIES)) {
      expect(facts.get(id)).toMatchObject({
        agent_replies: replies,
        first_response_s: minutes === null ? null : minutes * 60,
        reopen_count: 0,
        group_moves: 0,
        group_current: '23111598987540',
        status: id === '6' ? 'closed' : id === '14' ? 'waiting' : 'open',
        ...(id === '6' ? { ...SOLVED, done: true } : { resolved_utc: null, resolution_s: null, done: false }),
      });
    }
  });

  it('has 14 tickets in both files together, in either order, with what either knows', async () => {
    const engine = await testEngine();
    const files = [
      await realFile('zendesk/zendesk_tickets_with_metric_set.json'),
      await realFile('zendesk/zendesk_ticket_metrics.json'),
    ];
    for (const order of [files, files.toReversed()]) {
      const inspections = await inspect(engine, order);
      const dataset = await buildDataset(
        engine,
        inspections.map((inspection) => ({ inspection, plan: inspection.plan })),
      );
      expect(inspections).toHaveLength(2);
      expect(dataset.accounting).toMatchObject({ rows: 28, counted: 14, excluded: { duplicate: 14 } });
      expect(dataset.coverage).toMatchObject({ status: 14, group_current: 14, agent_replies: 14 });
    }
  });

  it('has the same 14 in the metrics on their own, by the number of the ticket', async () => {
    const engine = await testEngine();
    const loaded = await load(engine, await realFile('zendesk/zendesk_ticket_metrics.json'));
    expect(loaded.inspection.profile).toBe('zendesk');
    expect(loaded.dataset.accounting).toMatchObject({ rows: 14, counted: 14, quarantined: {} });
    const facts = await factsById(engine, loaded, COLUMNS);
    for (const [id, [replies, minutes]] of Object.entries(REPLIES)) {
      expect(facts.get(id)).toMatchObject({
        agent_replies: replies,
        first_response_s: minutes === null ? null : minutes * 60,
        reopen_count: 0,
        ...(id === '6' ? SOLVED : { resolved_utc: null, resolution_s: null }),
      });
    }
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { FACT_COLUMNS } from '../../../src/kpi/facts.ts';
import { LOCALES, PARAMETERS } from '../../../src/kpi/kpi-definition.ts';
import { LENS } from '../../../src/kpi/lens/lens.ts';
import { testEngine } from '../../support/node-engine.ts';
import { DAY, describeAnswers, NOW, resolvedAfter, type Known } from '../definitions/answer-of.ts';
import { columnsIn, createEmptyFacts, describeSqlTypes, parametersIn } from '../definitions/sql-names.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
  await createEmptyFacts(engine);
});

/** Solved at once by line 1 with one reply: first contact resolution by every definition. */
const SOLVED: Known = {
  ...resolvedAfter(5 * 60),
  line_first: 1,
  line_resolved: 1,
  agent_replies: 1,
  customer_replies: 0,
  reopen_count: 0,
  group_moves: 0,
  on_hold_s: 0,
};
const OPEN: Known = {
  ...SOLVED,
  done: false,
  status: 'open',
  line_resolved: null,
  first_resolved_utc: null,
  first_resolution_s: null,
  resolved_utc: null,
  resolution_s: null,
};

type Answers = Parameters<typeof describeAnswers>[3];
const EXPECTED: Record<string, Answers> = {
  servicenow_benchmark: [
    ['solved at once', SOLVED, true],
    [
      'slow, many replies, reopened, by line 2',
      {
        ...SOLVED,
        ...resolvedAfter(9 * DAY),
        agent_replies: 8,
        reopen_count: 2,
        line_first: 2,
        line_resolved: 2,
      },
      true,
    ],
    ['one reassignment', { ...SOLVED, group_moves: 1 }, false],
    ['not known', { ...SOLVED, group_moves: null }, null],
  ],
  servicenow_csm: [
    ['solved at once', SOLVED, true],
    ['another group', { ...SOLVED, group_moves: 1, line_resolved: 2 }, true],
    ['reopened', { ...SOLVED, reopen_count: 1 }, false],
    ['two updates', { ...SOLVED, agent_replies: 2 }, false],
    ['awaited information', { ...SOLVED, on_hold_s: 60 }, false],
    ['a mail of the customer', { ...SOLVED, customer_replies: 1 }, false],
    ['waiting not known, though reopened', { ...SOLVED, on_hold_s: null, reopen_count: 1 }, null],
  ],
  zendesk_one_touch: [
    ['one reply', SOLVED, true],
    ['no reply', { ...SOLVED, agent_replies: 0 }, true],
    ['two replies', { ...SOLVED, agent_replies: 2 }, false],
    ['reopened and moved', { ...SOLVED, reopen_count: 1, group_moves: 2 }, true],
    ['not known', { ...SOLVED, agent_replies: null }, null],
  ],
  freshservice: [
    ['the requester wrote once', SOLVED, true],
    ['and the agent five times', { ...SOLVED, agent_replies: 5 }, true],
    ['the requester wrote again', { ...SOLVED, customer_replies: 1 }, false],
    ['not known', { ...SOLVED, customer_replies: null }, null],
  ],
  freshdesk_zoho: [
    ['one reply', SOLVED, true],
    ['no reply', { ...SOLVED, agent_replies: 0 }, false],
    ['two replies', { ...SOLVED, agent_replies: 2 }, false],
    ['not known', { ...SOLVED, agent_replies: null }, null],
  ],
  zammad_first_solution: [
    ['five minutes', SOLVED, true],
    ['a second less than fifteen minutes', resolvedAfter(15 * 60 - 1), true],
    ['fifteen minutes', resolvedAfter(15 * 60), false],
    ['reopened later', { ...SOLVED, reopen_count: 1 }, true],
    [
      'two days, of which five opening minutes',
      { ...resolvedAfter(2 * DAY), first_resolution_s: 300 },
      false,
    ],
    ['no dates but a duration', { created_utc: null, first_resolution_s: 300 }, true],
    ['a day without a time', { ...SOLVED, first_resolution_s: null }, null],
    ['never solved', OPEN, null],
  ],
  metricnet_gross: [
    ['solved at once', SOLVED, true, { provisional: false }],
    ['still open', OPEN, false, { provisional: true }],
    ['two replies', { ...SOLVED, agent_replies: 2 }, false],
    ['another group', { ...SOLVED, group_moves: 1 }, false],
    ['reopened', { ...SOLVED, reopen_count: 1 }, false],
    ['came in at line 2', { ...SOLVED, line_first: 2, line_resolved: 2 }, false],
    ['an alarm', { ...SOLVED, channel: 'monitoring' }, true],
    ['line not known', { ...SOLVED, line_first: null, line_resolved: null }, null],
    ['first line not known', { ...SOLVED, line_first: null }, true],
    ['replies not known', { ...SOLVED, agent_replies: null }, null],
    ['replies not known, but open', { ...OPEN, agent_replies: null }, false],
    [
      'replies not known, but resolved by line 2',
      { ...SOLVED, agent_replies: null, line_resolved: 2 },
      false,
    ],
    ['solved yesterday', { ...SOLVED, first_resolved_utc: NOW - DAY }, true, { provisional: true }],
  ],
  metricnet_net: [
    ['solved at once', SOLVED, true],
    ['still open', OPEN, false],
    ['came in at line 2', { ...SOLVED, line_first: 2, line_resolved: 2 }, 'outside'],
    ['an alarm', { ...SOLVED, channel: 'monitoring' }, 'outside'],
    ['not for line 1', { ...SOLVED, category: 'Verhuizing' }, 'outside'],
  ],
};

describe('the lens', () => {
  it('has hand-made tickets for every definition that tickets can answer', () => {
    const computable = LENS.filter(({ measurement }) => measurement !== null).map(({ id }) => id);
    expect(computable.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
    expect(LENS.filter(({ measurement }) => measurement === null).map(({ id }) => id)).toEqual([
      'servicenow_interactions',
      'sqm_survey',
    ]);
    expect(new Set(LENS.map(({ id }) => id)).size).toBe(LENS.length);
  });

  for (const entry of LENS) {
    if (entry.measurement !== null)
      describeAnswers(entry.id, entry, entry.measurement, EXPECTED[entry.id] ?? []);
  }

  it.each(LENS.map((entry) => [entry.id, entry] as const))('%s is whole', async (_, entry) => {
    const parts = [entry.provisional, entry.population ?? 'TRUE', entry.measurement?.value ?? 'TRUE'];
    for (const sql of parts) {
      for (const name of parametersIn(sql)) expect(PARAMETERS.filter((p) => p !== 'bit')).toContain(name);
      for (const name of columnsIn(sql)) expect(FACT_COLUMNS).toHaveProperty(name);
    }
    expect(await describeSqlTypes(engine, parts)).toEqual(['BOOLEAN', 'BOOLEAN', 'BOOLEAN']);
    for (const column of entry.measurement?.needs ?? []) expect(FACT_COLUMNS).toHaveProperty(column);
    expect(entry.source).not.toBe('');
    for (const locale of LOCALES) {
      const { name, definition, differs } = entry.text[locale];
      expect(name).not.toMatch(/\.$|^$/u);
      for (const sentence of [definition, differs]) expect(sentence).toMatch(/^[^{}]+\.$/u);
    }
    expect(entry.text.nl.definition).not.toBe(entry.text.en.definition);
    expect(entry.text.nl.differs).not.toBe(entry.text.en.differs);
  });
});

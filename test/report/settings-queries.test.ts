import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { dropDataset } from '../../src/ingest/import.ts';
import { dropInspection } from '../../src/ingest/inspect.ts';
import type { Inspection } from '../../src/ingest/inspection.ts';
import { choiceCountsSql, type ChoiceCount } from '../../src/kpi/prepare/choice-counts-sql.ts';
import { DEFAULT_SETTINGS, type ExclusionRule, type KpiSettings } from '../../src/kpi/settings.ts';
import { countFacts } from '../../src/report/settings-queries.ts';
import { withFacts } from '../../src/report/with-facts.ts';
import { buildOne, inspectOne } from '../support/import-one.ts';
import { testEngine } from '../support/node-engine.ts';

let engine: Engine;
let inspection: Inspection;
let dataset: Dataset;
/** The tickets that count in the export as it is. */
let tickets: Record<'category' | 'group' | 'channel' | 'priority', string | null>[];

beforeAll(async () => {
  engine = await testEngine();
  const name = 'topdesk-meldingen.csv';
  const bytes = await readFile(resolve(import.meta.dirname, '../../sample-data', name));
  inspection = await inspectOne(engine, new File([new Uint8Array(bytes)], name));
  dataset = await buildOne(engine, inspection);
  tickets = await engine.query(
    `SELECT category::VARCHAR AS category, group_current::VARCHAR AS "group", channel::VARCHAR AS channel,
       priority::VARCHAR AS priority FROM ${dataset.tables.ticket} WHERE excluded IS NULL`,
  );
});
afterAll(async () => {
  await withFacts(engine, dataset, DEFAULT_SETTINGS, () => Promise.resolve());
  await dropDataset(engine, dataset);
  await dropInspection(engine, inspection);
});

const count = (change: Partial<KpiSettings>) => {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  return withFacts(engine, dataset, settings, (facts) => countFacts(engine, dataset, facts));
};
const sum = (parts: Partial<Record<string, number>>): number =>
  Object.values(parts).reduce<number>((total, n) => total + (n ?? 0), 0);
const hit = (rules: readonly ExclusionRule[]): number =>
  tickets.filter((ticket) => rules.some(({ dimension, value }) => ticket[dimension] === value)).length;
const first = (dimension: ExclusionRule['dimension']): ExclusionRule => ({
  dimension,
  value: tickets.find((ticket) => ticket[dimension] !== null)?.[dimension] ?? null,
});

describe('what is counted', () => {
  it('is what the export says without settings', async () => {
    const { accounting, coverage, quality, groups } = dataset;
    expect(await count({})).toEqual({ revision: dataset.revision, accounting, coverage, quality, groups });
  });

  it('adds up to every row with rules that overlap, and leaves out exactly their tickets', async () => {
    const rules: ExclusionRule[] = [
      first('category'),
      first('group'),
      first('channel'),
      { dimension: 'priority', value: null },
    ];
    for (const exclusions of [rules.slice(0, 1), rules]) {
      const { accounting, coverage, groups } = await count({ exclusions });
      const { rows, counted, folded, excluded, quarantined } = accounting;
      expect(excluded.rule).toBe(hit(exclusions));
      expect(excluded.rule).toBeGreaterThan(0);
      expect(counted + folded + sum(excluded) + sum(quarantined)).toBe(rows);
      expect(coverage.row_no).toBe(counted);
      expect(groups.reduce((total, group) => total + group.tickets, 0)).toBe(coverage.group_current);
    }
  });

  it('says what can be measured with time limits', async () => {
    const resolutionLimits = { any: 8 * 3600 };
    const { coverage, accounting } = await count({ resolutionLimits });
    expect(coverage.due_utc).toBe(coverage.created_utc);
    expect(accounting).toEqual(dataset.accounting);
  });

  it('is what each choice of a rule is said to take out', async () => {
    const choices = await engine.query<ChoiceCount>(choiceCountsSql(dataset.tables.ticket));
    for (const dimension of ['category', 'group', 'channel', 'priority'] as const) {
      const own = choices.filter((choice) => choice.dimension === dimension);
      expect(new Set(own.map(({ value }) => value))).toEqual(
        new Set(tickets.map((ticket) => ticket[dimension])),
      );
      expect(new Set(own.map(({ value }) => value)).size).toBe(own.length);
      for (const { value, tickets: said } of own) expect(said).toBe(hit([{ dimension, value }]));
    }
  });
});

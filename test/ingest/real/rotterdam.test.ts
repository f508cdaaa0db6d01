import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { testEngine } from '../../support/node-engine.ts';
import { factsById, load, realData, realFile } from './real-file.ts';
import type { Loaded } from './real-file.ts';

/** The nine reports with a history. */
const WITH_HISTORY = [
  '2405821',
  '2405861',
  '2405877',
  '2407387',
  '2407456',
  '2407505',
  '2407511',
  '2407515',
  '2407616',
];

describe.skipIf(!realData)('the real reports of Rotterdam (set LINEWISE_REAL_DATA to run)', () => {
  let engine: Engine;
  let loaded: Loaded;

  beforeAll(async () => {
    engine = await testEngine();
    loaded = await load(engine, await realFile('rotterdam/meldingen_pseudonymised.json'));
  });

  it('are 67, all counted and none of them done', async () => {
    expect(loaded.inspection.profile).toBe('rotterdam');
    expect(loaded.dataset.accounting).toEqual({
      rows: 67,
      counted: 67,
      folded: 0,
      excluded: {},
      quarantined: {},
    });
    const rows = await engine.query(
      `SELECT status::VARCHAR AS status, done, count(*)::INTEGER AS n FROM ${loaded.dataset.tables.ticket} GROUP BY ALL ORDER BY n`,
    );
    expect(rows).toEqual([
      { status: 'open', done: false, n: 8 },
      { status: 'new', done: false, n: 59 },
    ]);
  });

  it('have nine histories, in which an arrow parts what was from what became', async () => {
    const { events } = loaded.inspection.raw;
    const [counted] = await engine.query(
      `SELECT count(DISTINCT row_no)::INTEGER AS reports,
         count_if(lower(field) = 'status')::INTEGER AS status, count_if(lower(field) = 'afdeling')::INTEGER AS afdeling,
         count_if(from_value = 'Nieuw' AND to_value = 'Doorverwezen gekregen')::INTEGER AS passed_on
       FROM ${events}`,
    );
    expect(counted).toEqual({ reports: 9, status: 12, afdeling: 10, passed_on: 3 });
    const moved = await engine.query(
      `SELECT from_value, to_value, ts FROM ${events} WHERE lower(field) = 'afdeling' AND from_value IS NOT NULL`,
    );
    expect(moved).toEqual([
      {
        from_value: 'Mid-Office Centrum-Delfshaven',
        to_value: 'AfvalRIS Inzameling Noord',
        ts: '2022-07-19T13:54:49',
      },
    ]);
  });

  it('moved between departments once, and only where the history says so', async () => {
    const facts = await factsById(engine, loaded, ['group_moves', 'group_first', 'group_current']);
    const known = [...facts].filter(([, row]) => row['group_moves'] !== null);
    expect(known.map(([id]) => id)).toEqual(WITH_HISTORY);
    expect(known.filter(([, row]) => row['group_moves'] === 1)).toEqual([
      [
        '2405821',
        {
          group_moves: 1,
          group_first: 'Mid-Office Centrum-Delfshaven',
          group_current: 'AfvalRIS Inzameling Noord',
        },
      ],
    ]);
  });

  it('keep the wall clock of Amsterdam', async () => {
    const facts = await factsById(engine, loaded, ['created_utc', 'created_local']);
    expect(facts.get('2407523')).toEqual({
      created_utc: Date.UTC(2022, 8, 28, 7, 45, 31) / 1000,
      created_local: Date.UTC(2022, 8, 28, 9, 45, 31) / 1000,
    });
  });

  it('leave it open how often the one that says Heropend was reopened', async () => {
    const rows = await engine.query(
      `SELECT t.reopen_count::DOUBLE AS reopen_count, t.reopened_utc::DOUBLE AS reopened_utc
       FROM ${loaded.dataset.tables.ticket} AS t JOIN ${loaded.dataset.tables.raw} AS r USING (row_no)
       WHERE r.c${loaded.inspection.plan.columns.status} = 'Heropend'`,
    );
    expect(rows).toEqual([{ reopen_count: null, reopened_utc: null }]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { testEngine } from '../../support/node-engine.ts';
import { factsById, load, realData, realFile, realText } from './real-file.ts';
import type { Loaded } from './real-file.ts';

const FILE = 'jira/jira_search_with_changelog.json';

interface Issue {
  key: string;
  fields: { created: string; status: { name: string } };
  changelog: {
    histories: { created: string; items: { field: string; fromString: string; toString: string }[] }[];
  };
}

const seconds = (text: string): number =>
  Math.floor(Date.parse(text.replace(/(\d\d)(\d\d)$/, '$1:$2')) / 1000);

/** What the changelog of an issue tells, by walking through it. `Done` is the only state of this board that ends the work. */
function walk({ fields, changelog }: Issue): Record<string, number | boolean | null> {
  const changes = changelog.histories
    .flatMap(({ created, items }) => items.map((item) => ({ ...item, ts: seconds(created) })))
    .filter(({ field }) => field === 'status')
    .toSorted((a, b) => a.ts - b.ts);
  let first: number | null = null;
  let last: number | null = null;
  let reopenings = 0;
  for (const { fromString, toString, ts } of changes) {
    if (toString === 'Done') {
      first ??= ts;
      last = ts;
    } else if (fromString === 'Done') {
      reopenings++;
      last = null;
    }
  }
  return {
    created_utc: seconds(fields.created),
    done: fields.status.name === 'Done',
    first_resolved_utc: first,
    resolved_utc: last,
    reopen_count: reopenings,
  };
}

describe.skipIf(!realData)('the real Jira search with changelogs (set LINEWISE_REAL_DATA to run)', () => {
  let engine: Engine;
  let loaded: Loaded;
  let issues: Issue[];

  beforeAll(async () => {
    engine = await testEngine();
    const search: { issues: Issue[] } = JSON.parse(realText(FILE));
    issues = search.issues;
    loaded = await load(engine, await realFile(FILE));
  });

  it('is 25 issues, recognised and counted', () => {
    expect(loaded.inspection).toMatchObject({ profile: 'jira', raw: { accepted: 25, refused: 0 } });
    expect(loaded.inspection.plan.shape).toBe('tickets');
    expect(loaded.dataset.accounting).toEqual({
      rows: 25,
      counted: 25,
      folded: 0,
      excluded: {},
      quarantined: {},
    });
  });

  it('keeps every change of the changelog in order', async () => {
    const [row] = await engine.query(
      `SELECT count(*)::INTEGER AS changes, count_if(field = 'status')::INTEGER AS status,
         count(DISTINCT row_no)::INTEGER AS issues,
         count_if(field = 'status' AND from_value = 'Analysis Active' AND to_value = 'Backlog')::INTEGER AS sent_back
       FROM ${loaded.inspection.raw.events}`,
    );
    expect(row).toEqual({ changes: 93, status: 64, issues: 25, sent_back: 6 });
  });

  it('says of each issue what its changelog says', async () => {
    const columns = ['created_utc', 'done', 'first_resolved_utc', 'resolved_utc', 'reopen_count'];
    const facts = await factsById(engine, loaded, columns);
    expect(Object.fromEntries(facts)).toEqual(
      Object.fromEntries(issues.map((issue) => [issue.key, walk(issue)])),
    );
    const done = [...facts.values()].filter((row) => row['done'] === true);
    expect(done.length).toBe(17);
  });
});

describe.skipIf(!realData)('the five real Jira issues (set LINEWISE_REAL_DATA to run)', () => {
  it('are all there, two of them done', async () => {
    const engine = await testEngine();
    const loaded = await load(engine, await realFile('jira/airbyte_jira_issues_5.json'));
    expect(loaded.inspection.profile).toBe('jira');
    expect(loaded.dataset.accounting).toMatchObject({ rows: 5, counted: 5, quarantined: {} });
    const facts = await factsById(engine, loaded, ['created_utc', 'done', 'priority']);
    expect(Object.fromEntries(facts)).toEqual({
      'PLAYG-1': { created_utc: Date.UTC(2021, 8, 16, 22, 42, 13) / 1000, done: false, priority: 3 },
      'PLAYG-3': { created_utc: Date.UTC(2021, 8, 17, 6, 32, 51) / 1000, done: true, priority: 3 },
      'PLAYG-4': { created_utc: Date.UTC(2021, 8, 17, 6, 32, 58) / 1000, done: false, priority: 3 },
      'PLAYG-5': { created_utc: Date.UTC(2021, 8, 17, 6, 57, 12) / 1000, done: true, priority: 3 },
      'PLAYG-7': { created_utc: Date.UTC(2021, 9, 7, 20, 1, 30) / 1000, done: false, priority: 3 },
    });
  });
});

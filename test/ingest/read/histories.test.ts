import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/ingest/profiles/generic.ts';
import type { HistorySpec } from '../../../src/ingest/profiles/profile.ts';
import { readFiles } from '../../../src/ingest/read/read-files.ts';
import { testEngine } from '../../support/node-engine.ts';
import { tablesLeft } from './read-file.ts';

const folder = process.env.LINEWISE_REAL_DATA;
const JIRA: HistorySpec = {
  list: 'changelog.histories',
  ts: 'created',
  actor: 'author.name',
  changes: 'items',
  field: { path: 'field' },
  from: 'fromString',
  to: 'toString',
};
const ROTTERDAM: HistorySpec = {
  list: 'mutatieregels.result',
  ts: 'datum',
  actor: 'gebruiker',
  changes: 'details',
  field: { path: 'key' },
  to: 'value',
  arrow: ' -> ',
};
const ZENDESK: HistorySpec[] = [
  {
    list: 'audits',
    ts: 'created_at',
    actor: 'author_id',
    changes: 'events',
    field: { path: 'field_name' },
    from: 'previous_value',
    to: 'value',
    only: [
      { path: 'type', values: ['Change', 'Create'] },
      { path: 'field_name', values: ['status', 'group_id'] },
    ],
  },
  {
    list: 'audits',
    ts: 'created_at',
    actor: 'author_id',
    changes: 'events',
    field: { name: 'reply' },
    only: [
      { path: 'type', values: ['comment'] },
      { path: 'public', values: ['true'] },
    ],
  },
];

async function read(
  contents: string[],
  histories: HistorySpec[],
): Promise<{ events: unknown[][] | null; headers: string[]; rows: unknown[][] }> {
  const engine = await testEngine();
  const files = contents.map((content, i) => new File([content], `${i}.json`));
  const [raw] = await readFiles(engine, files, 'read_test', {}, [{ ...generic, histories }]);
  if (!raw) throw new Error('Nothing was read');
  const rows = await engine.query(`SELECT * FROM ${raw.table} ORDER BY row_no`);
  const events =
    raw.events === null
      ? null
      : await engine.query(
          `SELECT row_no, seq, ts, actor, field, from_value, to_value FROM ${raw.events} ORDER BY row_no, seq`,
        );
  return {
    events: events?.map((row) => Object.values(row)) ?? null,
    headers: raw.columns.map(({ header }) => header),
    rows: rows.map((row) => Object.values(row)),
  };
}

describe('histories inside JSON tickets', () => {
  it('Zendesk audits: two kinds of events in the order of the file', async () => {
    const audit = (at: string, author: number, events: unknown[]): unknown => ({
      created_at: at,
      author_id: author,
      events,
    });
    const tickets = [
      { id: 1, audits: [] },
      {
        id: 2,
        audits: [
          audit('2024-01-01T10:00:00Z', 11, [
            { type: 'Create', field_name: 'status', value: 'new' },
            { type: 'Create', field_name: 'subject', value: 'x' },
            { type: 'Comment', public: true, body: 'help, "please"' },
          ]),
          audit('2024-01-01T11:00:00Z', 12, [
            { type: 'Comment', public: false },
            { type: 'Change', field_name: 'group_id', previous_value: null, value: '<id>' },
          ]),
        ],
      },
    ];
    const json = JSON.stringify({ tickets }).replace('"<id>"', '360001234567890123');
    const { events, headers } = await read([json], ZENDESK);
    expect(events).toEqual([
      [2, 1, '2024-01-01T10:00:00Z', '11', 'status', null, 'new'],
      [2, 2, '2024-01-01T10:00:00Z', '11', 'reply', null, null],
      [2, 3, '2024-01-01T11:00:00Z', '12', 'group_id', null, '360001234567890123'],
    ]);
    expect(headers).toEqual(['id', 'audits']);
  });

  it('a list with the newest element first is numbered backwards, the changes of an element are not', async () => {
    const entry = (datum: string | number, ...values: string[]): unknown => ({
      datum,
      gebruiker: 'g',
      details: values.map((value) => ({ key: 'Afdeling', value })),
    });
    const tickets = [
      [
        entry('2026-02-02T09:00:00', 'Groen -> Water'),
        entry('2026-02-01T09:00:00', 'Wegen -> Groen', 'Groen -> Groen'),
        entry('2026-02-01T09:00:00', 'Balie -> Wegen'),
      ],
      [entry('2026-02-01T09:00:00', 'A -> B'), entry('2026-02-02T09:00:00', 'B -> C')],
      [entry(1_770_000_001, 'A -> B'), entry(1_770_000_000, 'B -> C')],
      [entry('2026-02-01T09:00:00', 'A -> B'), entry('2026-02-01T09:00:00', 'B -> C')],
    ].map((result, i) => ({ id: i + 1, mutatieregels: { result } }));
    const { events } = await read([JSON.stringify(tickets)], [ROTTERDAM]);
    expect(events?.map(([row, seq, , , , from, to]) => [row, seq, from, to])).toEqual([
      [1, 1, 'Balie', 'Wegen'],
      [1, 2, 'Wegen', 'Groen'],
      [1, 3, 'Groen', 'Groen'],
      [1, 4, 'Groen', 'Water'],
      [2, 1, 'A', 'B'],
      [2, 2, 'B', 'C'],
      [3, 1, 'B', 'C'],
      [3, 2, 'A', 'B'],
      [4, 1, 'A', 'B'],
      [4, 2, 'B', 'C'],
    ]);
  });

  it('an arrow holds both values', async () => {
    const details = [
      { key: 'Status', value: 'Nieuw -> Doorverwezen' },
      { key: 'Afdeling', value: 'Groen' },
      { key: 'Status', value: ' -> Gereed' },
    ];
    const { events } = await read(
      [JSON.stringify([{ id: 1, mutatieregels: { result: [{ datum: 'd', gebruiker: 'g', details }] } }])],
      [ROTTERDAM],
    );
    expect(events).toEqual([
      [1, 1, 'd', 'g', 'Status', 'Nieuw', 'Doorverwezen'],
      [1, 2, 'd', 'g', 'Afdeling', null, 'Groen'],
      [1, 3, 'd', 'g', 'Status', null, 'Gereed'],
    ]);
  });

  it('only own keys are read, whatever they are called', async () => {
    const json =
      '[{"id":1,"__proto__":{"x":1},"changelog":{"histories":[{"created":"t","items":[{"field":"status"},{"field":"a","fromString":"b","toString":"c"},{"constructor":1}]}]}}]';
    const { events } = await read([json], [JIRA]);
    expect(events).toEqual([
      [1, 1, 't', null, 'status', null, null],
      [1, 2, 't', null, 'a', 'b', 'c'],
    ]);
  });

  it('events carry the number of their ticket: refused elements and earlier files count', async () => {
    const ticket = (id: number): unknown => ({
      id,
      title: 'x',
      audits: [{ created_at: `t${id}`, events: [{ type: 'Comment', public: true }] }],
    });
    const { events, rows } = await read(
      [JSON.stringify([ticket(1), 7, ticket(3)]), JSON.stringify([8, ticket(5)])],
      ZENDESK,
    );
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [1, '1'],
      [3, '3'],
      [5, '5'],
    ]);
    expect(events).toEqual([
      [1, 1, 't1', null, 'reply', null, null],
      [3, 1, 't3', null, 'reply', null, null],
      [5, 1, 't5', null, 'reply', null, null],
    ]);
  });

  it('a spec that two tools share is read once; a long list is cut in its own column', async () => {
    const histories = Array.from({ length: 60 }, (_, i) => ({
      created: `t${i}`,
      items: [{ field: 'status', toString: 'x' }],
    }));
    const { events, rows } = await read(
      [JSON.stringify([{ id: 1, changelog: { histories } }])],
      [JIRA, { ...JIRA }],
    );
    expect(events).toHaveLength(60);
    expect(String(rows[0]?.[2])).toHaveLength(1000);
  });

  it('without any there is no table', async () => {
    const { events } = await read(['[{"id":1,"audits":[]},{"id":2,"audits":"none"}]'], ZENDESK);
    expect(events).toBeNull();
    expect(await tablesLeft()).toEqual(['read_test_0', 'read_test_0_quarantine']);
  });
});

interface Issue {
  changelog: { histories: { created: string; items: { field: string; fromString: string | null }[] }[] };
}

describe.skipIf(!folder)('histories of real exports (skipped when LINEWISE_REAL_DATA is not set)', () => {
  const text = (path: string): string => readFileSync(join(folder ?? '', path), 'utf8');

  it('Jira changelogs', async () => {
    const json = text('jira/jira_search_with_changelog.json');
    const { issues }: { issues: Issue[] } = JSON.parse(json);
    const expected = issues.flatMap((issue, i) =>
      issue.changelog.histories.flatMap(({ created, items }) =>
        items.map((item) => [
          i + 1,
          created,
          item.field,
          item.fromString || null,
          Object.entries(item).find(([key]) => key === 'toString')?.[1] || null,
        ]),
      ),
    );
    const { events } = await read([json], [JIRA]);
    expect(expected.length).toBeGreaterThan(50);
    expect(events?.map(([row, , ts, , field, from, to]) => [row, ts, field, from, to])).toEqual(expected);
  });

  it('the history of Rotterdam reports', async () => {
    const { events } = await read([text('rotterdam/meldingen_pseudonymised.json')], [ROTTERDAM]);
    expect(new Set(events?.map(([row]) => row)).size).toBe(9);
    expect(events).toContainEqual([
      expect.any(Number),
      expect.any(Number),
      '2022-10-05T11:28:14',
      'MEDEWERKER_02',
      'Status',
      'Nieuw',
      'Doorverwezen gekregen',
    ]);
  });
});

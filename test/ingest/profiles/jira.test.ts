import { describe, expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

const HEADER =
  'Issue key,Issue id,Issue Type,Status,Project key,Priority,Reporter,Reporter Id,Created,Updated,Resolved,Custom field (Time to first response),Custom field (Time to resolution),Custom field ([CHART] Date of First Response),Comment,Comment,Status Category\n';

describe('Jira CSV', () => {
  it('dates each column in its own way and takes no time that was left for a time that passed', async () => {
    const inspection = await readExport(
      `${HEADER}SD-1,10,Incident,Waiting for customer,SD,Highest,An,a1,13/Feb/26 10:17 PM,25/Feb/26 10:17 PM,,1:30,-4:10,2026-02-13 22:38:58.679,,,In Progress\n`,
    );
    expect(inspection.profile).toBe('jira');
    expect(mapping(inspection)).toMatchObject({
      id: 'Issue key',
      first_response: 'Custom field ([CHART] Date of First Response)',
    });
    expect(Object.keys(inspection.plan.durations)).toEqual([]);
    const { tickets } = await factsOf(inspection);
    expect(tickets['SD-1']).toMatchObject({
      created_utc: utc('2026-02-13 22:17'),
      first_response_utc: utc('2026-02-13 22:38:58'),
      status: 'waiting',
      priority: 1,
    });
  });

  it('finds the first answer in the comments: the first that is not by the reporter', async () => {
    const inspection = await readExport(
      `${HEADER}SD-1,10,Incident,Done,SD,Low,An,a1,13/Feb/26 10:00 AM,14/Feb/26 10:00 AM,14/Feb/26 9:00 AM,,,,"13/Feb/26 10:05 AM;a1;Nog iets; met puntkomma","13/Feb/26 10:20 AM;b2;Dag An",Done\n`,
    );
    const { tickets } = await factsOf(inspection);
    expect(tickets['SD-1']).toMatchObject({
      first_response_utc: utc('2026-02-13 10:20'),
      agent_replies: 1,
      status: 'resolved',
      priority: 4,
    });
  });
});

describe('Jira Data Center, whose comments name users and whose reporters have names', () => {
  const header =
    'Summary,Issue key,Issue id,Issue Type,Status,Project key,Assignee,Reporter,Created,Updated,Resolved,Comment,Comment\n';
  const row = (n: number, assignee: string, ...authors: readonly [string, string]): string =>
    `T,SD-${n},${n},Incident,Done,SD,${assignee},Piet Klant,0${n}/Feb/26 9:00 AM,0${n}/Feb/26 9:00 PM,0${n}/Feb/26 9:00 PM,0${n}/Feb/26 9:05 AM;${authors[0]};nog iets,0${n}/Feb/26 10:00 AM;${authors[1]};antwoord\n`;

  it('answers are those of who is an assignee somewhere', async () => {
    const inspection = await readExport(
      header + row(1, 'Jan', 'pklant', 'jan') + row(2, 'kees', 'pklant', 'jan') + row(3, '', 'pklant', 'an'),
    );
    const { tickets } = await factsOf(inspection);
    expect(tickets['SD-1']).toMatchObject({ first_response_s: 3600, agent_replies: 1 });
    expect(tickets['SD-2']).toMatchObject({ first_response_s: 3600, agent_replies: 1 });
    expect(tickets['SD-3']).toMatchObject({ first_response_s: null, agent_replies: 0 });
  });

  it('answers are not measurable where nobody is known', async () => {
    const inspection = await readExport(
      header + row(1, 'Jan de Boer', 'pklant', 'jan') + row(2, '', 'pklant', 'jan'),
    );
    const { tickets } = await factsOf(inspection);
    expect(tickets['SD-1']).toMatchObject({ first_response_s: null, agent_replies: null });
    expect(tickets['SD-2']).toMatchObject({ first_response_s: null, agent_replies: null });
  });

  it('anyone but the reporter answers where reporters are written like authors', async () => {
    const inspection = await readExport(
      header + row(1, 'Jan de Boer', 'piet klant', 'jan') + row(2, '', 'an', 'jan'),
    );
    const { tickets } = await factsOf(inspection);
    expect(tickets['SD-1']).toMatchObject({ first_response_s: 3600, agent_replies: 1 });
    expect(tickets['SD-2']).toMatchObject({ first_response_s: 300, agent_replies: 2 });
  });
});

it('Jira API: a reopening stands in the changelog', async () => {
  const change = (created: string, from: string, to: string) => ({
    created,
    author: { displayName: 'B' },
    items: [{ field: 'status', fromString: from, toString: to }],
  });
  const inspection = await readExport(
    JSON.stringify({
      issues: [
        {
          key: 'SD-2',
          fields: {
            created: '2024-01-12T15:00:00.000+0100',
            updated: '2024-01-12T19:00:00.000+0100',
            resolutiondate: '2024-01-12T18:00:00.000+0100',
            status: { name: 'Done', statusCategory: { key: 'done' } },
            issuetype: { name: 'Bug' },
            reporter: { displayName: 'A' },
          },
          changelog: {
            histories: [
              change('2024-01-12T18:00:00.000+0100', 'In Progress', 'Done'),
              change('2024-01-12T17:00:00.000+0100', 'Done', 'In Progress'),
              change('2024-01-12T16:00:00.000+0100', 'To Do', 'Done'),
            ],
          },
        },
      ],
    }),
    'search.json',
  );
  expect(inspection.profile).toBe('jira');
  const { tickets } = await factsOf(inspection);
  expect(tickets['SD-2']).toMatchObject({
    created_utc: utc('2024-01-12 14:00'),
    first_resolved_utc: utc('2024-01-12 15:00'),
    reopened_utc: utc('2024-01-12 16:00'),
    resolved_utc: utc('2024-01-12 17:00'),
    reopen_count: 1,
  });
});

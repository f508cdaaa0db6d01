import { describe, expect, it } from 'vitest';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';

describe('first response from answers', () => {
  const rows = ['A', 'B', 'C'].map((id) => [id, '2024-01-01 08:00', 'Open', 'Customer']);
  const columns = { id: 'id', created: 'created', status: 'status', reporter: 'requester' } as const;

  it('is the first comment that is not the requester’s, after the creation', async () => {
    const { tickets } = await buildPlanned([
      {
        columns,
        rows,
        plan: {},
        events: [
          { row: 1, ts: '2024-01-01T07:00:00Z', field: 'comment', actor: 'Agent' },
          { row: 1, ts: '2024-01-01T09:00:00Z', field: 'comment', actor: 'customer ' },
          { row: 1, ts: '2024-01-01T12:00:00+02:00', field: 'Comment', actor: 'Agent' },
          { row: 1, ts: '2024-01-01T11:00:00Z', field: 'comment', actor: 'Other agent' },
          { row: 2, ts: '2024-01-01T09:00:00Z', field: 'comment', actor: 'Customer' },
        ],
      },
    ]);
    expect(tickets.A).toMatchObject({
      first_response_utc: utc('2024-01-01 10:00'),
      first_response_s: 7200,
      agent_replies: 2,
    });
    expect(tickets.B).toMatchObject({ first_response_s: null, agent_replies: 0 });
    expect(tickets.C).toMatchObject({ first_response_s: null, agent_replies: 0 });
  });

  it('is not known where no answer is told, and nothing else is said by answers alone', async () => {
    const event = { row: 1, ts: '2024-01-01T09:00:00Z', from: 'New', to: 'Open' };
    const silent = await buildPlanned([{ columns, rows, plan: {}, events: [{ ...event, field: 'status' }] }]);
    expect(silent.tickets.A).toMatchObject({ agent_replies: null, reopen_count: 0 });
    expect(silent.tickets.B).toMatchObject({ agent_replies: null, reopen_count: null });
    const talking = await buildPlanned([
      {
        columns,
        rows,
        plan: {},
        events: [
          { ...event, field: 'status' },
          { row: 2, ts: '2024-01-01T09:00:00Z', field: 'comment', actor: 'Agent' },
        ],
      },
    ]);
    expect(talking.tickets.B).toMatchObject({ agent_replies: 1, reopen_count: null });
  });

  it('reads the comment cells of a Jira list, and the tool’s own date first', async () => {
    const { tickets } = await buildPlanned([
      {
        columns: {
          'Issue key': 'id',
          Created: 'created',
          Reporter: 'requester',
          'First response': 'first_response',
          Comment: null,
          'Comment (2)': null,
        },
        rows: [
          [
            'A-1',
            '25/Feb/26 8:00 AM',
            'jan',
            null,
            '25/Feb/26 9:00 AM;jan;still broken; really',
            '25/Feb/26 4:38 PM;piet;looking',
          ],
          ['A-2', '25/Feb/26 8:00 AM', 'jan', '25/Feb/26 8:30 AM', '25/Feb/26 9:00 AM;piet;hi', null],
          ['A-3', '25/Feb/26 8:00 AM', 'jan', null, null, null],
        ],
        plan: {
          profile: 'jira',
          dates: { 1: { kind: 'parts', order: 'dmy' }, 3: { kind: 'parts', order: 'dmy' } },
        },
      },
    ]);
    expect(tickets['A-1']).toMatchObject({ first_response_utc: utc('2026-02-25 16:38'), agent_replies: 1 });
    expect(tickets['A-2']).toMatchObject({ first_response_utc: utc('2026-02-25 08:30'), agent_replies: 1 });
    expect(tickets['A-3']).toMatchObject({ first_response_utc: null, agent_replies: 0, reopen_count: null });
  });

  it('reads answers among activities', async () => {
    const { tickets } = await buildPlanned([
      {
        columns: { case: 'id', activity: 'activity', time: 'updated' },
        rows: [
          ['A', 'Ticket created', '2024-01-01 08:00'],
          ['A', 'Mail sent', '2024-01-01 09:00'],
          ['A', 'Done', '2024-01-01 10:00'],
          ['B', 'Ticket created', '2024-01-01 08:00'],
          ['C', 'Done', '2024-01-01 10:00'],
          ['C', 'Ticket created', '2024-01-01 11:00'],
        ],
        plan: { shape: 'activities', activity: { 'mail sent': 'reply', done: 'closed' } },
      },
    ]);
    expect(tickets.A).toMatchObject({ first_response_s: 3600, agent_replies: 1, resolution_s: 7200 });
    expect(tickets.B).toMatchObject({ first_response_s: null, agent_replies: 0, done: null });
    expect(tickets.C).toMatchObject({ created_utc: utc('2024-01-01 11:00'), resolution_s: null });
  });
});

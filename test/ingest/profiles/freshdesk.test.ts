import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

it('Freshdesk: the moments it has, and no moment made of its business hours', async () => {
  const inspection = await readExport(
    'Ticket ID,Status,Priority,Source,Group,Created Time,Resolved time,Last updated time,Initial response time,First response time (in hrs),Resolution time (in hrs),Agent interactions\n' +
      '1,Waiting on Customer,Urgent,Feedback Widget,Tier 1,2024-01-02 09:00:00,,2024-01-03 09:00:00,2024-01-02 09:30:00,00:10:00,-1:00:00,2\n' +
      '2,Closed,Low,Outbound Email,Tier 2,2024-01-02 09:00:00,2024-01-02 12:00:00,2024-01-03 09:00:00,,01:30:00,02:00:00,0\n',
  );
  expect(inspection.profile).toBe('freshdesk');
  expect(mapping(inspection)).toMatchObject({
    created: 'Created Time',
    updated: 'Last updated time',
    first_response: 'Initial response time',
  });
  expect(inspection.plan.durations).toEqual({});
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    status: 'waiting',
    priority: 1,
    channel: 'portal',
    first_response_utc: utc('2024-01-02 09:30'),
    resolved_utc: null,
    agent_replies: 2,
    line_current: 1,
  });
  expect(tickets['2']).toMatchObject({
    priority: 4,
    channel: 'email',
    first_response_s: null,
    resolution_s: 3 * 3600,
    line_current: 2,
  });
});

it('Freshdesk API: numbers for words, and a missed SLA that is no escalation', async () => {
  const inspection = await readExport(
    JSON.stringify([
      {
        id: 8,
        status: 7,
        priority: 4,
        source: 7,
        responder_id: 1,
        created_at: '2024-01-02T09:00:00Z',
        fr_due_by: '2024-01-02T10:00:00Z',
        is_escalated: true,
        stats: { first_responded_at: '2024-01-02T09:05:00Z', reopened_at: null, resolved_at: null },
      },
    ]),
    'tickets.json',
  );
  expect(inspection.profile).toBe('freshdesk');
  expect(Object.values(mapping(inspection))).not.toContain('is_escalated');
  const { tickets } = await factsOf(inspection);
  expect(tickets['8']).toMatchObject({
    status: 'on_hold',
    priority: 1,
    channel: 'chat',
    first_response_s: 300,
    reopen_count: 0,
  });
});

it("Freshdesk, the account's own JSON", async () => {
  const inspection = await readExport(
    JSON.stringify([
      {
        helpdesk_ticket: {
          display_id: 4,
          created_at: '2024-01-02T09:00:00+01:00',
          updated_at: '2024-01-02T10:00:00+01:00',
          status_name: 'Pending',
          priority_name: 'High',
          source_name: 'Phone',
          responder_name: 'A',
          frDueBy: '2024-01-02T10:00:00+01:00',
          notes: [],
        },
      },
    ]),
    'Tickets0.json',
  );
  expect(inspection.profile).toBe('freshdesk');
  const { tickets } = await factsOf(inspection);
  expect(tickets['4']).toMatchObject({
    created_utc: utc('2024-01-02 08:00'),
    status: 'waiting',
    priority: 2,
    channel: 'phone',
  });
});

import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

const CREATED = utc('2024-01-02 09:00');
const CONVERSATION = {
  id: '1',
  created_at: CREATED,
  updated_at: CREATED + 9000,
  source: { type: 'email', author: { id: 'c1' } },
  team_assignee_id: 'Support L1',
  admin_assignee_id: 5,
  open: false,
  state: 'closed',
  priority: 'priority',
  statistics: {
    time_to_admin_reply: 5,
    first_admin_reply_at: CREATED + 600,
    first_close_at: CREATED + 3600,
    last_close_at: CREATED + 9000,
    count_reopens: 1,
  },
};

it('Intercom: instants from the statistics, not the office hours beside them', async () => {
  const open = {
    ...CONVERSATION,
    id: '2',
    open: true,
    state: 'snoozed',
    priority: 'not_priority',
    statistics: {
      time_to_admin_reply: null,
      first_admin_reply_at: null,
      first_close_at: null,
      last_close_at: null,
      count_reopens: 0,
    },
  };
  const inspection = await readExport(
    JSON.stringify({ type: 'conversation.list', conversations: [CONVERSATION, open] }),
    'conversations.json',
  );
  expect(inspection.profile).toBe('intercom');
  expect(mapping(inspection)).toMatchObject({
    first_response: 'statistics.first_admin_reply_at',
    first_resolved: 'statistics.first_close_at',
    resolved: 'statistics.last_close_at',
    active_flag: 'open',
  });
  expect(inspection.plan.columns.first_response_duration).toBeUndefined();
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    status: 'closed',
    first_response_s: 600,
    first_resolution_s: 3600,
    resolution_s: 9000,
    reopen_count: 1,
    channel: 'email',
    priority: 2,
    line_current: 1,
  });
  expect(tickets['2']).toMatchObject({
    status: 'on_hold',
    done: false,
    resolved_utc: null,
    first_response_s: null,
    priority: 3,
  });
});

it('Intercom: parts of a conversation tell its history', async () => {
  const part = (at: number, type: string, author: string, assigned: object | null = null) => ({
    part_type: type,
    created_at: CREATED + at,
    author: { type: author, id: `${author}1` },
    assigned_to: assigned,
  });
  const inspection = await readExport(
    JSON.stringify([
      {
        ...CONVERSATION,
        conversation_parts: {
          conversation_parts: [
            part(60, 'assignment', 'bot', { type: 'team', id: 'Support L1' }),
            part(600, 'comment', 'admin'),
            part(700, 'comment', 'user'),
            part(800, 'assignment', 'admin', { type: 'team', id: 'Support L2' }),
            part(3600, 'close', 'admin'),
            part(4000, 'open', 'user'),
            part(9000, 'close', 'admin'),
          ],
        },
      },
    ]),
    'conversation.json',
  );
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    first_response_s: 600,
    agent_replies: 1,
    reopen_count: 1,
    group_moves: 1,
    resolution_s: 9000,
  });
});

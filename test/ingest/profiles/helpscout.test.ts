import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, readExport } from './read.ts';

const CONVERSATION = {
  id: 900,
  number: 12,
  status: 'closed',
  mailboxId: 77,
  createdAt: '2024-01-02T09:00:00Z',
  closedAt: '2024-01-02T11:00:00Z',
  userUpdatedAt: '2024-01-02T11:00:00Z',
  customerWaitingSince: { time: '2024-01-02T09:00:00Z', friendly: '3 days ago' },
  source: { type: 'web', via: 'customer' },
  primaryCustomer: { id: 5 },
};

it('Help Scout: closing is the resolution', async () => {
  const pending = { ...CONVERSATION, number: 13, status: 'pending', closedAt: null };
  const inspection = await readExport(
    JSON.stringify({ _embedded: { conversations: [CONVERSATION, pending] }, page: { size: 2 } }),
    'conversations.json',
  );
  expect(inspection.profile).toBe('helpscout');
  const { tickets } = await factsOf(inspection);
  expect(tickets['12']).toMatchObject({
    created_utc: utc('2024-01-02 09:00'),
    resolution_s: 7200,
    channel: 'portal',
    group_current: '77',
    status: 'closed',
  });
  expect(tickets['13']).toMatchObject({ status: 'waiting', done: false, resolved_utc: null });
});

it('Help Scout: embedded threads tell replies and reopenings', async () => {
  const thread = (createdAt: string, type: string, by: string, status: string) => ({
    createdAt: `2024-01-02T${createdAt}:00Z`,
    type,
    status,
    createdBy: { id: by === 'user' ? 1 : 5, type: by },
  });
  const inspection = await readExport(
    JSON.stringify([
      {
        ...CONVERSATION,
        _embedded: {
          threads: [
            thread('09:00', 'customer', 'customer', 'active'),
            thread('09:05', 'note', 'user', 'active'),
            thread('09:20', 'message', 'user', 'closed'),
            thread('10:00', 'customer', 'customer', 'active'),
            thread('11:00', 'message', 'user', 'closed'),
          ],
        },
      },
    ]),
    'conversation.json',
  );
  const { tickets } = await factsOf(inspection);
  expect(tickets['12']).toMatchObject({ first_response_s: 1200, agent_replies: 2, reopen_count: 1 });
});

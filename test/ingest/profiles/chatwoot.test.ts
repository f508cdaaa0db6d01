import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, readExport } from './read.ts';

it('Chatwoot: 0 is no reply, pending is new, a resolution has no date', async () => {
  const created = utc('2024-01-02 09:00');
  const conversation = (id: number, status: string, reply: number) => ({
    id,
    status,
    priority: 'urgent',
    created_at: created,
    first_reply_created_at: reply,
    waiting_since: 0,
    last_activity_at: created + 7200,
    meta: { channel: 'Channel::WebWidget', team: { name: 'First line' }, sender: { id: 3 } },
  });
  const inspection = await readExport(
    JSON.stringify({
      data: {
        meta: { all_count: 2 },
        payload: [conversation(1, 'resolved', created + 120), conversation(2, 'pending', 0)],
      },
    }),
    'conversations.json',
  );
  expect(inspection.profile).toBe('chatwoot');
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    status: 'resolved',
    done: true,
    resolved_utc: null,
    first_response_s: 120,
    priority: 1,
    channel: 'chat',
    line_current: 1,
  });
  expect(tickets['2']).toMatchObject({ status: 'new', done: false, first_response_utc: null });
});

import { expect, it } from 'vitest';
import { factsOf, readExport } from './read.ts';

it('HaloPSA: a date long past is none', async () => {
  const ticket = {
    id: 1,
    dateoccurred: '2024-01-02T09:00:00Z',
    tickettype_id: 1,
    status_id: 9,
    priority_id: 2,
    team: '2nd Line Support',
    respondbydate: '2024-01-02T10:00:00Z',
    fixbydate: '2024-01-03T10:00:00Z',
    responsedate: '2024-01-02T09:15:00Z',
    dateclosed: '2024-01-02T12:00:00Z',
    last_update: '2024-01-02T12:00:00Z',
    slaholdtime: 0,
    category_1: 'Hardware',
  };
  const none = '1900-01-01T00:00:00Z';
  const open = { ...ticket, id: 2, status_id: 2, responsedate: none, dateclosed: none };
  const inspection = await readExport(
    JSON.stringify({ record_count: 2, tickets: [ticket, open] }),
    'tickets.json',
  );
  expect(inspection.profile).toBe('halopsa');
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    status: 'closed',
    priority: 2,
    first_response_s: 900,
    resolution_s: 10800,
    category: 'Hardware',
    line_current: 2,
  });
  expect(tickets['2']).toMatchObject({ status: 'open', first_response_s: null, resolved_utc: null });
});

import { expect, it } from 'vitest';
import { factsOf, mapping, readExport } from './read.ts';

it('HubSpot: durations are milliseconds, stages numbers', async () => {
  const ticket = (id: string, stage: string, closed: string | null, reply: string | null) => ({
    id,
    properties: {
      createdate: '2024-01-02T09:00:00.000Z',
      closed_date: closed,
      hs_lastmodifieddate: '2024-01-05T09:00:00.000Z',
      hs_object_id: id,
      hs_pipeline: '0',
      hs_pipeline_stage: stage,
      hs_ticket_priority: 'HIGH',
      source_type: 'FORM',
      subject: 'x',
      time_to_first_agent_reply: reply,
    },
    archived: false,
  });
  const inspection = await readExport(
    JSON.stringify({
      results: [
        ticket('1', '4', '2024-01-03T09:00:00.000Z', '900000'),
        ticket('2', '2', null, null),
        ticket('3', '9876543', null, null),
      ],
    }),
    'tickets.json',
  );
  expect(inspection.profile).toBe('hubspot');
  expect(mapping(inspection)).toMatchObject({
    first_response_duration: 'properties.time_to_first_agent_reply',
    closed: 'properties.closed_date',
  });
  expect(inspection.questions.filter(({ kind }) => kind === 'ambiguous_duration')).toEqual([]);
  expect(inspection.values.status.filter(({ known }) => !known)).toEqual([
    { value: '9876543', rows: 1, known: false },
  ]);
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    status: 'closed',
    first_response_s: 900,
    resolution_s: 86400,
    priority: 2,
    channel: 'portal',
  });
  expect(tickets['2']).toMatchObject({ status: 'waiting', first_response_s: null });
});

it('HubSpot, list export: waiting on us is work to do, waiting on contact is not', async () => {
  const inspection = await readExport(
    '"Ticket ID","Ticket name","Pipeline","Ticket status","Create date","Ticket owner","Source"\n' +
      '"1","a","Support Pipeline","Waiting on us (Support Pipeline)","2024-01-02 15:17","","Email"\n' +
      '"2","b","Support Pipeline","Waiting on contact","2024-01-02 15:17","","Chat"\n',
  );
  expect(inspection.profile).toBe('hubspot');
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({ status: 'open', channel: 'email' });
  expect(tickets['2']).toMatchObject({ status: 'waiting', channel: 'chat' });
});

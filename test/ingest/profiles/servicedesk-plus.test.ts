import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

const HEADER =
  'Request ID,Requester,Created Time,Group,Priority,Technician,Level,Request Status,Request Mode,DueBy Time,Responded Date,Resolved Time,Completed Time,Overdue Status,Time Elapsed,FCR,ReOpened\n';

it('ServiceDesk Plus: level, first-call flag, and nothing from flags that say the opposite or hours of operation', async () => {
  const inspection = await readExport(
    HEADER +
      '1,A,31/01/2024 09:00,Desk,High,B,Tier 1,Closed,Phone Call,01/02/2024 09:00,31/01/2024 09:10,31/01/2024 10:00,02/02/2024 10:00,false,00:20:00,true,false\n' +
      '2,A,31/01/2024 09:00,Desk,Low,Not Assigned,Tier 2,Onhold,Web Form,-,-,-,-,true,-,false,true\n',
  );
  expect(inspection.profile).toBe('servicedesk_plus');
  expect(mapping(inspection)).toEqual({
    id: 'Request ID',
    created: 'Created Time',
    first_response: 'Responded Date',
    resolved: 'Resolved Time',
    closed: 'Completed Time',
    due: 'DueBy Time',
    status: 'Request Status',
    priority: 'Priority',
    channel: 'Request Mode',
    group: 'Group',
    line: 'Level',
    reopened_flag: 'ReOpened',
    fcr_flag: 'FCR',
    requester: 'Requester',
    agent: 'Technician',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    created_utc: utc('2024-01-31 09:00'),
    resolution_s: 3600,
    first_response_s: 600,
    fcr_vendor: true,
    line_current: 1,
    channel: 'phone',
    reopen_count: 0,
    sla_resolution_met: null,
  });
  expect(tickets['2']).toMatchObject({
    status: 'on_hold',
    done: false,
    line_current: 2,
    fcr_vendor: false,
    channel: 'portal',
    reopen_count: 1,
  });
});

it('ServiceDesk Plus: a count of reopenings is one', async () => {
  const inspection = await readExport(
    `${HEADER}1,A,31/01/2024 09:00,Desk,High,B,Tier 1,Closed,E-Mail,,,31/01/2024 10:00,,false,,true,2\n`,
  );
  expect(mapping(inspection).reopen_count).toBe('ReOpened');
});

it('ServiceDesk Plus: moments of the API are milliseconds', async () => {
  const time = (text: string) => ({ display_value: text, value: String(utc(text) * 1000) });
  const inspection = await readExport(
    JSON.stringify({
      requests: [
        {
          id: '900000011',
          display_id: '11',
          technician: { id: '1', name: 'B' },
          group: { id: '1', name: 'Network' },
          status: { name: 'Resolved' },
          mode: { name: 'E-Mail' },
          created_time: time('2024-01-02 09:00'),
          responded_time: time('2024-01-02 09:05'),
          resolved_time: time('2024-01-02 11:00'),
          completed_time: null,
        },
      ],
    }),
    'requests.json',
  );
  expect(inspection.profile).toBe('servicedesk_plus');
  const { tickets } = await factsOf(inspection);
  expect(tickets['11']).toMatchObject({
    created_utc: utc('2024-01-02 09:00'),
    first_response_s: 300,
    resolution_s: 7200,
    group_current: 'Network',
    channel: 'email',
  });
});

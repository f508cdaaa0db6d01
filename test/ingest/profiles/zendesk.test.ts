import { describe, expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

describe('Zendesk', () => {
  it('is recognised by the headers of its CSV', async () => {
    const inspection = await readExport(
      'Summation column,Id,Subject,Status,Priority,Via,Created at,Updated at,Group,Solved at,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,First resolution time in minutes\n' +
        '1,10,Hi,Closed,Urgent,Mail,2024-01-02 09:00,2024-01-05 09:00,Support L1,2024-01-03 09:00,Good,1,1,1,2,15,5,60\n' +
        '1,11,Hi,Pending,-,Web form,2024-01-02 09:00,2024-01-05 09:00,Support L2,-,Offered,2,2,0,0,-,-,-\n',
    );
    expect(inspection.profile).toBe('zendesk');
    expect(mapping(inspection)).toMatchObject({
      first_response_duration: 'First reply time in minutes',
      group_stations: 'Group stations',
    });
    const { tickets } = await factsOf(inspection);
    expect(tickets['10']).toMatchObject({
      priority: 1,
      channel: 'email',
      first_response_utc: utc('2024-01-02 09:15'),
      first_resolved_utc: utc('2024-01-02 10:00'),
      resolved_utc: utc('2024-01-03 09:00'),
      reopen_count: 1,
      agent_replies: 2,
      group_moves: 0,
      line_first: 1,
    });
    expect(tickets['11']).toMatchObject({
      status: 'waiting',
      priority: null,
      channel: 'portal',
      resolved_utc: null,
      line_first: 1,
      line_max: 2,
    });
  });

  it('is recognised by the paths of its JSON', async () => {
    const ticket = {
      id: 7,
      created_at: '2024-01-24T14:17:58Z',
      updated_at: '2024-01-28T21:01:31Z',
      status: 'closed',
      priority: 'low',
      via: { channel: 'web' },
      group_id: 23111598987540,
      metric_set: {
        solved_at: '2024-01-24T20:12:02Z',
        reopens: 0,
        replies: 1,
        group_stations: 1,
        reply_time_in_minutes: { calendar: 3, business: 1 },
        first_resolution_time_in_minutes: { calendar: 354, business: 354 },
      },
    };
    const inspection = await readExport(JSON.stringify({ tickets: [ticket] }), 'tickets.json');
    expect(inspection.profile).toBe('zendesk');
    const { tickets } = await factsOf(inspection);
    expect(tickets['7']).toMatchObject({
      channel: 'portal',
      first_response_s: 180,
      // Never reopened: the moment is more exact than the minutes.
      first_resolution_s: 5 * 3600 + 54 * 60 + 4,
      resolved_utc: utc('2024-01-24 20:12:02'),
      agent_replies: 1,
      group_moves: 0,
      group_current: '23111598987540',
    });
  });
});

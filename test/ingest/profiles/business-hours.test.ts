import { describe, expect, it } from 'vitest';
import { factsOf, mapping, readExport } from './read.ts';

/** An export with a time per ticket in working hours, and neither a moment of the response nor of the resolution. */
const EXPORTS = {
  freshdesk:
    'Ticket ID,Status,Group,Created time,Initial response time,First response time (in hrs),Resolution time (in hrs),Last update time\n' +
    '1,Open,Service Desk,2026-02-01 09:00:00,,01:30:00,21:15:30,2026-02-03 19:00:00\n',
  freshservice:
    'Ticket ID,Status,Urgency,Group,Created time,Initial response time,First Response Time (in Hrs),Resolution Time (in Hrs),Last updated time\n' +
    '1,Open,Low,Service Desk,2026-02-01 09:00:00,,01:30:00,21:15:30,2026-02-03 19:00:00\n',
  servicenow:
    'number,state,opened_at,assignment_group,business_duration,business_stc\n' +
    '1,2,2026-02-01 09:00:00,Service Desk,1970-01-01 02:00:00,7200\n',
  zendesk:
    'Summation column,Id,Status,Created at,Updated at,Group,Group stations,Reopens,First reply time in minutes within business hours,First resolution time in minutes within business hours,Full resolution time in minutes within business hours\n' +
    '1,1,Open,2026-02-01 09:00,2026-02-03 19:00,Support L1,1,0,15,60,60\n',
  zammad:
    '#,State,Group,Create Channel,Created At,Updated At,Closed At,Close In Min,First Response At,First Response In Min\n' +
    '1,open,Support L1,web,2026-02-01 09:00:00,2026-02-03 19:00:00,,60,,15\n',
};

describe('working hours are no time on the calendar', () => {
  it.each(Object.entries(EXPORTS))('%s', async (profile, content) => {
    const inspection = await readExport(content);
    expect(inspection.profile).toBe(profile);
    expect(Object.keys(mapping(inspection)).filter((field) => field.endsWith('_duration'))).toEqual([]);
    const { tickets } = await factsOf(inspection);
    expect(tickets['1']).toMatchObject({
      first_response_utc: null,
      first_response_s: null,
      first_resolved_utc: null,
      resolved_utc: null,
      resolution_s: null,
    });
  });

  it('Freshdesk without its usual columns', async () => {
    const inspection = await readExport(
      'Ticket ID,Status,Created time,First response time (in hrs),Resolution time (in hrs)\n1,Open,2026-02-01 09:00:00,01:30:00,21:15:30\n',
    );
    expect(mapping(inspection)).toEqual({ id: 'Ticket ID', status: 'Status', created: 'Created time' });
  });
});

import { describe, expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

describe('ServiceNow', () => {
  it('is recognised by field names', async () => {
    const inspection = await readExport(
      'number,state,opened_at,resolved_at,closed_at,sys_updated_on,assignment_group,contact_type,priority,reassignment_count,reopen_count,made_sla\n' +
        'INC1,Closed,2024-01-02 09:00:00,2024-01-02 10:00:00,2024-01-09 10:00:00,2024-01-09 10:00:00,Service Desk,phone,1 - Critical,0,0,true\n' +
        'INC2,Closed,2024-01-02 09:00:00,2024-01-03 09:00:00,2024-01-09 10:00:00,2024-01-09 10:00:00,Network,self-service,4 - Low,2,1,false\n',
    );
    expect([inspection.profile, inspection.plan.shape]).toEqual(['servicenow', 'tickets']);
    const { tickets } = await factsOf(inspection);
    expect(tickets.INC1).toMatchObject({
      priority: 1,
      channel: 'phone',
      line_first: 1,
      group_moves: 0,
      sla_resolution_met: true,
    });
    expect(tickets.INC2).toMatchObject({
      priority: 4,
      channel: 'portal',
      line_first: 1,
      line_max: 3,
      group_moves: 2,
      reopen_count: 1,
      sla_resolution_met: false,
    });
  });

  it('is recognised by labels', async () => {
    const inspection = await readExport(
      'Number,Opened,Resolved,Closed,State,Priority,Assignment group,Channel,Reopen count,Reassignment count,Caller\n' +
        'INC1,2024-01-02 09:00:00,2024-01-02 10:00:00,,Resolved,3 - Moderate,Service Desk,Email,0,0,X\n',
    );
    expect(inspection.profile).toBe('servicenow');
    expect(mapping(inspection)).toMatchObject({
      created: 'Opened',
      resolved: 'Resolved',
      channel: 'Channel',
      group_moves: 'Reassignment count',
    });
  });

  it('takes its SLA colour for no escalation, and reads raw states and durations', async () => {
    const inspection = await readExport(
      'number,state,opened_at,assignment_group,escalation,calendar_duration\n' +
        'INC1,6,2024-01-02 09:00:00,Service Desk,2,1970-01-01 00:02:17\n' +
        'INC2,3,2024-01-02 09:00:00,Service Desk,1,\n',
    );
    expect(Object.values(mapping(inspection))).not.toContain('escalation');
    const { tickets } = await factsOf(inspection);
    expect(tickets.INC1).toMatchObject({ status: 'resolved', resolution_s: 137 });
    expect(tickets.INC2).toMatchObject({ status: 'on_hold', done: false });
  });

  it('reads the stored values of its API in UTC, and what it shows a user in the zone of the report', async () => {
    const raw = {
      number: 'INC1',
      opened_at: '2026-02-13 08:00:00',
      resolved_at: '2026-02-13 09:00:00',
      reopen_count: '0',
    };
    const reference = {
      link: 'https://example.service-now.com/api/now/table/sys_user_group/a1',
      value: 'a1',
    };
    const zoneOf = async (ticket: object) => {
      const inspection = await readExport(JSON.stringify({ result: [ticket] }), 'incident.json');
      expect(inspection.profile).toBe('servicenow');
      return inspection.plan.dateZone;
    };
    expect(await zoneOf({ ...raw, state: '6', assignment_group: 'Service Desk' })).toBe('UTC');
    expect(await zoneOf({ ...raw, assignment_group: reference })).toBe('UTC');
    const { value: _, ...shown } = { ...reference, display_value: 'Service Desk' };
    expect(await zoneOf({ ...raw, state: 'Resolved', assignment_group: shown })).toBeNull();
    const list = await readExport(
      'number,state,opened_at,resolved_at,assignment_group,reopen_count\nINC1,6,2026-02-13 08:00:00,2026-02-13 09:00:00,Service Desk,0\n',
    );
    expect(list.plan.dateZone).toBeNull();
  });

  it('takes the stored of two values for moments, and the shown for words', async () => {
    const both = (value: string, display = value): object => ({ value, display_value: display });
    const inspection = await readExport(
      JSON.stringify({
        result: [
          {
            number: both('INC1'),
            state: both('6', 'Resolved'),
            opened_at: both('2026-02-13 08:00:00', '2026-02-13 09:00:00'),
            resolved_at: both('2026-02-13 09:00:00', '2026-02-13 10:00:00'),
            assignment_group: both('a1', 'Service Desk'),
          },
        ],
      }),
      'incident.json',
    );
    expect([inspection.profile, inspection.plan.dateZone]).toEqual(['servicenow', 'UTC']);
    const { tickets } = await factsOf(inspection, { zone: 'Europe/Amsterdam' });
    expect(tickets.INC1).toMatchObject({
      created_utc: utc('2026-02-13 08:00'),
      resolution_s: 3600,
      status: 'resolved',
      group_current: 'Service Desk',
    });
  });
});

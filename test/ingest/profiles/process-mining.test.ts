import { describe, expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

describe('a log for process mining', () => {
  it('of a help desk: activities are states', async () => {
    const inspection = await readExport(
      'Case ID,Activity,Resource,Complete Timestamp,Variant,workgroup\n' +
        'Case 1,Assign seriousness,Value 1,2012/10/09 14:50:17.000,Variant 12,Workgroup 1\n' +
        'Case 1,Take in charge ticket,Value 1,2012/10/09 14:51:01.000,Variant 12,Workgroup 1\n' +
        'Case 1,Wait,Value 2,2012/10/12 15:02:56.000,Variant 12,Workgroup 4\n' +
        'Case 1,Resolve ticket,Value 1,2012/10/25 11:54:26.000,Variant 12,Workgroup 4\n' +
        'Case 1,Closed,Value 3,2012/11/09 12:54:39.000,Variant 12,Workgroup 4\n' +
        'Case 2,Assign seriousness,Value 2,2012/10/01 08:00:00.000,Variant 1,Workgroup 1\n' +
        'Case 2,Wait,Value 2,2012/10/01 09:00:00.000,Variant 1,Workgroup 1\n',
    );
    expect([inspection.profile, inspection.plan.shape]).toEqual(['process_mining', 'activities']);
    expect(mapping(inspection)).toEqual({
      id: 'Case ID',
      updated: 'Complete Timestamp',
      group: 'workgroup',
      activity: 'Activity',
      agent: 'Resource',
    });
    const { tickets } = await factsOf(inspection);
    expect(tickets['Case 1']).toMatchObject({
      created_utc: utc('2012-10-09 14:50:17'),
      resolved_utc: utc('2012-10-25 11:54:26'),
      status: 'closed',
      reopen_count: 0,
      group_moves: 1,
    });
    expect(tickets['Case 2']).toMatchObject({ status: 'on_hold', done: false, resolved_utc: null });
  });

  it('of Volvo IT: the sub-status tells the state', async () => {
    const inspection = await readExport(
      'SR Number;Change Date+Time;Status;Sub Status;Involved ST;Product;Country\n' +
        '1-364;2010-03-31T15:59:42+01:00;Accepted;In Progress;G97;PROD582;se\n' +
        '1-364;2010-03-31T16:45:48+01:00;Queued;Awaiting Assignment;V5 3rd;PROD582;se\n' +
        '1-364;2010-04-06T16:00:00+01:00;Completed;Resolved;V5 3rd;PROD582;se\n',
    );
    expect([inspection.profile, inspection.plan.shape]).toEqual(['process_mining', 'activities']);
    expect(mapping(inspection)).toMatchObject({ activity: 'Sub Status', group: 'Involved ST' });
    const { tickets } = await factsOf(inspection);
    expect(tickets['1-364']).toMatchObject({
      created_utc: utc('2010-03-31 14:59:42'),
      resolved_utc: utc('2010-04-06 15:00'),
      status: 'resolved',
      group_moves: 1,
    });
  });

  it('from XES: a level column and replies', async () => {
    const inspection = await readExport(
      'case:concept:name,concept:name,time:timestamp,org:resource,lifecycle:transition,level\n' +
        '1,Ticket created,2024-01-02T09:00:00+00:00,system,complete,L1\n' +
        '1,Reply sent,2024-01-02T09:30:00+00:00,an,complete,L1\n' +
        '1,Escalate,2024-01-02T10:00:00+00:00,an,complete,TIER_2\n' +
        '1,Ticket resolved,2024-01-02T12:00:00+00:00,bo,complete,TIER_2\n',
    );
    expect(mapping(inspection)).toMatchObject({ line: 'level', activity: 'concept:name' });
    const { tickets } = await factsOf(inspection);
    expect(tickets['1']).toMatchObject({
      first_response_s: 1800,
      resolution_s: 10800,
      line_first: 1,
      line_resolved: 2,
      status: 'resolved',
    });
  });
});

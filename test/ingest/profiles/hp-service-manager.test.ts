import { expect, it } from 'vitest';
import { utc } from '../facts/build.ts';
import { factsOf, mapping, readExport } from './read.ts';

it('HP Service Manager, incidents: moments instead of the mangled handle time', async () => {
  const inspection = await readExport(
    'Incident_ID;Status;Impact;Urgency;Priority;Category;No_of_Reassignments;Open_Time;Reopen_Time;Resolved_Time;Close_Time;Handle_Time_hrs;Closure_Code\n' +
      'IM0000004;Closed;4;4;4;incident;26;05-02-2012 13:32:57;;04-11-2013 13:50:27;04-11-2013 13:51:17;3,87,16,91,111;Other\n' +
      'IM0000005;Work in progress;3;3;3;incident;3;12-03-2012 15:44:40;;;;;\n' +
      'IM0000006;Closed;NS;3;5;request for information;0;29-03-2012 12:36:01;;02-04-2012 12:36:01;02-04-2012 12:36:02;4,9;Other\n',
  );
  expect([inspection.profile, inspection.plan.shape, inspection.questions]).toEqual([
    'hp_service_manager',
    'tickets',
    [],
  ]);
  const { tickets } = await factsOf(inspection);
  expect(tickets.IM0000004).toMatchObject({
    created_utc: utc('2012-02-05 13:32:57'),
    resolved_utc: utc('2013-11-04 13:50:27'),
    group_moves: 26,
    priority: 4,
  });
  expect(tickets.IM0000005).toMatchObject({ status: 'open', done: false, priority: 3 });
  expect(tickets.IM0000006).toMatchObject({ resolution_s: 4 * 86400, category: 'request for information' });
});

it('HP Service Manager, activities: replies, groups, reopenings', async () => {
  const rows = [
    '07-01-2013 08:17:17;001A1;Open;TEAM0001 (L1)',
    '07-01-2013 08:17:17;001A2;Assignment;TEAM0001 (L1)',
    '07-01-2013 08:27:17;001A3;Communication with customer;TEAM0001 (L1)',
    '07-01-2013 09:17:17;001A4;Reassignment;TEAM0002 (L2)',
    '08-01-2013 08:17:17;001A5;Resolved;TEAM0002 (L2)',
    '08-01-2013 08:17:18;001A6;Caused By CI;TEAM0002 (L2)',
    '08-01-2013 08:17:18;001A7;Closed;TEAM0002 (L2)',
    '14-01-2013 08:17:17;001A8;Reopen;TEAM0002 (L2)',
    '14-01-2013 09:17:17;001A9;Closed;TEAM0002 (L2)',
  ];
  const inspection = await readExport(
    [
      'Incident ID;DateStamp;IncidentActivity_Number;IncidentActivity_Type;Assignment Group;KM number;Interaction ID',
      ...rows.map((row) => `IM0000004;${row};KM0000553;SD0000007`),
    ].join('\n'),
  );
  expect([inspection.profile, inspection.plan.shape]).toEqual(['hp_service_manager', 'activities']);
  expect(mapping(inspection)).toMatchObject({
    id: 'Incident ID',
    updated: 'DateStamp',
    activity: 'IncidentActivity_Type',
    group: 'Assignment Group',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets.IM0000004).toMatchObject({
    created_utc: utc('2013-01-07 08:17:17'),
    first_response_s: 600,
    first_resolution_s: 86400,
    resolved_utc: utc('2013-01-14 09:17:17'),
    reopen_count: 1,
    group_moves: 1,
    line_first: 1,
    line_resolved: 2,
    agent_replies: 1,
    status: 'closed',
  });
});

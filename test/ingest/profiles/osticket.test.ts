import { expect, it } from 'vitest';
import { factsOf, mapping, readExport } from './read.ts';

it('osTicket: the department is the group, and there is no first response', async () => {
  const inspection = await readExport(
    '\uFEFFTicket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue,Agent Assigned,Team Assigned,Thread Count,Reopen Count\n' +
      "100001,2024-01-02 09:00:00,'=cmd,A,a@example.org,Emergency,Level 1 Support,Login,Web,Resolved,2024-01-03 09:00:00,2024-01-04 09:00:00,Default,,2024-01-03 09:00:00,0,B,,3,1\n",
  );
  expect(inspection.profile).toBe('osticket');
  expect(mapping(inspection)).toMatchObject({
    group: 'Department',
    due: 'SLA Due Date',
    reopen_count: 'Reopen Count',
    category: 'Help Topic',
  });
  const { tickets } = await factsOf(inspection);
  expect(tickets['100001']).toMatchObject({
    status: 'resolved',
    priority: 1,
    channel: 'portal',
    reopen_count: 1,
    resolution_s: 86400,
    first_response_s: null,
    line_current: 1,
  });
});

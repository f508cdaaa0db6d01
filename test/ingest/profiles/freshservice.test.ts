import { expect, it } from 'vitest';
import { factsOf, mapping, readExport } from './read.ts';

it('Freshservice: told from Freshdesk by its columns; a site may add the level that resolved', async () => {
  const inspection = await readExport(
    'Ticket Id,Status,Urgency,Impact,Priority,Group,Category,Sub-Category,Item,Source,Requester Name,Created Time,Resolved Time,Closed Time,Last Updated Time,Initial Response Time,Resolution Status,Survey Result,Resolved By Level\n' +
      'INC-1,Resolved,Low,Low,Medium,Team X,Hardware,,,Walkup,A,2024-01-02 09:00:00,2024-01-02 10:00:00,,2024-01-02 10:00:00,2024-01-02 09:10:00,SLA Violated,,L2\n',
  );
  expect(inspection.profile).toBe('freshservice');
  expect(inspection.because).toContain('Survey Result');
  expect(mapping(inspection)).toMatchObject({ line: 'Resolved By Level', sla_flag: 'Resolution Status' });
  const { tickets } = await factsOf(inspection);
  expect(tickets['INC-1']).toMatchObject({
    priority: 3,
    channel: 'walk_in',
    category: 'Hardware',
    line_current: 2,
    line_resolved: 2,
    sla_resolution_met: false,
    first_response_s: 600,
  });
});

import { expect, it } from 'vitest';
import { factsOf, mapping, readExport } from './read.ts';

it('OTRS: the queue is a path, 5 is the highest priority, working minutes are no durations', async () => {
  const inspection = await readExport(
    'TicketNumber;Age;Created;Closed;FirstLock;FirstResponse;State;Priority;Queue;Owner;CustomerID;SolutionInMin;SolutionDiffInMin;FirstResponseInMin\n' +
      '2024010210000011;3 d 4 h;2024-01-02 09:00:00;2024-01-03 09:00:00;2024-01-02 09:10:00;2024-01-02 09:30:00;closed successful;5 very high;Support::2nd Level;an;acme;480;-20;30\n' +
      '2024010210000012;3 d 4 h;2024-01-02 09:00:00;;;;pending auto close+;1 very low;Support::1st Level::Mail;root;acme;;;\n' +
      '2024010210000013;3 d 4 h;2024-01-02 09:00:00;;;;merged;3 normal;Support::3rd Level;root;acme;;;\n',
  );
  expect(inspection.profile).toBe('otrs');
  expect(mapping(inspection)).toEqual({
    id: 'TicketNumber',
    created: 'Created',
    closed: 'Closed',
    first_response: 'FirstResponse',
    status: 'State',
    priority: 'Priority',
    group: 'Queue',
    agent: 'Owner',
  });
  expect(inspection.plan.closedAsResolved).toBe(true);
  const { tickets } = await factsOf(inspection);
  expect(tickets['2024010210000011']).toMatchObject({
    status: 'closed',
    priority: 1,
    line_current: 2,
    first_response_s: 1800,
    resolution_s: 86400,
  });
  expect(tickets['2024010210000012']).toMatchObject({
    status: 'waiting',
    priority: 4,
    line_current: 1,
    resolution_s: null,
  });
  expect(tickets['2024010210000013']).toMatchObject({ excluded: 'merged', line_current: 3 });
});

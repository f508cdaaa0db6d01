import { expect, it } from 'vitest';
import { RELATIVE_RESULTS_TSV } from '../../support/exports/request-tracker.ts';
import { factsOf, mapping, readExport } from './read.ts';

it('Request Tracker: the start is the first response, the last answer is not', async () => {
  const inspection = await readExport(
    'id\tSubject\tStatus\tQueueName\tOwner\tPriority\tRequestors\tCreated\tStarted\tTold\tResolved\tLastUpdated\n' +
      '1\ta\tresolved\tHelpdesk\tx\t0\ta@example.org\t2024-01-02 09:00:00\t2024-01-02 09:30:00\t2024-01-03 08:00:00\t2024-01-03 09:00:00\t2024-01-03 09:00:00\n' +
      '2\tb\tstalled\tNetwork\tNobody\t100\ta@example.org\t2024-01-02 09:00:00\tNot set\tNot set\tNot set\t2024-01-02 09:00:00\n' +
      '3\tc\trejected\tNetwork\tNobody\t1\ta@example.org\t2024-01-02 09:00:00\tNot set\tNot set\tNot set\t2024-01-02 09:00:00\n',
    'Results.tsv',
  );
  expect(inspection.profile).toBe('request_tracker');
  expect(mapping(inspection)).toMatchObject({ first_response: 'Started', group: 'QueueName' });
  const { tickets } = await factsOf(inspection);
  expect(tickets['1']).toMatchObject({
    status: 'resolved',
    first_response_s: 1800,
    resolution_s: 86400,
    priority: 4,
    line_current: 1,
  });
  expect(tickets['2']).toMatchObject({ status: 'on_hold', priority: 2, first_response_s: null });
  expect(tickets['3']).toMatchObject({ excluded: 'cancelled', priority: 4 });
});

it('Request Tracker, the default format: dates as seen from the export are refused', async () => {
  await expect(readExport(RELATIVE_RESULTS_TSV, 'Results.tsv')).rejects.toMatchObject({
    code: 'relative_dates',
    detail: { column: 'CreatedRelative' },
  });
});

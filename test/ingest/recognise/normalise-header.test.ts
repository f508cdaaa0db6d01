import { expect, it } from 'vitest';
import { normaliseHeader } from '../../../src/ingest/recognise/normalise-header.ts';

it.each([
  ['\uFEFFNumber', 'number'],
  ['  Opened_At ', 'opened at'],
  ['Incident   nummer', 'incident nummer'],
  ['Ticket-ID', 'ticket id'],
  ['Toegewezen aan - Technicus', 'toegewezen aan technicus'],
  ['Reopened [flag]', 'reopened'],
  ['Custom field (Request Type)', 'request type'],
  ['Custom field ([CHART] Date of First Response)', '[chart] date of first response'],
  ['Scho\u0308n', 'schön'],
  ['metric_set.reply_time_in_minutes.calendar', 'metric set.reply time in minutes.calendar'],
])('%j becomes %j', (header, expected) => {
  expect(normaliseHeader(header)).toBe(expected);
});

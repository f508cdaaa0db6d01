import { DAY, describeKpi, HOUR, NOON, NOW, resolvedAfter, type Known } from './answer-of.ts';

// Which tickets are open at a moment is the cohort's; these are what a ticket of that cohort says.
const OPEN: Known = { done: false, status: 'open' };
const UNDATED: Known = { done: true, status: 'closed' };
const EARLIER = { moment: NOON + 10 * DAY };

describeKpi('backlog', [
  ['open', OPEN, true],
  ['resolved later', resolvedAfter(20 * DAY), true, EARLIER],
  ['closed without a date: not open now', UNDATED, 'outside'],
  ['closed without a date: open then or not', UNDATED, null, EARLIER],
  ['open or not is not known', {}, null],
]);

describeKpi('backlog_age', [
  ['now', OPEN, 30 * DAY],
  ['then', OPEN, 10 * DAY, EARLIER],
  ['resolved later', resolvedAfter(20 * DAY), 10 * DAY, EARLIER],
  ['closed without a date', UNDATED, null, EARLIER],
  ['closed without a date, now', UNDATED, 'outside'],
]);

describeKpi('backlog_stale_5', [
  ['updated today', { ...OPEN, updated_utc: NOW - HOUR }, false],
  ['updated five days ago to the second', { ...OPEN, updated_utc: NOW - 5 * DAY }, false],
  ['a second longer', { ...OPEN, updated_utc: NOW - 5 * DAY - 1 }, true],
  ['never told', OPEN, null],
  [
    'of an earlier moment, quiet since: nothing is known of the others',
    { ...OPEN, updated_utc: NOON + DAY },
    null,
    EARLIER,
  ],
  ['updated since: before that is not known', { ...OPEN, updated_utc: NOW - HOUR }, null, EARLIER],
  ['closed without a date', { ...UNDATED, updated_utc: NOON }, null, EARLIER],
]);

describeKpi('backlog_stale_30', [
  ['updated 29 days ago', { ...OPEN, updated_utc: NOON + DAY }, false],
  ['updated 30 days ago to the second', { ...OPEN, updated_utc: NOON }, false],
  ['a second longer', { ...OPEN, created_utc: NOON - DAY, updated_utc: NOON - 1 }, true],
  ['a second longer, of an earlier moment', { ...OPEN, updated_utc: NOON - 1 }, null, { moment: NOW - 1 }],
  ['at the end of a period that ends now', { ...OPEN, updated_utc: NOON - 1 }, true, { moment: NOW }],
]);

import { DAY, describeKpi, HOUR, NOON, NOW, resolvedAfter, type Known } from './answer-of.ts';

const OPEN: Known = { done: false, status: 'open' };
const DONE: Known = resolvedAfter(5 * HOUR);
const DUE = (utc: number): Known => ({ due_utc: utc, due_local: utc + HOUR });
const RESPONSE_DUE = (utc: number): Known => ({ response_due_utc: utc, response_due_local: utc + HOUR });
const ANSWERED = (utc: number): Known => ({ first_response_utc: utc, first_response_s: utc - NOON });

const RESOLUTION_BY_DATE = [
  ['in time', { ...DONE, ...DUE(NOON + DAY) }, true],
  ['on the last second', { ...DONE, ...DUE(NOON + 5 * HOUR) }, true],
  ['a second late', { ...DONE, ...DUE(NOON + 5 * HOUR - 1) }, false],
  ['open and late', { ...OPEN, ...DUE(NOW - 1) }, false],
  ['open and due this second', { ...OPEN, ...DUE(NOW) }, null],
  ['open and not due', { ...OPEN, ...DUE(NOW + 1) }, 'outside'],
  ['resolved early, and not due', { ...DONE, ...DUE(NOW + 1) }, 'outside'],
  ['resolved early, due this second', { ...DONE, ...DUE(NOW) }, true],
  ['done, nobody wrote when', { done: true, ...DUE(NOON + DAY) }, null],
  ['open or not is not known', DUE(NOON + DAY), null],
  ['no due date', DONE, null],
] as const;

describeKpi('sla_resolution', [
  ...RESOLUTION_BY_DATE,
  [
    'the tool says met, of a ticket resolved late',
    { ...DONE, ...DUE(NOON + HOUR), sla_resolution_met: true },
    true,
  ],
  [
    'the tool says missed, of a ticket in time',
    { ...DONE, ...DUE(NOON + DAY), sla_resolution_met: false },
    false,
  ],
  ['missed already, and not due', { ...OPEN, ...DUE(NOW + DAY), sla_resolution_met: false }, 'outside'],
  ['met already, and not due', { ...DONE, ...DUE(NOW + DAY), sla_resolution_met: true }, 'outside'],
  ['no due date, the tool says met', { ...DONE, sla_resolution_met: true }, true],
  ['no due date, the tool says missed', { ...DONE, sla_resolution_met: false }, false],
  [
    'met says nothing of an open ticket that is late',
    { ...OPEN, ...DUE(NOW - DAY), sla_resolution_met: true },
    false,
  ],
  ['closed without a date, the tool says met', { done: true, ...DUE(NOON), sla_resolution_met: true }, true],
  [
    'resolved an hour ago',
    { ...DONE, ...DUE(NOW - 1), resolved_utc: NOW - HOUR },
    true,
    { provisional: true },
  ],
]);
describeKpi('sla_resolution', RESOLUTION_BY_DATE, 1);
describeKpi(
  'sla_resolution',
  [
    ['met', { ...DONE, sla_resolution_met: true }, true],
    ['missed', { ...DONE, sla_resolution_met: false }, false],
    ['missed and open', { ...OPEN, sla_resolution_met: false }, false],
    ['met so far', { ...OPEN, sla_resolution_met: true }, null],
    ['no verdict', DONE, null],
  ],
  2,
);

const RESPONSE_BY_DATE = [
  ['in time', { ...OPEN, ...ANSWERED(NOON + HOUR), ...RESPONSE_DUE(NOON + HOUR) }, true],
  ['a second late', { ...OPEN, ...ANSWERED(NOON + HOUR + 1), ...RESPONSE_DUE(NOON + HOUR) }, false],
  ['no answer and late', { ...OPEN, ...RESPONSE_DUE(NOW - 1) }, false],
  ['no answer and not due', { ...OPEN, ...RESPONSE_DUE(NOW + 1) }, 'outside'],
  ['answered early, and not due', { ...OPEN, ...ANSWERED(NOON + 1), ...RESPONSE_DUE(NOW + 1) }, 'outside'],
  ['resolved in time without an answer', { ...DONE, ...RESPONSE_DUE(NOON + DAY) }, null],
  ['resolved after it without an answer', { ...DONE, ...RESPONSE_DUE(NOON + HOUR) }, false],
  ['done without answer or date', { done: true, ...RESPONSE_DUE(NOON + HOUR) }, null],
  ['no due date', { ...DONE, ...ANSWERED(NOON + 1) }, null],
] as const;

describeKpi('sla_response', [
  ...RESPONSE_BY_DATE,
  [
    'the tool says missed',
    { ...OPEN, ...ANSWERED(NOON + 1), ...RESPONSE_DUE(NOON + DAY), sla_response_met: false },
    false,
  ],
  [
    'the tool says met',
    { ...OPEN, ...ANSWERED(NOON + DAY), ...RESPONSE_DUE(NOON + HOUR), sla_response_met: true },
    true,
  ],
  [
    'met so far: no answer and not due',
    { ...OPEN, ...RESPONSE_DUE(NOW + DAY), sla_response_met: true },
    'outside',
  ],
  ['met, and the date has passed', { ...OPEN, ...RESPONSE_DUE(NOW - DAY), sla_response_met: true }, true],
]);
describeKpi('sla_response', RESPONSE_BY_DATE, 1);
describeKpi(
  'sla_response',
  [
    ['met, and the date has passed', { ...OPEN, ...RESPONSE_DUE(NOW - 1), sla_response_met: true }, true],
    ['met, not due', { ...OPEN, ...RESPONSE_DUE(NOW + 1), sla_response_met: true }, 'outside'],
    ['missed, not due', { ...OPEN, ...RESPONSE_DUE(NOW + 1), sla_response_met: false }, 'outside'],
    ['missed', { ...OPEN, ...RESPONSE_DUE(NOW), sla_response_met: false }, false],
    ['missed, no due date', { ...OPEN, sla_response_met: false }, false],
    ['late, but the export knows no answers', { ...OPEN, ...RESPONSE_DUE(NOW - 1) }, null],
  ],
  2,
);
describeKpi(
  'sla_response',
  [
    ['met', { ...DONE, sla_response_met: true }, true],
    ['met and answered', { ...OPEN, ...ANSWERED(NOON + 1), sla_response_met: true }, true],
    ['met so far', { ...OPEN, sla_response_met: true }, null],
    ['missed', { ...OPEN, sla_response_met: false }, false],
    ['no verdict', DONE, null],
  ],
  3,
);

/** Created at 13:00 on the wall clock of the report. */
describeKpi('same_day_resolution', [
  ['the last second of the day', resolvedAfter(11 * HOUR - 1), true],
  ['midnight', resolvedAfter(11 * HOUR), false],
  ['the same day in UTC only', resolvedAfter(11 * HOUR + HOUR / 2), false],
  ['reopened later', { ...DONE, resolved_local: NOON + 9 * DAY }, true],
  ['open', OPEN, null],
]);

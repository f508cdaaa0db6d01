import {
  DAY,
  describeCensored,
  describeKpi,
  HOUR,
  NOON,
  NOW,
  resolvedAfter,
  type Known,
} from './answer-of.ts';

const DONE: Known = resolvedAfter(5 * HOUR);
const OPEN: Known = { done: false, status: 'open' };
const REOPENED_AND_OPEN: Known = {
  ...OPEN,
  reopen_count: 1,
  first_resolved_utc: NOON + HOUR,
  first_resolution_s: HOUR,
};

describeKpi('first_response_time', [
  ['answered', { first_response_s: 90, first_response_utc: NOON + 90 }, 90],
  ['answered at once', { first_response_s: 0 }, 0],
  ['never answered is not 0', DONE, null],
]);
describeCensored('first_response_time', [
  ['open and not answered', OPEN, 30 * DAY],
  ['answered', { ...OPEN, first_response_utc: NOON + 90, first_response_s: 90 }, null],
  ['answered on a day without a time', { ...OPEN, first_response_utc: NOON }, null],
  ['answered, by a duration of the tool', { ...OPEN, first_response_s: 90 }, null],
  ['resolved without a reply', DONE, null],
  ['open or not is not known', {}, null],
  ['created after now', { ...OPEN, created_utc: NOW + 1 }, null],
]);

describeKpi('resolution_time', [
  ['resolved', DONE, 5 * HOUR, { provisional: false }],
  ['open', OPEN, null],
  ['an export without dates', { created_utc: null, created_local: null, done: true, resolution_s: 60 }, 60],
  ['resolved yesterday', resolvedAfter(29 * DAY), 29 * DAY, { provisional: true }],
]);
describeCensored('resolution_time', [
  ['open', OPEN, 30 * DAY],
  ['reopened and open', REOPENED_AND_OPEN, 30 * DAY],
  ['resolved', DONE, null],
  ['done, nobody wrote when', { done: true }, null],
  ['open or not is not known', {}, null],
]);

describeKpi('first_resolution_time', [
  ['reopened and open', REOPENED_AND_OPEN, HOUR],
  ['reopened and resolved again', { ...DONE, first_resolution_s: HOUR }, HOUR],
  ['open', OPEN, null],
]);
describeCensored('first_resolution_time', [
  ['open', OPEN, 30 * DAY],
  ['reopened and open', REOPENED_AND_OPEN, null],
  ['resolved', DONE, null],
]);

describeKpi('net_resolution_time', [
  ['an hour of waiting', { ...DONE, on_hold_s: HOUR }, 4 * HOUR],
  ['no waiting', { ...DONE, on_hold_s: 0 }, 5 * HOUR],
  ['all of it waiting', { ...DONE, on_hold_s: 5 * HOUR }, 0],
  ['waiting not known is not 0', DONE, null],
  ['longer waiting than it took', { ...DONE, on_hold_s: 5 * HOUR + 1 }, null],
  ['open', { ...OPEN, on_hold_s: HOUR }, null],
]);

describeKpi('pickup_time', [
  ['picked up', { ...DONE, pickup_s: 600 }, 600],
  ['not known', DONE, null],
]);
describeCensored('pickup_time', [
  ['new', { ...OPEN, status: 'new' }, 30 * DAY],
  ['new, but picked up', { ...OPEN, status: 'new', pickup_s: 60 }, null],
  ['new, but answered', { ...OPEN, status: 'new', first_response_utc: NOON + 60 }, null],
  ['under way: when it was picked up is not known', OPEN, null],
  ['done', DONE, null],
]);

const THREE_LINES: Known = { ...DONE, lines_reached: 0b011, line1_s: 100, line2_s: 2000, line3_s: 0 };
describeKpi('time_in_line', [
  ['all lines together', THREE_LINES, 2100],
  ['line 1', THREE_LINES, 100, { lines: 0b001 }],
  ['line 2', THREE_LINES, 2000, { lines: 0b010 }],
  ['lines 1 and 2', THREE_LINES, 2100, { lines: 0b011 }],
  ['a line it never was at is not 0', THREE_LINES, null, { lines: 0b100 }],
  ['of lines 2 and 3 it was at one', THREE_LINES, 2000, { lines: 0b110 }],
  ['path not known', { ...THREE_LINES, lines_reached: null }, null],
  ['path not known, of a line', { ...THREE_LINES, lines_reached: null }, null, { lines: 0b001 }],
  ['no history', { ...DONE, lines_reached: 0b001 }, null],
]);

const HANDED_OVER: Known = { ...DONE, lines_reached: 0b011, group_moves: 3, handoff1_s: 40, handoff2_s: 500 };
describeKpi('handoff_delay', [
  ['all hand-overs together', HANDED_OVER, 540],
  ['to line 2', HANDED_OVER, 500, { lines: 0b010 }],
  ['to line 1 or 2', HANDED_OVER, 540, { lines: 0b011 }],
  ['to line 3: none', HANDED_OVER, null, { lines: 0b100 }],
  ['taken up at once', { ...HANDED_OVER, handoff1_s: 0, handoff2_s: null }, 0],
  ['never taken up', { ...DONE, group_moves: 1 }, null],
  ['never handed over', { ...DONE, group_moves: 0 }, 'outside'],
  ['moves not known', DONE, null],
]);

describeKpi('handle_time', [
  ['written down', { ...DONE, handle_s: 1800 }, 1800],
  ['a written 0', { ...DONE, handle_s: 0 }, 0],
  ['nothing written is not 0', DONE, null],
]);

import { DAY, describeKpi, HOUR, NOW, resolvedAfter, type Known } from './answer-of.ts';

const DONE: Known = { ...resolvedAfter(HOUR), rating_asked: true };

describeKpi('tickets_created', [['any ticket', {}, true, { provisional: false }]]);
describeKpi('tickets_resolved', [
  ['long ago', DONE, true, { provisional: false }],
  ['a day ago: it can be reopened and count later', resolvedAfter(29 * DAY), true, { provisional: true }],
]);

describeKpi('csat', [
  ['good', { ...DONE, csat: 1 }, true],
  ['4 of 5', { ...DONE, csat: 0.75 }, true],
  ['3 of 5', { ...DONE, csat: 0.5 }, false],
  ['bad', { ...DONE, csat: 0 }, false],
  ['not rated', DONE, null],
]);
describeKpi('csat_response', [
  ['rated badly is rated', { ...DONE, csat: 0 }, true],
  ['not rated', DONE, false],
  ['of an export without ratings', { ...DONE, rating_asked: null }, null],
  ['not rated yet', { ...DONE, resolved_utc: NOW - HOUR }, false, { provisional: true }],
]);

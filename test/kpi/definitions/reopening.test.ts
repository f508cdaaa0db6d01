import { expect, it } from 'vitest';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import { DAY, describeKpi, HOUR, NOON, resolvedAfter, rowOf, type Known } from './answer-of.ts';

const RESOLVED_AT = NOON + HOUR;
const ONCE: Known = { ...resolvedAfter(HOUR), reopen_count: 0 };
const REOPENED: Known = { ...ONCE, reopen_count: 1, resolved_utc: NOON + 20 * DAY };

describeKpi('reopen_rate', [
  ['not reopened', ONCE, false, { provisional: false }],
  ['on the last second of the window', { ...REOPENED, reopened_utc: RESOLVED_AT + 7 * DAY }, true],
  ['a second after the window', { ...REOPENED, reopened_utc: RESOLVED_AT + 7 * DAY + 1 }, false],
  ['when is not known', REOPENED, true],
  ['the count says none, whatever the date', { ...ONCE, reopened_utc: RESOLVED_AT + DAY }, false],
  ['count not known', { ...ONCE, reopen_count: null }, null],
  ['resolved two days ago', { ...ONCE, ...resolvedAfter(28 * DAY) }, false, { provisional: true }],
]);
describeKpi(
  'reopen_rate',
  [
    ['not reopened', ONCE, false],
    ['reopened', REOPENED, true],
    ['not known', { ...ONCE, reopen_count: null }, null],
  ],
  1,
);
describeKpi('reopen_rate_ever', [
  ['not reopened', ONCE, false],
  ['however late', { ...REOPENED, reopened_utc: RESOLVED_AT + 19 * DAY }, true],
  ['not known', { ...ONCE, reopen_count: null }, null],
]);

describeKpi('reopens_per_100', [
  ['none', ONCE, 0],
  ['three', { ...REOPENED, reopen_count: 3 }, 300],
  ['not known', { ...ONCE, reopen_count: null }, null],
]);
it('reopens_per_100: four tickets of which one was reopened three times had seven resolutions, so 43 in 100 were undone', async () => {
  const definition = kpiDefinition('reopens_per_100');
  const [measurement] = definition.measurements;
  if (!measurement) throw new Error('Cannot be measured');
  const rows = await [0, 0, 3, 0].reduce<Promise<{ value: number; weight: number }[]>>(
    async (before, count) => {
      const done = await before;
      const row = await rowOf(definition, measurement, { ...ONCE, reopen_count: count }, {});
      return [...done, { value: Number(row.value), weight: Number(row.weight) }];
    },
    Promise.resolve([]),
  );
  const total = (key: 'value' | 'weight') => rows.reduce((sum, row) => sum + row[key], 0);
  expect(total('weight')).toBe(7);
  expect(total('value') / total('weight')).toBeCloseTo(300 / 7, 9);
});

describeKpi('repeat_contact', [
  ['never back', { ...ONCE, requester_no: 1 }, false],
  ['back on the last second', { ...ONCE, requester_no: 1, next_contact_utc: RESOLVED_AT + 7 * DAY }, true],
  ['back a second later', { ...ONCE, requester_no: 1, next_contact_utc: RESOLVED_AT + 7 * DAY + 1 }, false],
  ['back while it was open', { ...ONCE, requester_no: 1, next_contact_utc: NOON + 1 }, true],
  ['requester not known', { ...ONCE, next_contact_utc: NOON + 1 }, null],
  ['resolved when not known', { requester_no: 1, done: true }, null],
]);

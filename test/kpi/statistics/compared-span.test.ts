import { describe, expect, it } from 'vitest';
import { comparedSpan, type Compare } from '../../../src/kpi/statistics/compared-span.ts';

const DAY = 86_400;
/** Local midnight, or a local time of the day. */
const local = (text: string) => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`) / 1000;
const text = (moment: number) => new Date(moment * 1000).toISOString().slice(0, 19).replace('T00:00:00', '');

/** `to` is the last day counted, as in the filter. */
function compare(from: string, to: string, how: Compare, asOf = '2030-01-01', dataFrom = '2010-01-01') {
  const found = comparedSpan({
    span: { from: local(from), until: local(to) + DAY },
    compare: how,
    asOfLocal: local(asOf),
    dataFromLocal: local(dataFrom),
  });
  return found && { ...found, from: text(found.span.from), until: text(found.span.until) };
}

describe('the period to compare with', () => {
  it.each([
    {
      title: 'a month',
      from: '2024-03-01',
      to: '2024-03-31',
      back: ['2024-02-01', '2024-03-01'],
      year: ['2023-03-01', '2023-04-01'],
      whole: true,
    },
    {
      title: 'February after a leap year',
      from: '2025-02-01',
      to: '2025-02-28',
      back: ['2025-01-01', '2025-02-01'],
      year: ['2024-02-01', '2024-03-01'],
      whole: true,
    },
    {
      title: 'February of a leap year',
      from: '2024-02-01',
      to: '2024-02-29',
      back: ['2024-01-01', '2024-02-01'],
      year: ['2023-02-01', '2023-03-01'],
      whole: true,
    },
    {
      title: 'a quarter',
      from: '2024-01-01',
      to: '2024-03-31',
      back: ['2023-10-01', '2024-01-01'],
      year: ['2023-01-01', '2023-04-01'],
      whole: true,
    },
    {
      title: 'a year',
      from: '2024-01-01',
      to: '2024-12-31',
      back: ['2023-01-01', '2024-01-01'],
      year: ['2023-01-01', '2024-01-01'],
      whole: true,
    },
    {
      title: 'ISO week 11',
      from: '2024-03-11',
      to: '2024-03-17',
      back: ['2024-03-04', '2024-03-11'],
      year: ['2023-03-13', '2023-03-20'],
      whole: true,
    },
    {
      title: 'ISO week 1, which begins in the year before',
      from: '2024-12-30',
      to: '2025-01-05',
      back: ['2024-12-23', '2024-12-30'],
      year: ['2024-01-01', '2024-01-08'],
      whole: true,
    },
    {
      title: 'ISO week 53, which the year before has not',
      from: '2020-12-28',
      to: '2021-01-03',
      back: ['2020-12-21', '2020-12-28'],
      year: ['2019-12-23', '2019-12-30'],
      whole: true,
    },
    {
      title: 'one day',
      from: '2024-03-01',
      to: '2024-03-01',
      back: ['2024-02-29', '2024-03-01'],
      year: ['2023-03-01', '2023-03-02'],
      whole: false,
    },
    {
      title: '29 February',
      from: '2024-02-29',
      to: '2024-02-29',
      back: ['2024-02-28', '2024-02-29'],
      year: ['2023-02-28', '2023-03-01'],
      whole: false,
    },
    {
      title: 'up to 28 February of a leap year',
      from: '2024-02-10',
      to: '2024-02-28',
      back: ['2024-01-22', '2024-02-10'],
      year: ['2023-02-10', '2023-03-01'],
      whole: false,
    },
    {
      title: 'seven days that are no week',
      from: '2024-03-12',
      to: '2024-03-18',
      back: ['2024-03-05', '2024-03-12'],
      year: ['2023-03-12', '2023-03-19'],
      whole: false,
    },
    {
      title: 'two months',
      from: '2024-03-01',
      to: '2024-04-30',
      back: ['2023-12-31', '2024-03-01'],
      year: ['2023-03-01', '2023-05-01'],
      whole: false,
    },
  ])('of $title', ({ from, to, back, year, whole }) => {
    const previous = compare(from, to, 'previous');
    expect([previous?.from, previous?.until]).toEqual(back);
    const lastYear = compare(from, to, 'last_year');
    expect([lastYear?.from, lastYear?.until]).toEqual(year);
    for (const one of [previous, lastYear])
      expect(one).toMatchObject({ whole, elapsed: false, covered: true });
  });

  it('is as much of it as is over of an unfinished one, to the second', () => {
    const previous = compare('2024-03-01', '2024-03-31', 'previous', '2024-03-11T15:29:59');
    expect(previous).toMatchObject({
      from: '2024-02-01',
      until: '2024-02-11T15:30:00',
      elapsed: true,
      whole: true,
    });
    expect(previous?.lengthRatio).toBe(1);
    const lastYear = compare('2024-03-01', '2024-03-31', 'last_year', '2024-03-11T15:29:59');
    expect(lastYear).toMatchObject({ from: '2023-03-01', until: '2023-03-11T15:30:00', elapsed: true });
  });

  it('does not run into the period itself when the other is shorter than what is over', () => {
    const found = compare('2023-03-01', '2023-03-31', 'previous', '2023-03-30T12:00:00');
    expect(found).toMatchObject({ from: '2023-02-01', until: '2023-03-01', elapsed: true });
    expect(found?.lengthRatio).toBeCloseTo(29.5 / 28, 5);
  });

  it.each(['2024-03-31T23:59:59', '2024-03-31T16:54:59', '2024-03-31T00:00:00'])(
    'takes a period as over on its last day: %s',
    (asOf) => {
      expect(compare('2024-03-01', '2024-03-31', 'previous', asOf)).toMatchObject({
        from: '2024-02-01',
        until: '2024-03-01',
        elapsed: false,
        lengthRatio: 31 / 29,
      });
    },
  );

  it('takes one day as over at its last second, since half of it is not the whole', () => {
    expect(compare('2024-03-11', '2024-03-11', 'previous', '2024-03-11T12:29:59')).toMatchObject({
      from: '2024-03-10',
      until: '2024-03-10T12:30:00',
      elapsed: true,
      lengthRatio: 1,
    });
    expect(compare('2024-03-11', '2024-03-11', 'previous', '2024-03-11T23:59:59')?.elapsed).toBe(false);
  });

  it('takes it as unfinished up to the last second of the day before', () => {
    expect(compare('2024-03-01', '2024-03-31', 'previous', '2024-03-30T23:59:59')?.elapsed).toBe(true);
  });

  it('says whether the data goes back that far', () => {
    expect(
      compare('2024-03-01', '2024-03-31', 'previous', '2030-01-01', '2024-02-01T08:10:00')?.covered,
    ).toBe(true);
    expect(
      compare('2024-03-01', '2024-03-31', 'previous', '2030-01-01', '2024-02-02T08:10:00')?.covered,
    ).toBe(false);
    const undated = {
      span: { from: 0, until: DAY },
      compare: 'previous',
      asOfLocal: 9 * DAY,
      dataFromLocal: null,
    } as const;
    expect(comparedSpan(undated)?.covered).toBe(false);
  });

  it.each(['2024-03-08T23:59:59', '2024-03-08T16:54:59'])(
    'takes a period without an end up to the whole of today: %s',
    (asOf) => {
      const found = comparedSpan({
        span: { from: local('2024-03-05'), until: null },
        compare: 'previous',
        asOfLocal: local(asOf),
        dataFromLocal: 0,
      });
      expect(found?.span).toEqual({ from: local('2024-03-01'), until: local('2024-03-05') });
      expect(found).toMatchObject({ elapsed: false, lengthRatio: 1 });
    },
  );

  it('does not exist for a period without a beginning, or one that is still to come', () => {
    const base = { compare: 'previous', asOfLocal: local('2024-03-09'), dataFromLocal: 0 } as const;
    expect(comparedSpan({ ...base, span: { from: null, until: local('2024-03-01') } })).toBeNull();
    expect(
      comparedSpan({ ...base, span: { from: local('2024-04-01'), until: local('2024-05-01') } }),
    ).toBeNull();
  });
});

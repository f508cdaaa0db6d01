import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../src/ui/features/check/open-questions.ts';
import {
  countsAreStale,
  meaningOf,
  withColumn,
  withDateFormat,
  withLine,
  withMeaning,
} from '../../../src/ui/features/check/plan-edits.ts';
import { inspection } from './check-fixture.ts';

const { plan } = inspection;

describe('plan edits', () => {
  it('give a new date column the format that reads its samples, and drop that of a column no longer used', () => {
    const edited = withColumn(withColumn(plan, inspection, 'updated', 5), inspection, 'resolved', null);
    expect(edited.columns).toEqual({ id: 0, created: 1, group: 3, channel: 4, updated: 5 });
    expect(edited.dates).toEqual({ 1: { kind: 'parts', order: 'dmy' }, 5: { kind: 'parts', order: 'ymd' } });
  });

  it('keep the detected format when a column comes back, and leave the old plan alone', () => {
    const without = withColumn(plan, inspection, 'created', null);
    expect(without.dates).toEqual({ 2: { kind: 'parts', order: 'dmy' } });
    expect(withColumn(without, inspection, 'created', 1)).toEqual({
      ...plan,
      dates: { 1: { kind: 'parts', order: 'dmy' }, 2: { kind: 'parts', order: 'dmy' } },
    });
    expect(plan.columns.created).toBe(1);
  });

  it('compare values as the import does', () => {
    const edited = withMeaning(plan, 'channel', ' PostDuif ', 'other');
    expect(edited.channel).toEqual({ postduif: 'other' });
    expect(meaningOf(edited, 'channel', 'Postduif')).toBe('other');
    expect(withMeaning(edited, 'channel', 'Postduif', null).channel).toEqual({});
  });

  it('know when the groups were counted in another column', () => {
    expect(countsAreStale(withColumn(plan, inspection, 'updated', 5), inspection)).toBe(false);
    expect(countsAreStale(withColumn(plan, inspection, 'group', 4), inspection)).toBe(true);
  });
});

describe('openQuestions', () => {
  it.each([
    { title: 'as detected', edited: plan, open: ['ambiguous_date', 'groups_without_line'] },
    {
      title: 'after the date was answered with what was guessed',
      edited: withDateFormat(plan, 1, { kind: 'parts', order: 'dmy' }),
      open: ['groups_without_line'],
    },
    {
      title: 'after every group got a line',
      edited: withLine(plan, ['Facilitair'], 3),
      open: ['ambiguous_date'],
    },
    {
      title: 'without the number, and without the date that was asked about',
      edited: withColumn(withColumn(plan, inspection, 'id', null), inspection, 'created', null),
      open: ['required_field', 'required_field', 'groups_without_line'],
    },
  ])('$title', ({ edited, open }) => {
    expect(openQuestions(edited, inspection).map(({ kind }) => kind)).toEqual(open);
  });
});

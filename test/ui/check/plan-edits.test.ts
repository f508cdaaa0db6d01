import { describe, expect, it } from 'vitest';
import { isBlocking, openQuestions } from '../../../src/ui/features/check/open-questions.ts';
import {
  countsAreStale,
  meaningOf,
  withColumn,
  withDateFormats,
  withLine,
  withMeaning,
  withProfile,
} from '../../../src/ui/features/check/plan-edits.ts';
import { inspection } from './check-fixture.ts';

const { plan } = inspection;

describe('plan edits', () => {
  it('drop the format of a column no longer read as a date, and leave a new one to be looked at', () => {
    const edited = withColumn(withColumn(plan, 'updated', 5), 'resolved', null);
    expect(edited.columns).toEqual({ id: 0, created: 1, group: 3, channel: 4, updated: 5 });
    expect(edited.dates).toEqual({ 1: { kind: 'parts', order: 'dmy' } });
    expect(plan.columns.resolved).toBe(2);
  });

  it('keep the format of a column that another field still reads', () => {
    const shared = withColumn(withColumn(plan, 'closed', 2), 'resolved', null);
    expect(shared.dates).toEqual(plan.dates);
  });

  it('match the columns again for another tool, and keep what was said of the groups', () => {
    const edited = withProfile(withLine(plan, ['Facilitair'], 3), inspection, 'generic');
    expect(edited.profile).toBe('generic');
    expect(edited.columns.created).toBe(1);
    expect(edited.columns.group).toBe(3);
    expect(edited.dates[1]).toEqual({ kind: 'parts', order: 'dmy' });
    expect(edited.lineOf).toEqual({ Servicedesk: 1, Facilitair: 3 });
  });

  it('compare values as the import does', () => {
    const edited = withMeaning(plan, 'channel', ' PostDuif ', 'other');
    expect(edited.channel).toEqual({ postduif: 'other' });
    expect(meaningOf(edited, 'channel', 'Postduif')).toBe('other');
    expect(withMeaning(edited, 'channel', 'Postduif', null).channel).toEqual({});
  });

  it('know when the groups were counted in another column', () => {
    expect(countsAreStale(withColumn(plan, 'updated', 5), inspection)).toBe(false);
    expect(countsAreStale(withColumn(plan, 'group', 4), inspection)).toBe(true);
  });
});

describe('openQuestions', () => {
  it.each([
    { title: 'as detected', edited: plan, open: ['ambiguous_date', 'groups_without_line'] },
    {
      title: 'after the date was answered with what was guessed',
      edited: withDateFormats(plan, { 1: { kind: 'parts', order: 'dmy' } }),
      open: ['groups_without_line'],
    },
    {
      title: 'after every group got a line',
      edited: withLine(plan, ['Facilitair'], 3),
      open: ['ambiguous_date'],
    },
    {
      title: 'without the number, and without the date that was asked about',
      edited: withColumn(withColumn(plan, 'id', null), 'created', null),
      open: ['required_field', 'required_field', 'groups_without_line'],
    },
    {
      title: 'without a resolution date and without a group, which is advice',
      edited: withColumn(withColumn(plan, 'resolved', null), 'group', null),
      open: ['ambiguous_date', 'no_resolution', 'no_line_column', 'groups_without_line'],
    },
  ])('$title', ({ edited, open }) => {
    expect(openQuestions(edited, inspection).map(({ kind }) => kind)).toEqual(open);
  });
});

it('doubts a creation column of which less than half can be read, and lets it pass', () => {
  const half = { values: 100, readable: 50, ambiguous: false, example: '', uniform: null, years: null };
  const questions = (readable: number) =>
    openQuestions(withLine(plan, ['Facilitair'], 3), {
      ...inspection,
      dateEvidence: { 1: { ...half, readable } },
    });
  expect(questions(50)).toEqual([]);
  expect(questions(49)).toEqual([{ kind: 'unreadable_created', column: 1 }]);
  expect(questions(49).some(isBlocking)).toBe(false);
});

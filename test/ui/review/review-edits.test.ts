import { describe, expect, test } from 'vitest';
import type { SnapshotAction, SnapshotNote } from '../../../src/snapshot/snapshot.ts';
import { edit, firstEdits, undoEdit } from '../../../src/ui/features/review/review-edits.ts';
import {
  actionsOf,
  isOverdue,
  tidyDraft,
  withAgain,
  withChange,
} from '../../../src/ui/snapshot/edit/action-edits.ts';
import { noteText, withNote } from '../../../src/ui/snapshot/edit/note-edits.ts';

const note = (text: string): SnapshotNote => ({ kpi: null, text });
const action = (id: string, change: Partial<SnapshotAction> = {}): SnapshotAction => ({
  id,
  kpi: null,
  text: id,
  owner: '',
  due: null,
  done: false,
  since: '2026-06-02',
  ...change,
});

describe('undo', () => {
  const start = firstEdits({ notes: [], actions: [] });

  test('what is typed in one note is one step, an action is another', () => {
    let edits = start;
    for (const text of ['N', 'Ne', 'New']) edits = edit(edits, { notes: [note(text)] }, 'whole', 0);
    edits = edit(edits, { actions: [action('a')] }, null, 3);
    expect(edits.past.map(({ page }) => page)).toEqual([0, 3]);
    edits = undoEdit(edits);
    expect(edits.written).toEqual({ notes: [note('New')], actions: [] });
    edits = undoEdit(edits);
    expect(edits.written).toEqual(start.written);
    expect(undoEdit(edits)).toBe(edits);
  });

  test('typing after an undo is a new step', () => {
    const typed = edit(start, { notes: [note('New')] }, 'whole', 0);
    const again = edit(undoEdit(typed), { notes: [note('Other')] }, 'whole', 0);
    expect(undoEdit(again).written.notes).toEqual([]);
  });

  test('another note is another step', () => {
    const first = edit(start, { notes: [note('New')] }, 'whole', 0);
    const second = edit(first, { notes: [note('New'), { kpi: 'csat', text: 'x' }] }, 'csat', 2);
    expect(undoEdit(second).written.notes).toEqual([note('New')]);
  });
});

describe('notes', () => {
  const notes: SnapshotNote[] = [note('one'), { kpi: 'csat', text: 'two' }, note('three')];

  test('several about the same read as one text, and become one when it is changed', () => {
    expect(noteText(notes, null)).toBe('one\n\nthree');
    expect(withNote(notes, null, 'four ')).toEqual([note('four '), { kpi: 'csat', text: 'two' }]);
  });

  test('what is too long for one note is several, and reads the same', () => {
    const long = ['a'.repeat(4000), 'b'.repeat(4000)].join('\n\n');
    const pieces = withNote(notes, null, `${long}c`);
    expect(pieces.map(({ text }) => text.length)).toEqual([4000, 4001, 3]);
    expect(noteText(pieces, null)).toBe(`${long}c`);
    const unbroken = withNote([], null, 'a'.repeat(12_000));
    expect(unbroken.map(({ text }) => text.length)).toEqual([5000, 5000, 2000]);
  });

  test('a new one comes last, an empty one goes', () => {
    expect(withNote(notes, 'backlog', 'new').at(-1)).toEqual({ kpi: 'backlog', text: 'new' });
    expect(withNote(notes, 'csat', ' \n')).toEqual([note('one'), note('three')]);
  });
});

describe('actions', () => {
  const actions = [action('a', { kpi: 'csat' }), action('b'), action('c')];

  test('of a KPI, of the whole, and all of them', () => {
    expect(actionsOf(actions, 'csat')).toEqual([actions[0]]);
    expect(actionsOf(actions, null)).toEqual([actions[1], actions[2]]);
    expect(actionsOf(actions, undefined)).toBe(actions);
  });

  test('one changes, the others stay; one that was removed comes back where it was, once', () => {
    const changed = withChange(actions, 'b', { done: true });
    expect(changed).toEqual([actions[0], { ...action('b'), done: true }, actions[2]]);
    const without = [action('a', { kpi: 'csat' }), action('c')];
    expect(withAgain(without, action('b'), 1)).toEqual(actions);
    expect(withAgain(actions, action('b'), 1)).toEqual(actions);
  });

  test('a draft of nothing but spaces is none', () => {
    expect(tidyDraft({ text: '  ', owner: 'Desk', due: null })).toBeNull();
    expect(tidyDraft({ text: 'x', owner: '', due: '12026-07-01' })?.due).toBeNull();
    expect(tidyDraft({ text: ' Do it ', owner: ' Desk ', due: '2026-07-01' })).toEqual({
      text: 'Do it',
      owner: 'Desk',
      due: '2026-07-01',
    });
  });

  test('overdue is after the day itself, and never what is done', () => {
    const due = { due: '2026-07-01', done: false };
    expect(isOverdue(due, '2026-07-01')).toBe(false);
    expect(isOverdue(due, '2026-07-02')).toBe(true);
    expect(isOverdue({ ...due, done: true }, '2026-07-02')).toBe(false);
    expect(isOverdue({ due: null, done: false }, '2026-07-02')).toBe(false);
  });
});

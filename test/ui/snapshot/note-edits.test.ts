import { expect, test } from 'vitest';
import { noteText, notesFor, withNote } from '../../../src/ui/snapshot/edit/note-edits.ts';
import type { SnapshotNote } from '../../../src/snapshot/snapshot.ts';

const notes: SnapshotNote[] = [
  { kpi: null, text: 'Storing' },
  { kpi: 'reopen_rate', text: 'een' },
  { kpi: 'reopen_rate', text: 'twee' },
  { kpi: 'csat', text: '  ' },
];

test('several notes on one KPI are edited as one, in the place of the first', () => {
  expect(noteText(notes, 'reopen_rate')).toBe('een\n\ntwee');
  expect(withNote(notes, 'reopen_rate', 'drie')).toEqual([
    notes[0],
    { kpi: 'reopen_rate', text: 'drie' },
    notes[3],
  ]);
});

test('an empty note is none, a new one comes last', () => {
  expect(withNote(notes, null, '')).toEqual(notes.slice(1));
  expect(withNote(notes, 'backlog', 'x').at(-1)).toEqual({ kpi: 'backlog', text: 'x' });
  expect(noteText(notes, 'backlog')).toBe('');
});

test('into the snapshot goes what says something of a KPI that is in it', () => {
  expect(notesFor(notes, ['csat'])).toEqual([notes[0]]);
  expect(notesFor([{ kpi: 'csat', text: ' goed \n' }], ['csat'])).toEqual([{ kpi: 'csat', text: 'goed' }]);
});

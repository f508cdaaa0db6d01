import { describe, expect, it } from 'vitest';
import { mergeWritten, type Written } from '../../src/snapshot/merge-written.ts';
import type { SnapshotAction, SnapshotNote } from '../../src/snapshot/snapshot.ts';

const action = (id: string, text: string, done = false): SnapshotAction => ({
  id,
  kpi: null,
  text,
  owner: '',
  due: null,
  done,
  since: '2026-07-02',
});
const whole = (text: string): SnapshotNote => ({ kpi: null, text });
const of = (notes: readonly SnapshotNote[], actions: readonly SnapshotAction[]): Written => ({
  notes,
  actions,
});
const FCR: SnapshotNote = { kpi: 'first_contact_resolution', text: 'Rights' };
const BASE = of([whole('Busy')], [action('a', 'Rota'), action('b', 'Phone')]);

describe('two who write in one snapshot', () => {
  it('find what each of them added', () => {
    const mine = of([whole('Busy'), FCR], BASE.actions);
    const theirs = of(BASE.notes, [...BASE.actions, action('c', 'Ask')]);
    expect(mergeWritten(BASE, mine, theirs)).toEqual(of([whole('Busy'), FCR], theirs.actions));
  });

  it('find what each of them changed and deleted', () => {
    const mine = of([whole('Very busy')], [action('a', 'Rota')]);
    const theirs = of(BASE.notes, [action('a', 'Rota', true), action('b', 'Phone')]);
    expect(mergeWritten(BASE, mine, theirs)).toEqual(of([whole('Very busy')], [action('a', 'Rota', true)]));
  });

  it('keep mine of what both changed, and what one deleted while the other changed it', () => {
    const mine = of([whole('Mine')], [action('a', 'Rota, now')]);
    const theirs = of([whole('Theirs')], [action('b', 'Phone', true)]);
    expect(mergeWritten(BASE, mine, theirs)).toEqual(
      of([whole('Mine')], [action('a', 'Rota, now'), action('b', 'Phone', true)]),
    );
  });

  it('take no other order of properties for a change', () => {
    const read = BASE.actions.map(({ id, ...rest }) => ({ ...rest, id }));
    expect(mergeWritten(BASE, of(BASE.notes, [action('a', 'Rota')]), of(BASE.notes, read)).actions).toEqual([
      action('a', 'Rota'),
    ]);
  });
});

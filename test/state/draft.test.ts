import { describe, expect, test } from 'vitest';
import {
  carryInto,
  draftOf,
  NEW_DRAFT,
  nextDraft,
  parseDraft,
  type SnapshotDraft,
} from '../../src/state/draft.ts';
import type { SnapshotAction } from '../../src/snapshot/snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

const action = (id: string, change: Partial<SnapshotAction> = {}): SnapshotAction => ({
  id,
  kpi: 'reopen_rate',
  text: `do ${id}`,
  owner: 'Noor',
  due: '2026-11-20',
  done: false,
  since: '2026-10-05',
  ...change,
});
const written: SnapshotDraft = {
  title: 'Oktober',
  kpis: ['reopen_rate', 'resolution_time'],
  sections: ['trends', 'group'],
  pseudonyms: true,
  notes: [{ kpi: null, text: 'Storing op 7 oktober' }],
  actions: [action('a'), action('b', { done: true, due: null, kpi: null })],
  carried: ['a'],
  seen: ['a', 'c'],
};

describe('the draft', () => {
  test('comes back as it was stored', () => {
    expect(parseDraft(JSON.stringify(written))).toEqual(written);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{"title":'],
    ['a number', '7'],
    [
      'things of another kind',
      '{"title":7,"kpis":"all","sections":0,"notes":{},"actions":[null,{"id":"x"}],"seen":[1]}',
    ],
  ])('is new where there is %s', (_, stored) => {
    expect(parseDraft(stored)).toEqual(NEW_DRAFT);
  });

  test('loses only what is damaged', () => {
    const stored = {
      ...written,
      kpis: ['reopen_rate', 'nonsense'],
      notes: [{ kpi: 'nonsense', text: 'x' }, { kpi: null }],
      actions: [action('a'), { ...action('b'), since: 'yesterday' }, { ...action('c'), due: '2026-13-45' }],
    };
    expect(parseDraft(JSON.stringify(stored))).toEqual({
      ...written,
      kpis: ['reopen_rate'],
      notes: [{ kpi: null, text: 'x' }],
      actions: [action('a'), action('c', { due: null })],
    });
  });

  test('keeps what was chosen for the next one, not what was written', () => {
    const { kpis, sections, pseudonyms } = written;
    expect(nextDraft(written)).toEqual({ ...NEW_DRAFT, kpis, sections, pseudonyms });
  });
});

describe('open actions', () => {
  const before = { actions: [action('a'), action('b', { done: true }), action('c')] };

  test('come along with the day they were agreed, and are marked', () => {
    const draft = carryInto({ ...NEW_DRAFT, actions: [action('new')] }, before);
    expect(draft.actions).toEqual([action('a'), action('c'), action('new')]);
    expect(draft.carried).toEqual(['a', 'c']);
  });

  test('come along once: one that was removed stays away, one that was changed stays as it is', () => {
    const draft = carryInto(NEW_DRAFT, before);
    const edited = { ...draft, actions: [action('a', { done: true })] };
    expect(carryInto(edited, before)).toBe(edited);
  });

  test('of a later snapshot come along as well', () => {
    const draft = carryInto(carryInto(NEW_DRAFT, before), { actions: [action('a'), action('d')] });
    expect(draft.actions.map(({ id }) => id)).toEqual(['d', 'a', 'c']);
  });
});

test('a frozen snapshot can be changed into another one', () => {
  const frozen = EXAMPLE_SNAPSHOT;
  const draft = draftOf(frozen);
  expect(draft).toMatchObject({ title: frozen.title, notes: frozen.notes, actions: frozen.actions });
  expect(new Set(draft.kpis)).toEqual(new Set(frozen.kpis.map(({ kpi }) => kpi)));
  expect(draft.sections.includes('trends')).toBe(frozen.series.length > 0);
  // Its own open actions do not come along a second time, also when one is removed.
  const without = { ...draft, actions: [] };
  expect(carryInto(without, frozen)).toBe(without);
});

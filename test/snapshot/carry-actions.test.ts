import { expect, test } from 'vitest';
import { openActions } from '../../src/snapshot/carry-actions.ts';
import type { SnapshotAction } from '../../src/snapshot/snapshot.ts';

const action = (change: Partial<SnapshotAction>): SnapshotAction => ({
  id: 'a',
  kpi: null,
  text: 'Write the article',
  owner: 'Desk',
  due: '2026-06-30',
  done: false,
  since: '2026-06-02',
  ...change,
});

test('what is done stays behind; the rest goes along as it was agreed', () => {
  const actions = [
    action({ id: 'a', kpi: 'reopen_rate' }),
    action({ id: 'b', done: true }),
    action({ id: 'c', due: null, owner: '' }),
  ];
  expect(openActions({ actions })).toEqual([actions[0], actions[2]]);
});

test('carrying twice is the same as carrying once', () => {
  const actions = [action({ id: 'a', kpi: 'reopen_rate' }), action({ id: 'b', done: true })];
  const once = openActions({ actions });
  expect(once).toEqual([actions[0]]);
  expect(openActions({ actions: once })).toEqual(once);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NEW_DRAFT, type SnapshotDraft } from '../../src/state/draft.ts';

const KEY = 'linewise.snapshotDraft';
let stored: Map<string, string>;
let isFull: boolean;

/** The module as a tab that is opened now has it, and the events it hears. */
async function openTab() {
  vi.resetModules();
  const store = await import('../../src/state/draft-store.ts');
  const heard = new Set<(event: { key: string | null }) => void>();
  return {
    title: () => store.draftState(KEY).draft.title,
    kept: () => store.draftState(KEY).kept,
    write: (title: string) => store.changeDraft(KEY, (draft) => ({ ...draft, title })),
    note: (text: string) =>
      store.changeDraft(KEY, (draft): SnapshotDraft => ({ ...draft, notes: [{ kpi: null, text }] })),
    show: (listener: () => void) => {
      vi.stubGlobal('window', {
        addEventListener: (_: string, follow: (event: { key: string | null }) => void) => heard.add(follow),
        removeEventListener: (_: string, follow: (event: { key: string | null }) => void) =>
          heard.delete(follow),
      });
      return store.subscribeDrafts(listener);
    },
    hears: (key: string | null) => heard.forEach((follow) => follow({ key })),
  };
}

beforeEach(() => {
  stored = new Map();
  isFull = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      stored.set(key, value);
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const storedDraft = (): unknown => JSON.parse(stored.get(KEY) ?? 'null');

test('what another tab wrote is there at once, and is not lost by writing on', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const listener = vi.fn<() => void>();
  one.show(listener);
  expect(one.title()).toBeNull();
  other.write('Juni');
  one.hears(KEY);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(one.title()).toBe('Juni');
  one.note('Storing');
  expect(storedDraft()).toEqual({ ...NEW_DRAFT, title: 'Juni', notes: [{ kpi: null, text: 'Storing' }] });
});

test('nor is what another tab wrote while this one showed another screen', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const leave = one.show(() => undefined);
  one.write('Mei');
  leave();
  other.write('Juni');
  one.show(() => undefined);
  expect(one.title()).toBe('Juni');
  one.note('Storing');
  expect(storedDraft()).toMatchObject({ title: 'Juni', notes: [{ text: 'Storing' }] });
});

test('nor by a change that comes after the screen was left', async () => {
  const [one, other] = [await openTab(), await openTab()];
  one.write('Mei');
  other.write('Juni');
  one.note('Storing');
  expect(storedDraft()).toMatchObject({ title: 'Juni', notes: [{ text: 'Storing' }] });
});

test('what the browser does not store lasts as long as the page', async () => {
  const tab = await openTab();
  const leave = tab.show(() => undefined);
  isFull = true;
  tab.write('Mei');
  leave();
  expect([tab.title(), tab.kept()]).toEqual(['Mei', false]);
});

import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { SnapshotError } from '../../src/snapshot/snapshot-error.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { createSnapshotStore } from '../../src/state/create-snapshot-store.ts';
import type { SnapshotShelf } from '../../src/state/snapshot-shelf.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';

/** A browser: what its tabs store together, and what it refuses. */
function browser() {
  const stored = new Map<string, unknown>();
  const tabs = new Map<number, () => void>();
  let refusal: Error | null = null;
  let tab = 0;
  const guarded = async <T>(task: () => T): Promise<T> => {
    if (refusal) throw refusal;
    return task();
  };
  const shelf = (): SnapshotShelf => {
    const own = (tab += 1);
    return {
      all: () => guarded(() => [...stored.values()]),
      get: (id) => guarded(() => stored.get(id)),
      put: (snapshot) => guarded(() => void stored.set(snapshot.id, snapshot)),
      remove: (id) => guarded(() => void stored.delete(id)),
      tell: () => tabs.forEach((listener, other) => other !== own && listener()),
      listen: (onChange) => {
        tabs.set(own, onChange);
        return () => tabs.delete(own);
      },
    };
  };
  return {
    stored,
    listening: () => tabs.size,
    refuse: (error: Error | null) => (refusal = error),
    openTab: () => {
      let made = 0;
      const prefix = String(tab);
      return createSnapshotStore(shelf(), {
        read: async (text) => readSnapshot(text),
        write: async (snapshot) => writeSnapshot(snapshot),
        now: () => new Date(Date.UTC(2026, 10, 1, 9, (made += 1))).toISOString(),
        newId: () => `id-${prefix}-${made}`,
      });
    },
  };
}

const example = EXAMPLE_SNAPSHOT;
const titled = (title: string) => ({ ...example, title });
const titles = (snapshots: readonly { title: string }[]) => snapshots.map(({ title }) => title);

describe('the snapshots of a browser', () => {
  test('come back as they were kept, the newest first', async () => {
    const store = browser().openTab();
    const first = await store.save(titled('a'), { origin: 'made' });
    const second = await store.save(titled('b'), { origin: 'opened' });
    expect(first.id).not.toBe(second.id);
    expect(await store.get(first.id)).toEqual(titled('a'));
    expect(await store.list()).toMatchObject([
      { id: second.id, title: 'b', origin: 'opened', period: example.period },
      { id: first.id, title: 'a', origin: 'made' },
    ]);
    expect(await store.get('nobody')).toBeNull();
  });

  test('are kept once, however often the same one is opened', async () => {
    const store = browser().openTab();
    const made = await store.save(titled('a'), { origin: 'made' });
    await store.save(titled('b'), { origin: 'made' });
    const again = await store.save(titled('a'), { origin: 'opened' });
    expect(again.id).toBe(made.id);
    expect((await store.list()).map(({ title, origin }) => [title, origin])).toEqual([
      ['a', 'made'],
      ['b', 'made'],
    ]);
  });

  test('are kept once, also when it is opened twice at the same time', async () => {
    const store = browser().openTab();
    const [first, second] = await Promise.all([
      store.save(titled('a'), { origin: 'opened' }),
      store.save(titled('a'), { origin: 'opened' }),
    ]);
    expect(second.id).toBe(first.id);
    expect(titles(await store.list())).toEqual(['a']);
  });

  test('change in their own place', async () => {
    const store = browser().openTab();
    const { id } = await store.save(titled('a'), { origin: 'opened' });
    const [before] = await store.list();
    await store.save(titled('b'), { origin: 'made' });
    await store.save(titled('c'), { id });
    expect(titles(await store.list())).toEqual(['b', 'c']);
    expect((await store.list())[1]).toEqual({ ...before, title: 'c' });
  });

  test('come back when a removal is undone, in their own place', async () => {
    const store = browser().openTab();
    const { id } = await store.save(titled('a'), { origin: 'made' });
    await store.save(titled('b'), { origin: 'made' });
    const undo = await store.remove(id);
    expect(titles(await store.list())).toEqual(['b']);
    expect(await store.get(id)).toBeNull();
    await undo();
    expect(titles(await store.list())).toEqual(['b', 'a']);
    expect(await store.get(id)).toEqual(titled('a'));
  });

  test('are seen by another tab as soon as they change', async () => {
    const { openTab, listening } = browser();
    const [one, other] = [openTab(), openTab()];
    const seen: string[][] = [];
    const stop = other.subscribe(() => seen.push(titles(other.state.snapshots)));
    await expect.poll(() => other.state.loaded).toBe(true);
    const { id } = await one.save(titled('a'), { origin: 'made' });
    await expect.poll(() => seen.at(-1)).toEqual(['a']);
    await one.remove(id);
    await expect.poll(() => seen.at(-1)).toEqual([]);
    stop();
    expect(listening()).toBe(0);
  });
});

describe('where the browser', () => {
  test.each([
    ['has no room', new DOMException('full', 'QuotaExceededError'), 'full'],
    ['stores nothing', new Error('private mode'), 'refused'],
  ] as const)('%s, they last as long as the page, which says so', async (_, error, keeping) => {
    const { openTab, refuse, stored } = browser();
    const store = openTab();
    await store.save(titled('a'), { origin: 'made' });
    refuse(error);
    const { id, keeping: answer } = await store.save(titled('b'), { origin: 'made' });
    expect(answer).toBe(keeping);
    expect(store.state.keeping).toBe(keeping);
    expect(await store.get(id)).toEqual(titled('b'));
    expect(titles(store.state.snapshots)).toContain('b');
    expect(stored.size).toBe(1);
    const undo = await store.remove(id);
    expect(titles(store.state.snapshots)).not.toContain('b');
    await undo();
    expect(await store.get(id)).toEqual(titled('b'));
  });

  test('had no room for a change, what is removed does not come back as it was before', async () => {
    const { openTab, refuse, stored } = browser();
    const store = openTab();
    const { id } = await store.save(titled('before'), { origin: 'made' });
    refuse(new DOMException('full', 'QuotaExceededError'));
    expect(await store.save(titled('after'), { id })).toEqual({ id, keeping: 'full' });
    expect(await store.get(id)).toEqual(titled('after'));
    refuse(null);
    const undo = await store.remove(id);
    expect([store.state.snapshots, stored.size]).toEqual([[], 0]);
    await undo();
    expect(await store.get(id)).toEqual(titled('after'));
  });

  test('does not delete, the removal says so', async () => {
    const { openTab, refuse } = browser();
    const store = openTab();
    const { id } = await store.save(titled('a'), { origin: 'made' });
    refuse(new Error('no'));
    await expect(store.remove(id)).rejects.toThrow('no');
  });

  test('holds something that is no snapshot, the others are still there', async () => {
    const { openTab, stored } = browser();
    const store = openTab();
    const { id } = await store.save(titled('a'), { origin: 'made' });
    const [kept] = stored.values();
    const wrong = [
      null,
      7,
      {},
      { ...Object(kept), id: '../x' },
      { ...Object(kept), id: 'x', savedAt: 'once' },
    ];
    for (const [i, value] of wrong.entries()) stored.set(`wrong-${i}`, value);
    expect((await store.list()).map((one) => one.id)).toEqual([id]);
    stored.set(id, { ...Object(kept), text: '{"schema":"linewise/snapshot-v1"}' });
    await expect(store.get(id)).rejects.toThrow(SnapshotError);
  });
});

import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SnapshotShelf } from './snapshot-shelf.ts';
import { inOrder, parseStored, type KeptSnapshot, type StoredSnapshot } from './stored-snapshot.ts';

/**
 * Whether this browser keeps the last change: `full`: it has no room for it; `refused`: it stores nothing here. Then it lasts as long as the
 * page.
 */
type Keeping = 'kept' | 'full' | 'refused';

export interface SnapshotsState {
  /** Newest first. */
  snapshots: readonly KeptSnapshot[];
  /** FALSE until the store has answered for the first time. */
  loaded: boolean;
  keeping: Keeping;
}

export interface SnapshotStore {
  readonly state: SnapshotsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Newest first. Never rejects: where the browser stores nothing, those of this page. */
  readonly list: () => Promise<readonly KeptSnapshot[]>;
  /** NULL: there is none of that id. Rejects with a SnapshotError when what was stored is no snapshot any more. */
  readonly get: (id: string) => Promise<Snapshot | null>;
  /**
   * Keeps a snapshot; with an `id` in the place of that one, under the moment and origin it had. The same snapshot opened again is not
   * kept twice, but becomes the newest.
   * Never rejects: what the browser cannot keep lasts as long as the page, as `keeping` says.
   */
  readonly save: (
    snapshot: Snapshot,
    options: { origin: KeptSnapshot['origin'] } | { id: string },
  ) => Promise<{ id: string; keeping: Keeping }>;
  /** Answers the way to take it back. Rejects where the browser does not delete. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
}

interface Codec {
  read(text: string): Promise<Snapshot>;
  write(snapshot: Snapshot): Promise<string>;
  now(): string;
  newId(): string;
}

/** A store of snapshots on a shelf. What the shelf does not take is kept in memory. */
export function createSnapshotStore(shelf: SnapshotShelf, codec: Codec): SnapshotStore {
  const ofThisPage = new Map<string, StoredSnapshot>();
  const listeners = new Set<() => void>();
  let state: SnapshotsState = { snapshots: [], loaded: false, keeping: 'kept' };
  let looks = 0;
  let saving: Promise<unknown> = Promise.resolve();
  let stopListening: (() => void) | null = null;

  function show(change: Partial<SnapshotsState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function all(): Promise<StoredSnapshot[]> {
    const onShelf = (await shelf.all()).flatMap((value) => parseStored(value) ?? []);
    return [...onShelf.filter(({ id }) => !ofThisPage.has(id)), ...ofThisPage.values()];
  }

  async function list(): Promise<readonly KeptSnapshot[]> {
    const look = ++looks;
    let keeping: Keeping = ofThisPage.size > 0 ? state.keeping : 'kept';
    const found = await all().catch(() => {
      keeping = 'refused';
      return [...ofThisPage.values()];
    });
    const snapshots = inOrder(found.map(({ text: _text, ...kept }) => kept));
    // The answer to a later question is newer.
    if (look === looks) show({ snapshots, loaded: true, keeping });
    return snapshots;
  }

  async function stored(id: string): Promise<StoredSnapshot | null> {
    return ofThisPage.get(id) ?? parseStored(await shelf.get(id).catch(() => null));
  }

  async function sameAs(text: string): Promise<StoredSnapshot | undefined> {
    const kept = await all().catch(() => [...ofThisPage.values()]);
    return kept.find((one) => one.text === text);
  }

  async function put(snapshot: StoredSnapshot): Promise<Keeping> {
    try {
      await shelf.put(snapshot);
      ofThisPage.delete(snapshot.id);
      tellOthers();
      return 'kept';
    } catch (error) {
      ofThisPage.set(snapshot.id, snapshot);
      return isFull(error) ? 'full' : 'refused';
    }
  }

  function tellOthers(): void {
    try {
      shelf.tell();
    } catch {
      // The other tabs see it when they look again.
    }
  }

  async function save(
    ...[snapshot, options]: Parameters<SnapshotStore['save']>
  ): ReturnType<SnapshotStore['save']> {
    const text = await codec.write(snapshot);
    const { title, period, createdAt } = snapshot;
    const before = 'id' in options ? await stored(options.id) : await sameAs(text);
    const place =
      'id' in options
        ? { id: options.id, savedAt: before?.savedAt ?? codec.now(), origin: before?.origin ?? 'made' }
        : {
            id: before?.id ?? codec.newId(),
            savedAt: codec.now(),
            origin: before?.origin ?? options.origin,
          };
    const kept: StoredSnapshot = { ...place, createdAt, title, period, text };
    const keeping = await put(kept);
    await list();
    if (keeping !== 'kept') show({ keeping });
    return { id: kept.id, keeping };
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        stopListening = shelf.listen(() => void list());
        void list();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopListening?.();
        stopListening = null;
      };
    },
    list,
    async get(id) {
      const found = await stored(id);
      return found && codec.read(found.text);
    },
    save(snapshot, options) {
      // One after the other: of two that are the same, the second sees the first.
      const saved = saving.then(() => save(snapshot, options));
      saving = saved.catch(() => undefined);
      return saved;
    },
    async remove(id) {
      const before = await stored(id);
      const isOfThisPage = ofThisPage.has(id);
      // An earlier text of one that the shelf would not take again may still be on it.
      await shelf.remove(id).catch((error: unknown) => {
        if (!isOfThisPage) throw error;
      });
      ofThisPage.delete(id);
      tellOthers();
      await list();
      return async () => {
        if (before !== null) await put(before);
        await list();
      };
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

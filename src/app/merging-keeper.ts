import type { Snapshot } from '../snapshot/snapshot.ts';
import { keepLater, type LaterKeeper } from '../state/keep-later.ts';
import { getSnapshot, saveSnapshot } from '../state/snapshot-store.ts';
import { toKeep, type Kept, type ReviewEdits } from '../ui/features/review/review-edits.ts';
import type { Keeping } from '../ui/features/review/review-head.tsx';

interface Edited {
  snapshot: Snapshot;
  edits: ReviewEdits;
}

/** Keeps what is written in the snapshot of this id, together with what other tabs wrote in it meanwhile; tells what that has become. */
export function mergingKeeper(
  id: string,
  onKept: (kept: Kept, keeping: Keeping) => void,
): LaterKeeper<Edited> {
  let last: Kept | null = null;
  return keepLater(async ({ snapshot, edits }) => {
    const there = (await getSnapshot(id).catch(() => null)) ?? edits.base;
    const merged = toKeep(edits, there, last);
    const { keeping } = await saveSnapshot({ ...snapshot, ...merged }, { id }).catch((error: unknown) => {
      console.error(error);
      return { keeping: 'refused' as const };
    });
    last = { sent: edits.written, merged };
    onKept(last, keeping);
  });
}

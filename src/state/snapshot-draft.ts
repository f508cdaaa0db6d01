import { useCallback, useSyncExternalStore } from 'react';
import type { SnapshotDraft } from './draft.ts';
import { changeDraft, draftState, subscribeDrafts } from './draft-store.ts';
import type { SampleId } from './url-state.ts';

/** A draft about an example stays apart from that about the user's own export. */
const keyOf = (sample: SampleId | null) => `linewise.snapshotDraft${sample === null ? '' : `.${sample}`}`;

/** The draft about the user's own export or about an example, and the function that changes it. */
export function useSnapshotDraft(sample: SampleId | null) {
  const key = keyOf(sample);
  const { draft, kept } = useSyncExternalStore(subscribeDrafts, () => draftState(key));
  const change = useCallback(
    (next: (draft: SnapshotDraft) => SnapshotDraft) => changeDraft(key, next),
    [key],
  );
  return { draft, kept, changeDraft: change };
}

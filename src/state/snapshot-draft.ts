import { useCallback, useSyncExternalStore } from 'react';
import { NEW_DRAFT, parseDraft, type SnapshotDraft } from './draft.ts';
import type { SampleId } from './url-state.ts';

/** A draft about an example stays apart from that about the user's own export. */
const keyOf = (sample: SampleId | null) => `linewise.snapshotDraft${sample === null ? '' : `.${sample}`}`;

interface DraftState {
  draft: SnapshotDraft;
  /** FALSE: this browser did not store the last change; it lasts as long as the page. */
  kept: boolean;
}

const drafts = new Map<string, DraftState>();
const listeners = new Set<() => void>();

function stateOf(key: string): DraftState {
  let state = drafts.get(key);
  if (state === undefined) {
    state = { draft: load(key), kept: true };
    drafts.set(key, state);
  }
  return state;
}

function load(key: string): SnapshotDraft {
  try {
    return parseDraft(localStorage.getItem(key));
  } catch {
    return NEW_DRAFT;
  }
}

function change(key: string, next: (draft: SnapshotDraft) => SnapshotDraft): void {
  const { draft: before } = stateOf(key);
  const draft = next(before);
  if (draft === before) return;
  let kept = true;
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    kept = false;
  }
  drafts.set(key, { draft, kept });
  for (const listener of listeners) listener();
}

/** Another tab changed one. */
function follow(event: StorageEvent): void {
  if (event.key === null) drafts.clear();
  else if (!drafts.delete(event.key)) return;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

/** The draft about the user's own export or about an example, and the function that changes it. */
export function useSnapshotDraft(sample: SampleId | null) {
  const key = keyOf(sample);
  const { draft, kept } = useSyncExternalStore(subscribe, () => stateOf(key));
  const changeDraft = useCallback(
    (next: (draft: SnapshotDraft) => SnapshotDraft) => change(key, next),
    [key],
  );
  return { draft, kept, changeDraft };
}

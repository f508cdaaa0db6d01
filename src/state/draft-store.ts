import { NEW_DRAFT, parseDraft, type SnapshotDraft } from './draft.ts';

interface DraftState {
  draft: SnapshotDraft;
  /** FALSE: this browser did not store the last change; it lasts as long as the page. */
  kept: boolean;
}

const drafts = new Map<string, DraftState>();
const listeners = new Set<() => void>();

/** The draft stored under a key; the same object until it changes. */
export function draftState(key: string): DraftState {
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

/** Changes it, stores it and tells every listener; the same draft is no change. */
export function changeDraft(key: string, next: (draft: SnapshotDraft) => SnapshotDraft): void {
  const { draft: before } = draftState(key);
  const draft = next(before);
  if (draft !== before) {
    let kept = true;
    try {
      localStorage.setItem(key, JSON.stringify(draft));
    } catch {
      kept = false;
    }
    drafts.set(key, { draft, kept });
    for (const listener of listeners) listener();
  }
  if (listeners.size === 0) forgetStored();
}

/** Calls back when this tab or another one changed a draft, until the answered function is called. */
export function subscribeDrafts(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('storage', follow);
    forgetStored();
  };
}

/** Another tab changed one. */
function follow(event: StorageEvent): void {
  if (event.key === null) drafts.clear();
  else if (!drafts.delete(event.key)) return;
  for (const listener of listeners) listener();
}

/** While nobody listens, another tab can change what is stored: whoever looks again reads it anew. */
function forgetStored(): void {
  for (const [key, { kept }] of drafts) if (kept) drafts.delete(key);
}

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { formatViewState, parseViewState } from './url-state.ts';
import type { ViewState } from './url-state.ts';

/** `push`: a step that "back" undoes. `replace`: a tweak of the present step, such as typing a date. */
type HistoryMode = 'push' | 'replace';
export type SetView = (change: Partial<ViewState>, mode?: HistoryMode) => void;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Changes part of the view in the address and tells every {@link useViewState}. */
function navigate(change: Partial<ViewState>, mode: HistoryMode = 'push'): void {
  const target = formatViewState({ ...parseViewState(location.hash), ...change });
  if (target === location.hash) return;
  if (mode === 'push') history.pushState(null, '', target);
  else history.replaceState(null, '', target);
  for (const listener of listeners) listener();
}

/** The view in the address, and the function that changes part of it. */
export function useViewState(): [ViewState, SetView] {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  const view = useMemo(() => parseViewState(fragment), [fragment]);
  const setView = useCallback<SetView>((change, mode) => navigate(change, mode), []);
  return [view, setView];
}

/** The view in the address at this moment, for what began earlier and ends now. */
export function currentView(): ViewState {
  return parseViewState(location.hash);
}

/** Starts the page anew, at the same view. */
export function reload(): void {
  location.reload();
}

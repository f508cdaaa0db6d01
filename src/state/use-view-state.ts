import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { formatViewState, isSnapshotScreen, parseViewState, REPORT_SCREENS } from './url-state.ts';
import type { ViewState } from './url-state.ts';

/** `push`: a step that "back" undoes. `replace`: a tweak of the present step, such as typing a date. */
type HistoryMode = 'push' | 'replace';
export type SetView = (change: Partial<ViewState>, mode?: HistoryMode) => void;

/** What an entry of the browser's history knows of the last change of the filters. */
interface FilterStep {
  /** The address before it. */
  before: string;
  /** The change made this very entry, so that "back" takes it back. */
  own: boolean;
}

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
  const present = parseViewState(location.hash);
  const next = ofScreen({ ...present, ...change });
  const target = formatViewState(next);
  if (target === location.hash) return;
  if (mode === 'push') history.pushState(stepTo(present, next), '', target);
  else history.replaceState(history.state, '', target);
  for (const listener of listeners) listener();
}

/** Screens that show no snapshot leave it out of their address. */
function ofScreen(view: ViewState): ViewState {
  if (view.screen === 'snapshot' || isSnapshotScreen(view.screen)) return view;
  return { ...view, snapshot: null, against: null, page: 0 };
}

/** What the entry of the next view knows: its own change of the filters, or the last one before it in the same report. */
function stepTo(present: ViewState, next: ViewState): FilterStep | null {
  const isReport = REPORT_SCREENS.some((screen) => screen === next.screen);
  if (!isReport || next.sample !== present.sample || present.screen === 'start') return null;
  if (filterText(next) !== filterText(present)) return { before: location.hash, own: true };
  const last = filterStep(history.state);
  return last && { ...last, own: false };
}

function filterText({ filter, compare }: ViewState): string {
  return JSON.stringify([filter, compare]);
}

function filterStep(state: unknown): FilterStep | null {
  if (typeof state !== 'object' || state === null) return null;
  if (!('before' in state) || typeof state.before !== 'string') return null;
  return { before: state.before, own: 'own' in state && state.own === true };
}

/** Takes back the last change of the filters; "forward" does it again. */
function undo(): void {
  const step = filterStep(history.state);
  if (step?.own === true) history.back();
  else if (step !== null) {
    const { filter, compare } = parseViewState(step.before);
    navigate({ filter, compare });
  }
}

/** The way to take back the last change of the filters; NULL: there was none. */
export function useUndo(): (() => void) | null {
  const can = useSyncExternalStore(
    subscribe,
    () => filterStep(history.state) !== null,
    () => false,
  );
  return can ? undo : null;
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

/** As the browser's own "back". */
export function goBack(): void {
  history.back();
}

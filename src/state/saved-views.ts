import { useSyncExternalStore } from 'react';
import { PERIOD_PRESETS, presetPeriod, type DayRange, type PeriodPreset } from '../kpi/period-presets.ts';
import { formatViewState, parseViewState, REPORT_SCREENS, type ViewState } from './url-state.ts';

/** A view under a name. It is of no report in particular: it opens on the one that is loaded. */
export interface SavedView {
  /** Unlike every other, in whatever case. */
  name: string;
  /** The view as it stands in an address. */
  fragment: string;
  /** The preset that its period is on the day it is opened; NULL: its own dates. */
  period: PeriodPreset | null;
}

export const LONGEST_NAME = 60;
const MOST_VIEWS = 200;
const VIEWS_KEY = 'linewise.views';

/** The view as it can be saved: without the sample, an open ticket or an open panel, which belong to one report or moment. */
export function savableFragment(view: ViewState): string {
  const definition = view.screen === 'definitions' ? view.definition : null;
  return formatViewState({ ...view, sample: null, ticket: null, definition });
}

/** The view that a saved one is in the present report; `range` NULL: one without dates. */
export function openSavedView(
  { fragment, period }: SavedView,
  present: Pick<ViewState, 'sample'>,
  range: DayRange | null,
): ViewState {
  const view = { ...parseViewState(fragment), sample: present.sample };
  if (period === null || range === null) return view;
  return { ...view, filter: { ...view.filter, period: presetPeriod(period, range) } };
}

/** A name as it is kept; empty: none. */
export function tidyName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME).trim();
}

const isNamed = (name: string) => (view: Pick<SavedView, 'name'>) =>
  view.name.toLowerCase() === name.toLowerCase();

export function findView(views: readonly SavedView[], name: string): SavedView | undefined {
  return views.find(isNamed(tidyName(name)));
}

/** The list with this view in it: in the place of the one with its name, or at the end (or at `place`). */
export function withView(views: readonly SavedView[], view: SavedView, place = views.length): SavedView[] {
  const at = views.findIndex(isNamed(view.name));
  return at < 0 ? views.toSpliced(place, 0, view) : views.with(at, view);
}

/** The list with another name for a view; the same list where that name is no name or another's. */
export function withName(views: readonly SavedView[], name: string, next: string): readonly SavedView[] {
  const tidy = tidyName(next);
  const view = findView(views, name);
  const other = findView(views, tidy);
  if (tidy === '' || view === undefined || (other !== undefined && other !== view)) return views;
  return views.map((one) => (one === view ? { ...one, name: tidy } : one));
}

/** Reads what was stored; what is damaged is left out, and a view of an unknown kind too. Never throws. */
export function parseSavedViews(stored: string | null): SavedView[] {
  let value: unknown = null;
  try {
    value = JSON.parse(stored ?? 'null');
  } catch {
    value = null;
  }
  if (!Array.isArray(value)) return [];
  let views: SavedView[] = [];
  for (const one of value.slice(0, MOST_VIEWS)) {
    const view = readView(one);
    if (view !== null && !views.some(isNamed(view.name))) views = withView(views, view);
  }
  return views;
}

function readView(value: unknown): SavedView | null {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('fragment' in value))
    return null;
  if (typeof value.name !== 'string' || typeof value.fragment !== 'string') return null;
  const name = tidyName(value.name);
  const view = parseViewState(value.fragment);
  if (name === '' || !REPORT_SCREENS.some((screen) => screen === view.screen)) return null;
  const period = 'period' in value ? value.period : null;
  return {
    name,
    fragment: savableFragment(view),
    period: PERIOD_PRESETS.find((preset) => preset === period) ?? null,
  };
}

function load(): readonly SavedView[] {
  try {
    return parseSavedViews(localStorage.getItem(VIEWS_KEY));
  } catch {
    return [];
  }
}

interface Store {
  views: readonly SavedView[];
  /** FALSE: this browser did not store the last change; it lasts as long as the page. */
  kept: boolean;
}

const listeners = new Set<() => void>();
let current: Store | undefined;

function store(): Store {
  current ??= { views: load(), kept: true };
  return current;
}

function show(next: Store): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Changes the list and, where the browser allows it, stores it. */
export function setSavedViews(views: readonly SavedView[]): void {
  let kept = true;
  try {
    localStorage.setItem(VIEWS_KEY, JSON.stringify(views));
  } catch {
    kept = false;
  }
  show({ views: views.slice(0, MOST_VIEWS), kept });
}

/** Another tab changed the list. */
function follow(event: StorageEvent): void {
  if (event.key === VIEWS_KEY || event.key === null) show({ views: load(), kept: true });
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

/** The saved views of this browser, in the order they were saved. */
export function useSavedViews(): Store {
  return useSyncExternalStore(subscribe, store);
}

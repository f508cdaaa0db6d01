import { NO_FILTER } from '../kpi/kpi-query.ts';
import type { Screen, ViewState } from '../state/url-state.ts';

/** The change of the present view that goes to a screen. The tickets of the whole export are not what a reader means who comes from a month of them. */
export function toScreen(view: ViewState, screen: Screen): Partial<ViewState> {
  const { filter, list, screen: present, snapshot } = view;
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return {
    screen,
    definition: null,
    // Not the one that was made last, but the next.
    ...(screen === 'snapshot' && snapshot !== null && { snapshot: null, against: null, page: 0 }),
    ...(screen === 'tickets' &&
      present !== 'tickets' &&
      list.kind === 'counted' &&
      isNarrowed && { list: { kind: 'cell', kpi: 'tickets_created', line: 'all', selection: 'measured' } }),
  };
}

import { NO_FILTER } from '../kpi/kpi-query.ts';
import type { Screen, ViewState } from '../state/url-state.ts';

/** The change of the present view that goes to a screen. The tickets of the whole export are not what a reader means who comes from a month of them. */
export function toScreen({ filter, list, screen: present }: ViewState, screen: Screen): Partial<ViewState> {
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return {
    screen,
    definition: null,
    ...(screen === 'tickets' &&
      present !== 'tickets' &&
      list.kind === 'counted' &&
      isNarrowed && { list: { kind: 'cell', kpi: 'tickets_created', line: 'all', selection: 'measured' } }),
  };
}

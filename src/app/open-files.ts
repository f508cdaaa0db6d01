import { NO_FILTER } from '../kpi/kpi-query.ts';
import { currentView, type SetView } from '../state/use-view-state.ts';
import { firstFilter } from './first-filter.ts';
import { reportStore } from './services.ts';

/**
 * Reads files of the user's and goes on to their check screen; what is read as an earlier export was, with nothing new in it, becomes the
 * report at once. A refusal stays where the user is.
 */
export async function openFiles(files: readonly File[], setView: SetView): Promise<void> {
  const from = currentView().screen;
  if (!(await reportStore.open(files))) return;
  const known = reportStore.isKnown() && (await reportStore.importDraft());
  if (known && currentView().screen !== from) return;
  setView({
    screen: known ? 'overview' : 'check',
    filter: known ? firstFilter() : NO_FILTER,
    definition: null,
    ...(known && { sample: null }),
  });
}

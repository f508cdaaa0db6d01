import { NO_FILTER } from '../kpi/kpi-query.ts';
import type { SetView } from '../state/use-view-state.ts';
import { reportStore } from './services.ts';

/** Reads a file of the user's and goes on to its check screen; a refusal stays where the user is. */
export async function openFile(file: File, setView: SetView): Promise<void> {
  if (await reportStore.open(file)) setView({ screen: 'check', filter: NO_FILTER, definition: null });
}

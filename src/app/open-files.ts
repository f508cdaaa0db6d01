import { NO_FILTER } from '../kpi/kpi-query.ts';
import { currentView, type SetView } from '../state/use-view-state.ts';
import { firstFilter } from './first-filter.ts';
import { mayRead } from './large-files.ts';
import { lookInto } from './looking-into.ts';
import { tellOpened } from './opened-news.ts';
import { reportStore } from './services.ts';

/**
 * Reads files of the user's: a snapshot is kept and shown, ticket exports are read. Of both together the snapshots are kept and the page says so.
 */
export async function openFiles(files: readonly File[], setView: SetView): Promise<void> {
  tellOpened(null);
  const found = await lookInto(files, async (watched) => {
    const { openSnapshots, sortFiles } = await import('./open-snapshots.ts');
    const { snapshots, others } = await sortFiles(files, watched);
    return { others, ...(await openSnapshots(snapshots)) };
  });
  if (found === null) return;
  const { opened, refused, others } = found;
  if (opened.length > 0 || refused.length > 0) {
    const beside = others.length > 0;
    if (beside || opened.length !== 1 || refused.length > 0) tellOpened({ opened, refused, beside });
    const newest = opened.at(-1);
    if (!beside && newest) setView({ screen: 'shared', snapshot: { in: 'browser', id: newest.id } });
  }
  if (others.length > 0) await openExports(others, setView);
}

/**
 * Reads exports and goes on to their check screen; what is read as an earlier export was, with nothing new in it, becomes the
 * report at once. A refusal stays where the user is.
 */
async function openExports(files: readonly File[], setView: SetView): Promise<void> {
  if (!(await mayRead(files))) return;
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

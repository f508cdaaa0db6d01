import type { NamedBlob } from '../ingest/inspection.ts';
import { byAge } from '../snapshot/by-age.ts';
import { isSnapshotFile, openSnapshot } from '../snapshot/open-snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { saveSnapshot } from '../state/snapshot-store.ts';
import type { OpenedNews } from './opened-news.ts';
import { snapshotProblemOf } from './snapshot-problem-of.ts';

/** The files that say they are snapshots, as they are read here, and all others as they were given. */
export async function sortFiles(
  files: readonly File[],
  watched: readonly NamedBlob[],
): Promise<{ snapshots: NamedBlob[]; others: File[] }> {
  const snapshots: NamedBlob[] = [];
  const others: File[] = [];
  for (const [i, file] of files.entries()) {
    const read = watched[i] ?? file;
    if (await isSnapshotFile(read)) snapshots.push(read);
    else others.push(file);
  }
  return { snapshots, others };
}

/** Keeps the snapshots in these files in this browser, oldest first; says which could not be opened and why. */
export async function openSnapshots(files: readonly NamedBlob[]): Promise<Omit<OpenedNews, 'beside'>> {
  const found: (Pick<Snapshot, 'title' | 'period' | 'createdAt'> & { id: string })[] = [];
  const refused: OpenedNews['refused'][number][] = [];
  for (const file of files) {
    try {
      const snapshot = await openSnapshot(file);
      const { id } = await saveSnapshot(snapshot, { origin: 'opened' });
      found.push({ id, title: snapshot.title, period: snapshot.period, createdAt: snapshot.createdAt });
    } catch (error) {
      refused.push({ name: file.name, problem: snapshotProblemOf(error) });
    }
  }
  const opened = found.toSorted(byAge);
  return { opened: opened.filter(({ id }, i) => opened.findIndex((one) => one.id === id) === i), refused };
}

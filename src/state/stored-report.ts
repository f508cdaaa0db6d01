import type { IDBPTransaction } from 'idb';
import { keptOf } from '../report/draft-parts.ts';
import type { KeptItem, KeptKind } from '../report/report-keeper.ts';
import type { Schema } from './database.ts';
import { upgradeKeptReport, type EarlierKeptReport, type FirstKeptReport } from './upgrade-kept-report.ts';

/** A report as it is kept; its files lie beside it, once for all that is made of them. */
export interface StoredReport extends KeptItem, Omit<EarlierKeptReport, 'files'> {
  /** Milliseconds. */
  savedAt: number;
  filesId: string;
}

/** What version 3 of the store kept: one report, with its files in it. */
export type LastReport = EarlierKeptReport | FirstKeptReport;

/** Two tabs may each have a report of their own, and a check that was not finished. */
const MOST: Readonly<Record<KeptKind, number>> = { report: 2, draft: 2 };

/** Forgets what is older than is kept, and files that nothing is made of any more. */
export async function prune(
  change: IDBPTransaction<Schema, ('kept' | 'files')[], 'readwrite'>,
): Promise<void> {
  const kept = change.objectStore('kept');
  const files = change.objectStore('files');
  const places = { report: 0, draft: 0 };
  const used = new Set<string>();
  for (const { id, kind, filesId } of newestFirst(await kept.getAll())) {
    places[kind] += 1;
    if (places[kind] > MOST[kind]) await kept.delete(id);
    else used.add(filesId);
  }
  for (const id of await files.getAllKeys()) if (!used.has(id)) await files.delete(id);
}

export function newestFirst(reports: readonly StoredReport[]): StoredReport[] {
  return reports.toSorted((a, b) => b.savedAt - a.savedAt);
}

/** The one report of version 3 as it is kept today; NULL for what is damaged. */
export function splitLastReport(last: LastReport): { report: StoredReport; files: File[] } | null {
  try {
    const { files, sheets, plans } = 'file' in last ? upgradeKeptReport(last) : last;
    const id = 'last';
    return {
      report: { id, kind: 'report', savedAt: 0, ...keptOf(files), filesId: id, sheets, plans },
      files: [...files],
    };
  } catch {
    return null;
  }
}

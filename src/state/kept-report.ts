import type { ReportKeeper } from '../report/report-keeper.ts';
import { openDatabase } from './database.ts';
import { completeKeptReport, upgradeKeptReport } from './upgrade-kept-report.ts';

/**
 * Keeps the last files and how they were read in this browser's own store, so that a reload shows the same report.
 * Where the browser stores nothing (private mode, full disk) the report lasts as long as the page: no error.
 */
export const browserKeeper: ReportKeeper = {
  async save(report) {
    await quietly(async () => (await openDatabase()).put('reports', report, 'last'));
  },
  async load() {
    const kept = await quietly(async () => (await openDatabase()).get('reports', 'last'));
    if (kept === undefined) return null;
    return 'file' in kept ? upgradeKeptReport(kept) : completeKeptReport(kept);
  },
  async clear() {
    await quietly(async () => (await openDatabase()).delete('reports', 'last'));
  },
};

async function quietly<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch {
    return undefined;
  }
}

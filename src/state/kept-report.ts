import { openDB, type DBSchema } from 'idb';
import type { KeptReport, ReportKeeper } from '../report/report-keeper.ts';

interface Schema extends DBSchema {
  reports: { key: 'last'; value: KeptReport };
}

const open = () =>
  openDB<Schema>('linewise', 1, {
    upgrade(database) {
      database.createObjectStore('reports');
    },
  });

/**
 * Keeps the last file and how it was read in this browser's own store, so that a reload shows the same report.
 * Where the browser stores nothing (private mode, full disk) the report lasts as long as the page: no error.
 */
export const browserKeeper: ReportKeeper = {
  async save(report) {
    await quietly(async () => (await open()).put('reports', report, 'last'));
  },
  async load() {
    return (await quietly(async () => (await open()).get('reports', 'last'))) ?? null;
  },
  async clear() {
    await quietly(async () => (await open()).delete('reports', 'last'));
  },
};

async function quietly<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch {
    return undefined;
  }
}

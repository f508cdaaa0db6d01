import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { setStoreTrouble, storeTrouble } from './store-trouble.ts';
import { splitLastReport, type LastReport, type StoredReport } from './stored-report.ts';
import type { StoredSnapshot } from './stored-snapshot.ts';

export interface Schema extends DBSchema {
  /** Versions 1 to 3: the last report with its files. Empty since version 4. */
  reports: { key: 'last'; value: LastReport };
  /** Since version 4: the last reports, and checks that were not finished. */
  kept: { key: string; value: StoredReport };
  /** Since version 4: the files that they are made of. */
  files: { key: string; value: File[] };
  /** Since version 2: recipes as JSON, by layout. */
  recipes: { key: string; value: string };
  /** Since version 3: snapshots that were made or opened here, by id. */
  snapshots: { key: string; value: StoredSnapshot };
}

const VERSION = 4;

type Database = IDBPDatabase<Schema>;

let connection: Promise<Database> | null = null;

/**
 * This browser's own store. Rejects where the browser stores nothing, and while a tab with an earlier version holds on to it;
 * lets go of it itself when a later version asks. Both are told (see {@link storeTrouble}).
 */
export function openDatabase(): Promise<Database> {
  if (storeTrouble() === 'outdated') return Promise.reject(new Error('Another tab holds a later version'));
  connection ??= new Promise<Database>((resolve, reject) => {
    const keep = (database: Database): void => {
      // Where it was blocked and that tab is gone by now, the next one who asks gets it.
      connection = Promise.resolve(database);
      setStoreTrouble(null);
      resolve(database);
    };
    const giveUp = (error: unknown): void => {
      connection = null;
      if (error instanceof Error && error.name === 'VersionError') setStoreTrouble('outdated');
      reject(error);
    };
    const onBlocked = (): void => {
      setStoreTrouble('blocked');
      reject(new Error('Another tab holds an earlier version of the store'));
    };
    connect(onBlocked).then(keep, giveUp);
  });
  return connection;
}

async function connect(onBlocked: () => void): Promise<Database> {
  const forget = (): void => {
    connection = null;
  };
  const database = await openDB<Schema>('linewise', VERSION, {
    async upgrade(upgraded, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) upgraded.createObjectStore('reports');
      if (oldVersion < 2) upgraded.createObjectStore('recipes');
      if (oldVersion < 3) upgraded.createObjectStore('snapshots', { keyPath: 'id' });
      if (oldVersion >= 4) return;
      const kept = upgraded.createObjectStore('kept', { keyPath: 'id' });
      const files = upgraded.createObjectStore('files');
      const last = await transaction.objectStore('reports').get('last');
      const split = last && splitLastReport(last);
      if (!split) return;
      await files.put(split.files, split.report.filesId);
      await kept.put(split.report);
      await transaction.objectStore('reports').clear();
    },
    blocked: onBlocked,
    blocking(_version, later) {
      database.close();
      forget();
      // Without a later version it is being deleted.
      if (later !== null) setStoreTrouble('outdated');
    },
    terminated: forget,
  });
  return database;
}

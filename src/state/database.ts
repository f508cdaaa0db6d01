import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredSnapshot } from './stored-snapshot.ts';
import type { EarlierKeptReport, FirstKeptReport } from './upgrade-kept-report.ts';

interface Schema extends DBSchema {
  /** Since version 1: the last report. */
  reports: { key: 'last'; value: EarlierKeptReport | FirstKeptReport };
  /** Since version 2: recipes as JSON, by layout. */
  recipes: { key: string; value: string };
  /** Since version 3: snapshots that were made or opened here, by id. */
  snapshots: { key: string; value: StoredSnapshot };
}

const VERSION = 3;

type Database = IDBPDatabase<Schema>;

let connection: Promise<Database> | null = null;

/**
 * This browser's own store. Rejects where the browser stores nothing, and while a tab with an earlier version holds on to it;
 * lets go of it itself when a later version asks.
 */
export function openDatabase(): Promise<Database> {
  connection ??= new Promise<Database>((resolve, reject) => {
    const keep = (database: Database): void => {
      // Where it was blocked and that tab is gone by now, the next one who asks gets it.
      connection = Promise.resolve(database);
      resolve(database);
    };
    const giveUp = (error: unknown): void => {
      connection = null;
      reject(error);
    };
    connect(() => reject(new Error('Another tab holds an earlier version of the store'))).then(keep, giveUp);
  });
  return connection;
}

async function connect(onBlocked: () => void): Promise<Database> {
  const forget = (): void => {
    connection = null;
  };
  const database = await openDB<Schema>('linewise', VERSION, {
    upgrade(upgraded, oldVersion) {
      if (oldVersion < 1) upgraded.createObjectStore('reports');
      if (oldVersion < 2) upgraded.createObjectStore('recipes');
      if (oldVersion < 3) upgraded.createObjectStore('snapshots', { keyPath: 'id' });
    },
    blocked: onBlocked,
    blocking() {
      database.close();
      forget();
    },
    terminated: forget,
  });
  return database;
}

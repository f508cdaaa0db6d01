import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { madeFile, type MadeFile } from './report.ts';

/** What version 3 of the store held, as the page of 21 November 2026 (commit 89bf2cc) wrote it. */
interface Store {
  reports: [string, { files: { name: string; text: string }[]; sheets: object; plans: unknown[] }][];
  recipes: [string, string][];
  snapshots: { id: string; title: string; text: string }[];
}

const store: Store = JSON.parse(readFileSync(join(import.meta.dirname, 'store-version-3.json'), 'utf8'));
const frozen = join(import.meta.dirname, '../../snapshot/frozen/v1.json');
for (const snapshot of store.snapshots) snapshot.text = readFileSync(frozen, 'utf8');

export const KEPT_SNAPSHOT = store.snapshots[0]?.title ?? '';

/** The file that was kept, as it is chosen anew. */
export function keptFile(): MadeFile {
  const [file] = store.reports[0]?.[1].files ?? [];
  return madeFile(file?.name ?? '', file?.text ?? '');
}

/**
 * Makes the store of that version, in a tab that shows a picture of this site and none of its scripts, and holds it open. `letsGo`: gives it
 * up when a later version asks, as that version did; one before it may not.
 */
export async function earlierStore(page: Page, letsGo: boolean): Promise<void> {
  await page.goto('/favicon.svg');
  await page.evaluate(
    async ({ reports, recipes, snapshots, gives }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('linewise', 3);
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('reports');
          opening.result.createObjectStore('recipes');
          opening.result.createObjectStore('snapshots', { keyPath: 'id' });
        });
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('IndexedDB')));
      });
      const change = database.transaction(['reports', 'recipes', 'snapshots'], 'readwrite');
      for (const [key, { files, ...rest }] of reports) {
        const kept = files.map(({ name, text }) => new File([text], name));
        change.objectStore('reports').put({ ...rest, files: kept }, key);
      }
      for (const [key, text] of recipes) change.objectStore('recipes').put(text, key);
      for (const snapshot of snapshots) change.objectStore('snapshots').put(snapshot);
      await new Promise((resolve, reject) => {
        change.addEventListener('complete', resolve);
        change.addEventListener('abort', () => reject(change.error ?? new Error('IndexedDB')));
      });
      if (gives) database.addEventListener('versionchange', () => database.close());
    },
    { ...store, gives: letsGo },
  );
}

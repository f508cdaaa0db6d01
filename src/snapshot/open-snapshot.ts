import { LARGEST_FILE, snapshotOfHtml } from './html-file.ts';
import { SNAPSHOT_START } from './parse-json.ts';
import { readSnapshot } from './read-snapshot.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { Snapshot } from './snapshot.ts';

/** How much of a JSON file is looked at to tell what it is, in bytes. */
const HEAD = 65_536;

/** The snapshot in a file: its JSON, or a page that holds one. Throws SnapshotError for anything else, without reading what is too large. */
export async function openSnapshot(file: Blob): Promise<Snapshot> {
  if (file.size > LARGEST_FILE) throw new SnapshotError('too_large');
  const text = await file.text();
  if (!isMarkup(text)) return readSnapshot(text);
  const json = snapshotOfHtml(text);
  if (json === null) throw new SnapshotError('not_snapshot');
  return readSnapshot(json);
}

/**
 * TRUE when a file says that it is a snapshot, of whatever version and however damaged; a ticket export never does. Of JSON the beginning
 * decides; a page is read whole, for the data may be at its end. Never throws.
 */
export async function isSnapshotFile(file: Blob): Promise<boolean> {
  try {
    const head = await file.slice(0, HEAD).text();
    if (!isMarkup(head)) return SNAPSHOT_START.test(head.replace(/^\uFEFF/, ''));
    return file.size <= LARGEST_FILE && snapshotOfHtml(await file.text()) !== null;
  } catch {
    return false;
  }
}

const isMarkup = (text: string): boolean => /^\uFEFF?\s*</.test(text);

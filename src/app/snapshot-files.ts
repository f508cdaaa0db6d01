import type { Locale } from '../kpi/kpi-definition.ts';
import { snapshotHtml } from '../snapshot/html-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { snapshotCsv } from '../snapshot/to-csv.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';
import { snapshotFileName } from '../ui/features/share/file-name.ts';
import type { FileForm } from '../ui/features/share/share-forms.tsx';
import { downloadText } from '../ui/kit/download-text.ts';

const TYPES: Record<FileForm, string> = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

/** Gives the reader a snapshot as a file. Rejects where the page that shows it cannot be fetched. */
export async function saveSnapshotFile(snapshot: Snapshot, form: FileForm, locale: Locale): Promise<void> {
  const text = await MAKERS[form](snapshot, locale);
  downloadText(text, `${snapshotFileName(snapshot)}.${form}`, TYPES[form]);
}

const MAKERS: Record<FileForm, (snapshot: Snapshot, locale: Locale) => string | Promise<string>> = {
  html: async (snapshot) => snapshotHtml(await viewerTemplate(), snapshot),
  json: writeSnapshot,
  csv: snapshotCsv,
};

/** The page that shows a snapshot from disk, without one in it. */
async function viewerTemplate(): Promise<string> {
  const response = await fetch(new URL('viewer.html', document.baseURI));
  if (!response.ok) throw new Error(`viewer.html: ${response.status}`);
  return response.text();
}

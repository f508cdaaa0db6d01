import type { Locale } from '../kpi/kpi-definition.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
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

const MAKERS: Record<FileForm, (snapshot: Snapshot, locale: Locale) => Promise<string>> = {
  html: async (snapshot) => {
    const { snapshotHtml } = await import('../snapshot/html-file.ts');
    return snapshotHtml(await viewerTemplate(), snapshot);
  },
  json: async (snapshot) => (await import('../snapshot/write-snapshot.ts')).writeSnapshot(snapshot),
  csv: async (snapshot, locale) => (await import('../snapshot/to-csv.ts')).snapshotCsv(snapshot, locale),
};

/** The page that shows a snapshot from disk, without one in it. */
async function viewerTemplate(): Promise<string> {
  const response = await fetch(new URL('viewer.html', document.baseURI));
  if (!response.ok) throw new Error(`viewer.html: ${response.status}`);
  return response.text();
}

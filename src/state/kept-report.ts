import { keptOf } from '../report/draft-parts.ts';
import type { Keeping, KeptItem, KeptKind, KeptReport, ReportKeeper } from '../report/report-keeper.ts';
import { openDatabase } from './database.ts';
import { askToPersist } from './storage-estimate.ts';
import { newestFirst, prune, type StoredReport } from './stored-report.ts';
import { ownId, setOwnId } from './tab-report.ts';
import { completeKeptReport } from './upgrade-kept-report.ts';

/** Files as this page was given them, and as they lie in the store: there they no longer change with those on the disk. */
interface StoredFiles {
  given: readonly File[];
  id: string;
  copies: readonly File[];
}

/** Of which nothing is stored: the id of a report that could not be kept, so that no other one comes back in its place. */
const NOT_KEPT = 'not kept';
const MOST_KNOWN = 4;

let known: readonly StoredFiles[] = [];
let saving: Promise<unknown> = Promise.resolve();

/**
 * Keeps files and how they were read in this browser's own store, so that a reload shows the same report. What is written is written whole or
 * not at all. Where the browser stores nothing (private mode, full disk) the report lasts as long as the page.
 */
export const browserKeeper: ReportKeeper = {
  save(report, kind) {
    // A check is kept before the report that is made of it.
    const saved = saving.then(() => save(report, kind));
    saving = saved;
    return saved;
  },
  list: async () => ((await quietly(all)) ?? []).map(toItem),
  load: async (kind, id) => (await quietly(() => load(kind, id))) ?? null,
  async remove(id) {
    await saving;
    await quietly(() => remove(id));
  },
  async copies(files) {
    await saving;
    return storedAs(files)?.copies ?? files;
  },
};

async function save({ files, sheets, plans }: KeptReport, kind: KeptKind): Promise<Keeping> {
  try {
    const database = await openDatabase();
    const stored = storedAs(files);
    const filesId = stored?.id ?? newId();
    // Another tab may have forgotten them since.
    const areThere = (await database.getKey('files', filesId)) !== undefined;
    const id = (await ownOf(kind, filesId)) ?? newId();
    const draft = kind === 'report' ? ownId('draft') : null;
    const change = database.transaction(['kept', 'files'], 'readwrite');
    // A failure is told by the end of it.
    change.done.catch(() => undefined);
    if (!areThere) await change.objectStore('files').put([...files], filesId);
    await change
      .objectStore('kept')
      .put({ id, kind, savedAt: Date.now(), ...keptOf(files), filesId, sheets, plans });
    if (draft !== null) await change.objectStore('kept').delete(draft);
    await prune(change);
    await change.done;
    setOwnId(kind, id);
    if (kind === 'report') setOwnId('draft', null);
    if (stored !== undefined) return 'kept';
    known = [
      { given: files, id: filesId, copies: (await database.get('files', filesId)) ?? files },
      ...known,
    ];
    known = known.slice(0, MOST_KNOWN);
    void askToPersist();
    return 'kept';
  } catch (error) {
    setOwnId(kind, NOT_KEPT);
    return whyNot(error, files);
  }
}

/** The id under which this tab keeps its check, or its report as long as that is of the same files. */
async function ownOf(kind: KeptKind, filesId: string): Promise<string | undefined> {
  const own = ownId(kind);
  const stored = own === null ? undefined : await (await openDatabase()).get('kept', own);
  return kind === 'draft' || stored?.filesId === filesId ? stored?.id : undefined;
}

async function load(kind: KeptKind, asked?: string): Promise<KeptReport | null> {
  const id = asked ?? ownId(kind) ?? (await all()).find((one) => one.kind === kind)?.id;
  if (id === undefined) return null;
  const database = await openDatabase();
  const stored = await database.get('kept', id);
  const files = stored && (await database.get('files', stored.filesId));
  if (stored === undefined || files === undefined) return null;
  known = [{ given: files, id: stored.filesId, copies: files }, ...known].slice(0, MOST_KNOWN);
  setOwnId(kind, id);
  return completeKeptReport({ files, sheets: stored.sheets, plans: stored.plans });
}

async function all(): Promise<StoredReport[]> {
  return newestFirst(await (await openDatabase()).getAll('kept'));
}

async function remove(id: string): Promise<void> {
  const change = (await openDatabase()).transaction(['kept', 'files'], 'readwrite');
  await change.objectStore('kept').delete(id);
  await prune(change);
  await change.done;
}

const toItem = ({ id, kind, name, bytes }: StoredReport): KeptItem => ({ id, kind, name, bytes });

function storedAs(files: readonly File[]): StoredFiles | undefined {
  return known.find(
    ({ given }) => given.length === files.length && given.every((file, i) => file === files[i]),
  );
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Why nothing was kept: of a file that can no longer be read the store says many things. */
async function whyNot(error: unknown, files: readonly File[]): Promise<Keeping> {
  for (const file of files) {
    try {
      await file.slice(0, 1).arrayBuffer();
    } catch {
      return 'unreadable';
    }
  }
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

async function quietly<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch {
    return undefined;
  }
}

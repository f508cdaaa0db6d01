import { ImportRefusal } from '../inspection.ts';
import type { ImportOptions, RefusalCode } from '../inspection.ts';
import { gunzip } from './archive/gunzip.ts';
import { isOfSystem, mayBeExport } from './archive/may-be-export.ts';
import { openZip } from './archive/open-zip.ts';
import type { ZipMember } from './archive/open-zip.ts';
import type { UnpackBudget } from './archive/unpack-budget.ts';
import type { ReadSource } from './loadable.ts';
import { foreignKind } from './magic-bytes.ts';
import { readSlice } from './read-chunks.ts';
import { readText } from './read-text.ts';
import type { Reading } from './read-text.ts';
import { documentKind } from './workbook/document-kind.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

const HEAD_BYTES = 64 * 1024;
/** An archive in an archive is read, one in that is not. */
const MAX_DEPTH = 2;
/** Files in one archive that are read together. */
const MAX_MEMBERS = 1000;
/** What says that a file has no tickets in it. Beside others that do, it is passed over. */
const WITHOUT_ROWS: readonly RefusalCode[] = ['empty_file', 'no_rows'];
const NOT_EXPORTS: readonly RefusalCode[] = [...WITHOUT_ROWS, 'not_a_ticket_file', 'json_no_tickets'];

export interface SourceOptions extends Reading {
  budget: UnpackBudget;
  sheets: ImportOptions['sheets'];
  depth?: number;
}

/**
 * Everything to load from one file: the file itself, the members of an archive, the sheet of a workbook. `name` is as the user knows it.
 * Throws ImportRefusal with every code that concerns the file; of a member `detail.file` is its name.
 */
export async function readSources(name: string, file: Blob, options: SourceOptions): Promise<ReadSource[]> {
  const { signal, span, budget, depth = 0 } = options;
  const head = await readSlice(file, 0, HEAD_BYTES);
  const kind = foreignKind(head);
  if ((kind === 'gzip' || kind === 'zip') && depth > MAX_DEPTH) throw new ImportRefusal('archive_empty');
  if (kind === 'gzip') {
    const unpacked = await gunzip(file, budget, { signal, onBytes: span.part(0, 0.5).bytes(file.size) });
    const sources = await readSources(name, unpacked, {
      ...options,
      span: span.part(0.5, 1),
      depth: depth + 1,
    });
    return depth > 0 ? sources : sources.map((source) => withChosenSize(source, name, file.size));
  }
  if (kind === 'zip' || kind === 'xlsx') return readZip(name, file, kind, options);
  if (kind) throw new ImportRefusal('not_a_ticket_file', { kind });
  return [{ ...(await readText(file, options)), name, bytes: file.size }];
}

function withChosenSize(source: ReadSource, name: string, bytes: number): ReadSource {
  return source.name === name ? { ...source, bytes } : source;
}

async function readZip(
  name: string,
  file: Blob,
  kind: 'zip' | 'xlsx',
  options: SourceOptions,
): Promise<ReadSource[]> {
  const members = await openZip(file, options.budget).catch((error: unknown) => {
    if (kind === 'xlsx' && error instanceof ImportRefusal && error.code !== 'file_unreadable')
      throw new ImportRefusal('workbook_damaged', {}, error);
    throw error;
  });
  const document = documentKind(members.map((member) => member.name));
  if (document === 'xlsx') {
    return [{ ...(await readWorkbook(name, members, options)), name, bytes: file.size }];
  }
  if (document) throw new ImportRefusal('not_a_ticket_file', { kind: document });
  return readMembers(name, members, options);
}

async function readMembers(
  name: string,
  members: readonly ZipMember[],
  options: SourceOptions,
): Promise<ReadSource[]> {
  const { signal, span, passOver, depth = 0 } = options;
  const candidates = members.filter((member) => mayBeExport(member.name));
  if (candidates.length > MAX_MEMBERS)
    throw new ImportRefusal('archive_too_many', { files: candidates.length, most: MAX_MEMBERS });
  const total = candidates.reduce((sum, member) => sum + member.packedBytes, 0);
  let before = 0;
  const tasks = candidates.map((member) => {
    const part = span.part(before / Math.max(1, total), (before + member.packedBytes) / Math.max(1, total));
    before += member.packedBytes;
    return {
      name: `${name}/${member.name}`,
      read: async (path: string): Promise<ReadSource[]> => {
        const unpacked = await member.unpack({
          signal,
          onBytes: part.part(0, 0.5).bytes(member.packedBytes),
        });
        return readSources(path, unpacked, { ...options, span: part.part(0.5, 1), depth: depth + 1 });
      },
    };
  });
  const sources = await readEach(tasks, NOT_EXPORTS, ({ code }, path) => passOver({ name: path, code }));
  if (sources.length === 0) throw new ImportRefusal('archive_empty');
  for (const { name: member } of members) {
    if (!mayBeExport(member) && !isOfSystem(member))
      passOver({ name: `${name}/${member}`, code: 'not_a_ticket_file' });
  }
  return sources;
}

/**
 * Reads several files one after the other. Those without rows are passed over; when that leaves none, the first one's refusal is thrown.
 * Any other refusal names its file in `detail.file`.
 */
export async function readAll(
  tasks: readonly { name: string; read: (name: string) => Promise<ReadSource[]> }[],
  passOver: Reading['passOver'],
): Promise<ReadSource[]> {
  let first: unknown = null;
  const sources = await readEach(tasks, WITHOUT_ROWS, (error, name) => {
    first ??= error;
    passOver({ name, code: error.code });
  });
  if (sources.length === 0 && first !== null) throw first;
  return sources;
}

async function readEach(
  tasks: readonly { name: string; read: (name: string) => Promise<ReadSource[]> }[],
  passedOver: readonly RefusalCode[],
  onPassedOver: (error: ImportRefusal, name: string) => void,
): Promise<ReadSource[]> {
  const sources: ReadSource[] = [];
  for (const { name, read } of tasks) {
    try {
      sources.push(...(await read(name)));
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      if (!passedOver.includes(error.code)) throw named(error, name);
      onPassedOver(named(error, name), name);
    }
  }
  return sources;
}

function named(error: ImportRefusal, file: string): ImportRefusal {
  return new ImportRefusal(error.code, { file, ...error.detail }, error);
}

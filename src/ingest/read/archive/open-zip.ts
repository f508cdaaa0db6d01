import type { Entry, FileEntry } from '@zip.js/zip.js';
import { ImportRefusal } from '../../inspection.ts';
import { blobPieces } from '../blob-pieces.ts';
import type { UnpackBudget } from './unpack-budget.ts';

interface UnpackOptions {
  signal: AbortSignal | undefined;
  /** Called with the packed bytes that have been dealt with. */
  onBytes?: ((bytes: number) => void) | undefined;
}

export interface ZipMember {
  /** Path in the archive. */
  name: string;
  packedBytes: number;
  /**
   * Hands out the contents in pieces, waiting for each to be dealt with. Throws what `onPiece` throws, the signal's reason when
   * aborted, ImportRefusal 'archive_encrypted', 'archive_damaged' (checksums included), 'archive_too_large' or 'file_unreadable'.
   */
  stream(onPiece: (bytes: Uint8Array) => void | Promise<void>, options: UnpackOptions): Promise<void>;
  unpack(options: UnpackOptions): Promise<Blob>;
}

/**
 * The files in a ZIP archive, in its order; directories left out. The library is loaded when it is first needed, and unpacks with the
 * browser's own streams on the page's thread: its workers would need looser content security.
 * Throws ImportRefusal 'archive_damaged' {}, 'archive_encrypted' or 'file_unreadable'.
 */
export async function openZip(file: Blob, budget: UnpackBudget): Promise<ZipMember[]> {
  const zip = await import('./zip-library.ts');
  const reader = new zip.ZipReader(new zip.BlobReader(file), { useWebWorkers: false });
  let entries: Entry[];
  try {
    entries = await reader.getEntries();
  } catch (error) {
    throw refusalOf(error);
  }
  return entries.filter(isFile).map((entry) => toMember(entry, budget));
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

function toMember(entry: FileEntry, budget: UnpackBudget): ZipMember {
  const stream: ZipMember['stream'] = async (onPiece, { signal, onBytes }) => {
    signal?.throwIfAborted();
    if (entry.encrypted) throw new ImportRefusal('archive_encrypted');
    let failure: { error: unknown } | null = null;
    const sink = new WritableStream<Uint8Array>({
      async write(bytes) {
        try {
          budget.take(bytes.length);
          await onPiece(bytes);
        } catch (error) {
          failure = { error };
          throw error;
        }
      },
    });
    try {
      await entry.getData(sink, {
        useWebWorkers: false,
        checkSignature: true,
        ...(signal && { signal }),
        onprogress: (done) => {
          onBytes?.(done);
          return undefined;
        },
      });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw unwrap(failure) ?? refusalOf(error);
    }
  };
  return {
    name: entry.filename,
    packedBytes: entry.compressedSize,
    stream,
    async unpack(options) {
      const pieces = blobPieces();
      await stream((bytes) => pieces.add(bytes), options);
      return pieces.toBlob();
    },
  };
}

function unwrap(failure: { error: unknown } | null): unknown {
  return failure?.error;
}

/** What the browser says of a file that was changed, moved or deleted since it was given. */
const UNREADABLE: readonly string[] = ['NotReadableError', 'NotFoundError', 'NotAllowedError'];

function refusalOf(error: unknown): ImportRefusal {
  if (error instanceof DOMException && UNREADABLE.includes(error.name))
    return new ImportRefusal('file_unreadable', {}, error);
  const encrypted = error instanceof Error && /encrypt|password/i.test(error.message);
  return new ImportRefusal(encrypted ? 'archive_encrypted' : 'archive_damaged', {}, error);
}

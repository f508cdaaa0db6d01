import { ImportRefusal } from '../inspection.ts';

const CHUNK_BYTES = 2 * 1024 * 1024;

export interface Chunk {
  bytes: Uint8Array<ArrayBuffer>;
  /** Offset of the first byte in the blob. */
  from: number;
  last: boolean;
}

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Called with the bytes that have been dealt with. */
  onBytes?: ((bytes: number) => void) | undefined;
  /** Called with the number of records that were found since the last call. */
  onRecords?: ((records: number) => void) | undefined;
  /** Check that the bytes are UTF-8. */
  utf8?: boolean | undefined;
  /** Asked for each piece. */
  chunkBytes?: (() => number) | undefined;
}

/** The bytes that were taken for UTF-8 are not. */
export class NotUtf8Error extends Error {}

/**
 * The blob in pieces of 2 MB, read ahead by one; the event loop gets its turn between them. An empty blob is one empty, last chunk.
 * Throws the signal's reason when aborted, ImportRefusal 'file_unreadable' when the file was changed, deleted or
 * is not permitted, NotUtf8Error where `utf8` was asked for and is not so.
 */
export async function* readChunks(
  blob: Blob,
  { signal, onBytes, utf8 = false, chunkBytes = () => CHUNK_BYTES }: ReadOptions = {},
): AsyncGenerator<Chunk> {
  const decoder = utf8 ? new TextDecoder('utf-8', { fatal: true }) : null;
  let from = 0;
  let end = Math.min(chunkBytes(), blob.size);
  let ahead = readSlice(blob, 0, end);
  do {
    signal?.throwIfAborted();
    const bytes = await ahead;
    signal?.throwIfAborted();
    const next = end;
    const last = next >= blob.size;
    if (!last) {
      end = Math.min(next + chunkBytes(), blob.size);
      ahead = readSlice(blob, next, end);
      ahead.catch(() => undefined);
    }
    if (decoder) verify(decoder, bytes, last);
    yield { bytes, from, last };
    from = next;
    onBytes?.(from);
  } while (from < blob.size);
}

function verify(decoder: TextDecoder, bytes: Uint8Array, last: boolean): void {
  try {
    decoder.decode(bytes, { stream: !last });
  } catch (cause) {
    throw new NotUtf8Error('Not UTF-8', { cause });
  }
}

/** Bytes `from` (included) to `to` (excluded). Throws ImportRefusal 'file_unreadable'. */
export async function readSlice(blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new ImportRefusal('file_unreadable', {}, cause);
  }
}

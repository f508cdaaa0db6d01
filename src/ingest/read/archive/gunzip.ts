import { ImportRefusal } from '../../inspection.ts';
import { readChunks } from '../read-chunks.ts';
import type { ReadOptions } from '../read-chunks.ts';
import { blobPieces } from '../blob-pieces.ts';
import type { UnpackBudget } from './unpack-budget.ts';

/**
 * The contents of a gzip file. Progress is in its own (packed) bytes. Throws ImportRefusal 'archive_damaged' where it is cut or not gzip,
 * 'archive_too_large', 'file_unreadable', and the signal's reason when aborted.
 */
export async function gunzip(file: Blob, budget: UnpackBudget, options: ReadOptions): Promise<Blob> {
  const chunks = readChunks(file, options);
  let sourceError: unknown = null;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value.bytes);
      } catch (error) {
        sourceError = error;
        controller.error(error);
      }
    },
  });
  const pieces = blobPieces();
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return pieces.toBlob();
      budget.take(value.length);
      pieces.add(value);
    }
  } catch (error) {
    reader.cancel(error).catch(() => undefined);
    if (sourceError !== null) throw sourceError;
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal('archive_damaged', {}, error);
  }
}

import { LARGEST_FILE } from '../snapshot/html-file.ts';
import { openSnapshot } from '../snapshot/open-snapshot.ts';
import { SnapshotError } from '../snapshot/snapshot-error.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { SnapshotProblemError } from '../ui/features/share/snapshot-problem.ts';

/**
 * The snapshot in a file on the page's own host, below its folder. Rejects with SnapshotProblemError when it cannot be fetched, SnapshotError
 * for what is no snapshot; of what is too large no more is fetched than it takes to know.
 */
export async function openBeside(path: string): Promise<Snapshot> {
  const response = await fetch(new URL(path, document.baseURI)).catch(() => null);
  const file = response?.ok === true ? await fileOf(response) : null;
  if (file === null) throw new SnapshotProblemError({ code: 'no_file', name: path });
  return openSnapshot(file);
}

/** The body of an answer; NULL when it breaks off. Throws SnapshotError (`too_large`) as soon as it is larger than any snapshot. */
export async function fileOf({ body }: Pick<Response, 'body'>): Promise<Blob | null> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      chunks.push(next.value);
      length += next.value.length;
      if (length > LARGEST_FILE) throw new SnapshotError('too_large');
    }
  } catch (error) {
    void reader?.cancel().catch(() => undefined);
    if (error instanceof SnapshotError) throw error;
    return null;
  }
  return new Blob(chunks);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Small enough that the page stays responsive between two of them. */
const STEP_BYTES = 1024 * 1024;

/**
 * SHA-256 of a file, 64 hexadecimal digits, without holding it in memory. `onProgress` hears the share that is done, 0 to 1. Throws what
 * the signal gives as its reason once that is aborted, and what reading throws (a file that was deleted or changed).
 */
export async function sha256Of(
  blob: Blob,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < blob.size; from += STEP_BYTES) {
    signal?.throwIfAborted();
    const until = Math.min(from + STEP_BYTES, blob.size);
    hash.update(new Uint8Array(await blob.slice(from, until).arrayBuffer()));
    onProgress?.(until / blob.size);
  }
  signal?.throwIfAborted();
  return bytesToHex(hash.digest());
}

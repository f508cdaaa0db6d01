import { ImportRefusal } from '../../inspection.ts';

const MAX_BYTES = 2 * 1024 ** 3;
/** An export seldom shrinks below a fiftieth; what grows more than this, beyond so many bytes, was made to. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 100 * 1024 ** 2;

/**
 * What a file may unpack to, everything inside it together, counted while it is unpacked: sizes in headers are not to be trusted.
 * `take` throws ImportRefusal 'archive_too_large' {bytes} beyond 2 GB, or beyond 100 MB and 200 times the file.
 */
export interface UnpackBudget {
  take(bytes: number): void;
}

export function unpackBudget(packedBytes: number): UnpackBudget {
  let unpacked = 0;
  return {
    take(bytes) {
      unpacked += bytes;
      if (unpacked > MAX_BYTES || (unpacked > RATIO_FROM_BYTES && unpacked > MAX_RATIO * packedBytes))
        throw new ImportRefusal('archive_too_large', { bytes: unpacked });
    },
  };
}

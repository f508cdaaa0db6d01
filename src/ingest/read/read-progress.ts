import type { ImportProgress } from '../inspection.ts';

/** A share of the work of reading. */
export interface Span {
  /** A part of this share, `from` 0 `to` 1. */
  part(from: number, to: number): Span;
  /** Takes the bytes done of `total` as progress through this share. */
  bytes(total: number): (done: number) => void;
}

export interface ReadProgress {
  whole: Span;
  /** Records found, added to those found before. */
  addRecords: (records: number) => void;
}

/**
 * Turns the byte counts of the steps of reading (unpack, check, survey, load; file after file) into one progress over the
 * bytes of the files as they were chosen, that never goes back.
 */
export function readProgress(
  totalBytes: number,
  onProgress: ((progress: ImportProgress) => void) | undefined,
): ReadProgress {
  let rows = 0;
  let done = 0;
  const report = (share: number): void => {
    done = Math.max(done, Math.round(Math.min(1, share) * totalBytes));
    onProgress?.({ step: 'read', done, total: totalBytes, rows });
  };
  const span = (start: number, end: number): Span => ({
    part: (from, to) => span(start + (end - start) * from, start + (end - start) * to),
    bytes: (total) => (bytes) => report(start + (end - start) * Math.min(1, bytes / Math.max(1, total))),
  });
  // How large it is, before the first bytes are there.
  report(0);
  return { whole: span(0, 1), addRecords: (records) => void (rows += records) };
}

import type { ImportProgress } from '../inspection.ts';

type OnBytes = (bytes: number) => void;

/**
 * Turns the byte counts of the stages of reading (check, survey, load) into one progress over the bytes of the file. A stage
 * is a share of the whole, `from` 0 `to` 1, and the bytes it has to do.
 */
export function stagesOf(
  fileBytes: number,
  onProgress: ((progress: ImportProgress) => void) | undefined,
): (from: number, to: number, stageBytes: number) => OnBytes | undefined {
  return (from, to, stageBytes) =>
    onProgress &&
    ((bytes) => {
      const share = from + (to - from) * Math.min(1, bytes / Math.max(1, stageBytes));
      onProgress({ step: 'read', done: Math.round(share * fileBytes), total: fileBytes });
    });
}

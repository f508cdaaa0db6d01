import { useEffect, useRef } from 'react';
import type { Dataset } from '../ingest/dataset.ts';

/**
 * What the page shows: `present` once it is settled, and until then the last that was, so that no two selections ever stand on it
 * together. Of another report nothing is kept.
 */
export function useSettled<T extends { dataset: Pick<Dataset, 'revision'> }>(
  present: T,
  isSettled: boolean,
): T {
  const last = useRef<T>(null);
  useEffect(() => {
    if (isSettled) last.current = present;
  });
  const kept = last.current;
  return isSettled || kept?.dataset.revision !== present.dataset.revision ? present : kept;
}

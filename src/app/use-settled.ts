import { useState } from 'react';
import type { Dataset } from '../ingest/dataset.ts';

/**
 * What the page shows: `present` once it is settled, and until then the last that was, so that no two selections ever stand on it
 * together. Of another report nothing is kept. `present` has to be the same object as long as nothing in it changes.
 */
export function useSettled<T extends { dataset: Pick<Dataset, 'revision'> }>(
  present: T,
  isSettled: boolean,
): T {
  const [kept, setKept] = useState<T | null>(null);
  if (isSettled && kept !== present) setKept(present);
  return isSettled || kept?.dataset.revision !== present.dataset.revision ? present : kept;
}

import { keptOf } from '../report/draft-parts.ts';
import type { Work } from '../report/report-state.ts';
import { watchSlowFile } from '../report/slow-file.ts';
import type { WatchedFile } from '../report/watched-file.ts';
import { observed } from '../state/observed.ts';
import { reportStore } from './services.ts';

const looking = observed<Work | null>(null);
let leave: (() => void) | null = null;

/**
 * Looks into files that were given, to tell what they are, before any import begins: a slow drive may not even give their first bytes.
 * Answers NULL when the user cancels.
 */
export async function lookInto<T>(
  files: readonly File[],
  look: (watched: readonly WatchedFile[]) => Promise<T>,
): Promise<T | null> {
  leave?.();
  let cancel = (): void => undefined;
  const left = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
  });
  const { name: fileName, bytes: total } = keptOf(files);
  const show = (waitsFor: string | null): void => {
    const progress = { step: 'read' as const, done: 0, total };
    if (leave === cancel) looking.tell({ kind: 'reading', fileName, progress, waitsFor });
  };
  leave = cancel;
  const slow = watchSlowFile(show);
  show(null);
  try {
    return await Promise.race([look(slow.watched(files)), left]);
  } finally {
    slow.stop();
    if (leave === cancel) {
      leave = null;
      looking.tell(null);
    }
  }
}

/** Stops what is being read, or looked into. */
export function cancelReading(): void {
  leave?.();
  reportStore.cancel();
}

/** The looking as the work it is the beginning of; NULL when there is none. */
export const useLooking = looking.useValue;

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Written } from '../snapshot/merge-written.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import {
  edit,
  firstEdits,
  undoEdit,
  withKept,
  type ReviewEdits,
} from '../ui/features/review/review-edits.ts';
import type { Keeping } from '../ui/features/review/review-head.tsx';
import { mergingKeeper } from './merging-keeper.ts';
import { snapshotKey } from './use-snapshot-of.ts';

/** What is written in a snapshot that this browser keeps; kept in it as it is written. */
export function useReviewEdits(id: string, snapshot: Snapshot) {
  const client = useQueryClient();
  const [edits, setEdits] = useState(() => firstEdits(snapshot));
  const [keeping, setKeeping] = useState<Keeping>('unchanged');
  // Another tab may have written in it since.
  const { notes, actions } = snapshot;
  const isOther = notes !== edits.written.notes || actions !== edits.written.actions;
  if (keeping === 'unchanged' && isOther) setEdits(firstEdits(snapshot));

  const queryKey = useMemo(() => snapshotKey({ in: 'browser', id }), [id]);
  const keeper = useMemo(
    () =>
      mergingKeeper(id, (kept, how) => {
        setEdits((present) => withKept(present, kept));
        setKeeping(how);
      }),
    [id],
  );
  useEffect(() => {
    const keepNow = () => void keeper.now();
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keepNow();
    };
    window.addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepWhenHidden);
      // Whoever reads it now may have read it before this was kept.
      void keeper.now().then(() => client.invalidateQueries({ queryKey }));
    };
  }, [keeper, client, queryKey]);

  function take(next: ReviewEdits): void {
    const written = { ...snapshot, ...next.written };
    setEdits(next);
    setKeeping('busy');
    // The screens that are opened from here show what is written, kept already or not.
    client.setQueryData(queryKey, written);
    keeper.later({ snapshot, edits: next });
  }
  const shown = useMemo(() => ({ ...snapshot, ...edits.written }), [snapshot, edits.written]);
  const step = edits.past.at(-1);
  return {
    snapshot: shown,
    keeping,
    /** `page`: the one it was written on. */
    onEdit: (change: Partial<Written>, typing: ReviewEdits['typing'], page: number) =>
      take(edit(edits, change, typing, page)),
    /** Answers the page of what was undone; NULL: there is nothing to undo. */
    undo:
      step === undefined
        ? null
        : () => {
            take(undoEdit(edits));
            return step.page;
          },
    /** Keeps at once what is written. */
    keepNow: () => keeper.now(),
  };
}

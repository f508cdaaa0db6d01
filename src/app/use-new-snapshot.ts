import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocale } from '../i18n/use-messages.tsx';
import type { KpiId } from '../kpi/kpi-definition.ts';
import { assembleSnapshot } from '../report/make-snapshot.ts';
import type { View } from '../report/kpi-queries.ts';
import { snapshotQuery } from '../report/snapshot-queries.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SnapshotDraft } from '../state/draft.ts';
import type { ViewState } from '../state/url-state.ts';
import { errorOf } from './error-of.ts';
import { notesFor } from '../ui/snapshot/edit/note-edits.ts';

interface Question {
  source: View;
  view: Pick<ViewState, 'compare' | 'bucket'>;
  draft: SnapshotDraft;
  /** The title as long as none is written. */
  proposed: string;
  kpis: readonly KpiId[];
}

/** The snapshot as it would be frozen at a moment, UTC `yyyy-MM-ddTHH:mm:ssZ`. */
export type Freeze = (createdAt: string) => Snapshot;

/** What the draft makes of the present selection. While another one is computed the last stays: `busy` says so. */
export function useNewSnapshot({ source, view, draft, proposed, kpis }: Question) {
  const locale = useLocale();
  const { dataset, store } = source;
  const { compare, bucket } = view;
  const { sections, pseudonyms, notes, actions } = draft;
  const body = useQuery({
    ...snapshotQuery(source, compare, { kpis, sections, bucket }),
    enabled: kpis.length > 0,
  });
  const hashes = useQuery({
    queryKey: ['source hashes', dataset.revision],
    queryFn: ({ signal }) => store.sourceHashes(signal),
  });
  const title = (draft.title ?? '').trim() || proposed;
  const present = useMemo<Freeze | null>(() => {
    const [computed, sources] = [body.data, hashes.data];
    if (computed === undefined || sources === undefined) return null;
    return (createdAt) =>
      assembleSnapshot(computed, {
        title,
        locale,
        createdAt,
        notes: notesFor(notes, kpis),
        actions,
        pseudonyms,
        sources,
      });
  }, [body.data, hashes.data, title, locale, notes, kpis, actions, pseudonyms]);
  const error = errorOf([body, hashes]);
  const [last, setLast] = useState({ of: dataset.revision, freeze: present });
  if (present !== null && last.freeze !== present) setLast({ of: dataset.revision, freeze: present });
  return {
    freeze: present ?? (last.of === dataset.revision ? last.freeze : null),
    busy: present === null && error === null && kpis.length > 0,
    error,
    /** A file of the report can no longer be read, and a snapshot says of each what it was. */
    fileGone: hashes.isError,
    retry: () => void Promise.all([body.refetch(), hashes.refetch()]),
  };
}

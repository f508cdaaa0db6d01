import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Dataset } from '../ingest/dataset.ts';
import { differingSettings } from '../kpi/settings.ts';
import type { RowList } from '../report/row-list.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { useSettings } from '../state/settings.ts';
import type { SnapshotRef } from '../state/url-snapshot.ts';
import type { SetView } from '../state/use-view-state.ts';
import { FiguresError } from '../ui/features/overview/figures-error.tsx';
import { ComparisonResult } from '../ui/features/restatement/comparison-result.tsx';
import { RowsPage } from './rows-page.tsx';
import { useRestatement } from './use-restatement.ts';

interface BesideReportProps {
  snapshot: Snapshot;
  of: SnapshotRef;
  dataset: Dataset;
  setView: SetView;
}

/** What changes no list of tickets. */
const NO_MATTER: readonly string[] = ['agents', 'agentMinimum', 'targets'];

/** A snapshot beside the loaded report, with the tickets that make the difference. */
export function BesideReport({ snapshot, of, dataset, setView }: BesideReportProps) {
  const { restatement: texts } = useMessages();
  const [settings] = useSettings();
  const { view, restatement, error, retry } = useRestatement(snapshot, of, dataset);
  const [list, setList] = useState<RowList | null>(null);
  if (error !== null) return <FiguresError error={error} onRetry={retry} />;
  if (restatement === null) return <p aria-busy="true">{texts.busy}</p>;
  const { after } = restatement;
  const sameSettings = differingSettings(view.settings, settings).every((key) => NO_MATTER.includes(key));
  const show = (wanted: RowList) => {
    // The tickets screen measures by the settings of the report: under others it would show other tickets.
    if (!sameSettings) return setList(wanted);
    setView({ screen: 'tickets', filter: view.filter, list: wanted, sort: null, search: '', ticket: null });
  };
  return (
    <>
      <ComparisonResult
        comparison={restatement.comparison}
        was={snapshot}
        now={restatement.now}
        names={{ was: snapshot.title, now: dataset.sources.map(({ name }) => name).join(', ') }}
        restatement={restatement}
        onTickets={
          after === null ? null : (kpi, line, what) => show({ kind: 'since', kpi, line, what, after })
        }
      />
      {list === null ? null : <RowsPage view={view} list={list} onClose={() => setList(null)} />}
    </>
  );
}

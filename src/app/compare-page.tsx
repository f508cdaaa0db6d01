import { useState } from 'react';
import { fill } from '../i18n/fill.ts';
import type { Format } from '../i18n/format.ts';
import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import { zoneSeconds } from '../i18n/zone-moment.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { irreproducible } from '../report/restatement.ts';
import type { ReportState } from '../report/report-state.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { useSnapshots } from '../state/snapshot-store.ts';
import type { SnapshotRef } from '../state/url-snapshot.ts';
import type { ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { ComparisonChoice } from '../ui/features/restatement/comparison-choice.tsx';
import { NeedsReport } from '../ui/features/restatement/needs-report.tsx';
import styles from '../ui/features/restatement/restatement.module.css';
import { ProblemOfSnapshot } from '../ui/features/share/problem-of-snapshot.tsx';
import { Notice } from '../ui/kit/notice.tsx';
import { BesideReport } from './beside-report.tsx';
import { BesideSnapshot } from './beside-snapshot.tsx';
import { reportStore } from './services.ts';
import page from './shell.module.css';
import { usePageTitle } from './use-page-title.ts';
import { useSnapshotOf } from './use-snapshot-of.ts';

interface ComparePageProps {
  report: ReportState;
  view: ViewState;
  setView: SetView;
}

/** A snapshot beside another one, or beside the report as it is now: what was restated since, and why. */
export function ComparePage({ report, view, setView }: ComparePageProps) {
  const { restatement: texts } = useMessages();
  const format = useFormat();
  const { snapshots: kept } = useSnapshots();
  const { snapshot: of, against } = view;
  const was = useSnapshotOf(of);
  const other = useSnapshotOf(against);
  const [snapshot, beside] = [was, other].map((one) => (one.state === 'ready' ? one.snapshot : null));
  const about = (one: Snapshot | null | undefined) =>
    one?.asOf
      ? fill(texts.asOf, { moment: momentOf(one.asOf, one.zone), made: momentOf(one.createdAt, one.zone) })
      : '';
  const momentOf = (utc: string, zone: string) => format.dateTime(zoneSeconds(utc, zone));
  const title = snapshot ? `${texts.title}: ${snapshot.title}` : texts.title;
  usePageTitle(title);
  return (
    <main className={page.page}>
      <div className={styles.title}>
        <h1>{title}</h1>
        <p>{texts.intro}</p>
      </div>
      {of === null && kept.length === 0 ? (
        <Notice>{texts.none}</Notice>
      ) : (
        <ComparisonChoice
          kept={kept}
          was={{ ref: of, title: snapshot?.title ?? null, about: about(snapshot) }}
          against={{
            ref: against,
            title: beside?.title ?? null,
            about: against === null ? nowAbout(report.dataset, texts.nowAsOf, format) : about(beside),
          }}
          onThen={(ref) => setView({ snapshot: ref })}
          onAgainst={(ref) => setView({ against: ref })}
        />
      )}
      {of !== null && was.state === 'refused' ? <ProblemOfSnapshot problem={was.problem} /> : null}
      {against !== null && other.state === 'refused' ? <ProblemOfSnapshot problem={other.problem} /> : null}
      {of === null || !snapshot ? null : against !== null ? (
        beside ? (
          <BesideSnapshot was={snapshot} now={beside} />
        ) : null
      ) : (
        <WithReport snapshot={snapshot} of={of} report={report} setView={setView} />
      )}
    </main>
  );
}

function nowAbout(dataset: Dataset | null, text: string, format: Format): string {
  if (dataset === null || dataset.createdRange === null) return '';
  const files = dataset.sources.map(({ name }) => name).join(', ');
  return fill(text, { moment: format.dateTime(dataset.asOfLocal), files });
}

interface WithReportProps {
  snapshot: Snapshot;
  of: SnapshotRef;
  report: ReportState;
  setView: SetView;
}

/** The snapshot beside the loaded report; without one, or where it cannot be computed anew, that. */
function WithReport({ snapshot, of, report, setView }: WithReportProps) {
  const { cannot } = useMessages().restatement;
  const [reading, setReading] = useState(false);
  const why = irreproducible(snapshot);
  if (why !== null) {
    return (
      <Notice tone="warn" title={cannot.title}>
        {cannot[why]} {cannot.instead}
      </Notice>
    );
  }
  async function open(files: File[]): Promise<void> {
    setReading(true);
    const done = await reportStore.openAndImport(files).finally(() => setReading(false));
    // The address keeps the comparison: it is there again once the file was checked.
    setView(done || reportStore.state.draft === null ? { sample: null } : { screen: 'check', sample: null });
  }
  if (report.dataset === null) {
    return (
      <NeedsReport
        sources={snapshot.sources}
        reading={reading || report.work !== null}
        onFiles={(files) => void open(files).catch((error: unknown) => console.error(error))}
      />
    );
  }
  return <BesideReport snapshot={snapshot} of={of} dataset={report.dataset} setView={setView} />;
}

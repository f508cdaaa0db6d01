import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import type { ReportState } from '../report/report-state.ts';
import { byAge } from '../snapshot/by-age.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { saveSnapshot, useSnapshots } from '../state/snapshot-store.ts';
import type { KeptSnapshot } from '../state/stored-snapshot.ts';
import type { SnapshotRef } from '../state/url-snapshot.ts';
import type { ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { CompareMenu } from '../ui/features/share/compare-menu.tsx';
import { KeepButton } from '../ui/features/share/keep-button.tsx';
import { ProblemOfSnapshot } from '../ui/features/share/problem-of-snapshot.tsx';
import { ShareForms } from '../ui/features/share/share-forms.tsx';
import { SnapshotBar } from '../ui/features/share/snapshot-bar.tsx';
import { Button } from '../ui/kit/button.tsx';
import { Popover } from '../ui/kit/popover.tsx';
import { SnapshotDocument } from '../ui/snapshot/snapshot-page.tsx';
import { reportStore } from './services.ts';
import styles from './shell.module.css';
import { usePageTitle } from './use-page-title.ts';
import { useShare } from './use-share.ts';
import { useSnapshotOf } from './use-snapshot-of.ts';

interface SharedPageProps {
  report: ReportState;
  view: ViewState;
  setView: SetView;
}

/** A snapshot as it was shared, to read. */
export function SharedPage({ report, view, setView }: SharedPageProps) {
  const { share } = useMessages();
  const opened = useSnapshotOf(view.snapshot);
  return (
    <main className={styles.page}>
      {opened.state === 'reading' ? <p aria-busy="true">{share.shared.reading}</p> : null}
      {opened.state === 'refused' ? (
        <ProblemOfSnapshot
          problem={opened.problem}
          actions={<Button onClick={() => setView({ screen: 'start' })}>{share.problems.toStart}</Button>}
        />
      ) : null}
      {opened.state === 'ready' && view.snapshot !== null ? (
        <Shared snapshot={opened.snapshot} of={view.snapshot} report={report} setView={setView} />
      ) : null}
    </main>
  );
}

interface SharedProps {
  snapshot: Snapshot;
  of: SnapshotRef;
  report: ReportState;
  setView: SetView;
}

function Shared({ snapshot, of, report, setView }: SharedProps) {
  const { share } = useMessages();
  const { snapshots, keeping } = useSnapshots();
  const forms = useShare(snapshot);
  const [busy, setBusy] = useState(false);
  const isKept = of.in === 'browser';
  useEffect(() => {
    reportStore.look().catch((error: unknown) => console.error(error));
  }, []);
  usePageTitle(snapshot.title);

  async function keep(): Promise<void> {
    setBusy(true);
    const { id } = await saveSnapshot(snapshot, { origin: 'opened' }).finally(() => setBusy(false));
    setView({ snapshot: { in: 'browser', id } }, 'replace');
  }
  function compare(other: KeptSnapshot | null): void {
    const beside = other === null ? null : { in: 'browser' as const, id: other.id };
    const isOlder = other !== null && byAge(other, snapshot) < 0;
    setView({
      screen: 'compare',
      ...(isOlder ? { snapshot: beside, against: of } : { snapshot: of, against: beside }),
    });
  }
  const review = () => setView({ screen: 'review', snapshot: of, page: 0 });
  return (
    <>
      <SnapshotBar notice={isKept && keeping !== 'kept' ? share.keeping[keeping] : null}>
        <KeepButton kept={isKept} busy={busy} onKeep={() => void keep()} />
        <Popover trigger={share.shared.share} label={share.forms.title}>
          <ShareForms {...forms} onPrint={() => window.print()} />
        </Popover>
        <CompareMenu
          hasReport={report.dataset !== null || report.kept.some(({ kind }) => kind === 'report')}
          others={snapshots.filter(({ id }) => of.in !== 'browser' || of.id !== id)}
          onCompare={compare}
        />
        <Button onClick={review}>{share.shared.review}</Button>
        <Button onClick={() => window.print()}>{share.shared.print}</Button>
      </SnapshotBar>
      <div data-snapshot="">
        <SnapshotDocument snapshot={snapshot} />
      </div>
    </>
  );
}

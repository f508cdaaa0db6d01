import { useMessages } from '../i18n/use-messages.tsx';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { usePreferences } from '../state/preferences.ts';
import { saveSnapshot } from '../state/snapshot-store.ts';
import type { SnapshotRef } from '../state/url-snapshot.ts';
import type { ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import { Review } from '../ui/features/review/review.tsx';
import { ProblemOfSnapshot } from '../ui/features/share/problem-of-snapshot.tsx';
import { ShareForms } from '../ui/features/share/share-forms.tsx';
import { Button } from '../ui/kit/button.tsx';
import { PrintedSnapshot } from './printed-snapshot.tsx';
import styles from './shell.module.css';
import { usePageTitle } from './use-page-title.ts';
import { useReviewEdits } from './use-review-edits.ts';
import { useShare } from './use-share.ts';
import { useSnapshotOf } from './use-snapshot-of.ts';

interface ReviewPageProps {
  view: ViewState;
  setView: SetView;
}

/** A snapshot to go through together, full of the window and without the bar of the page. */
export function ReviewPage({ view, setView }: ReviewPageProps) {
  const { review, share } = useMessages();
  const { snapshot: of } = view;
  const opened = useSnapshotOf(of);
  if (opened.state === 'ready' && of !== null) {
    const { snapshot } = opened;
    return of.in === 'browser' ? (
      <KeptReview key={of.id} id={of.id} snapshot={snapshot} view={view} setView={setView} />
    ) : (
      <ReadReview of={of} snapshot={snapshot} view={view} setView={setView} />
    );
  }
  return (
    <main className={styles.page}>
      {opened.state === 'refused' ? (
        <ProblemOfSnapshot
          problem={opened.problem}
          actions={<Button onClick={() => setView({ screen: 'start' })}>{share.problems.toStart}</Button>}
        />
      ) : (
        <p aria-busy="true">{review.opening}</p>
      )}
    </main>
  );
}

interface OpenReviewProps extends ReviewPageProps {
  snapshot: Snapshot;
}

/** One that this browser keeps: it is written in. */
function KeptReview({ id, view, setView, ...props }: OpenReviewProps & { id: string }) {
  const { snapshot, keeping, onEdit, undo, keepNow } = useReviewEdits(id, props.snapshot);
  const common = useCommon(snapshot, view, setView);
  return (
    <>
      <Review
        {...common}
        writing={{
          keeping,
          onEdit: (change, typing) => onEdit(change, typing, view.page),
          onUndo: undo && (() => common.onPage(undo())),
        }}
        onLeave={() => void keepNow().then(common.onLeave)}
      />
      <PrintedSnapshot snapshot={snapshot} />
    </>
  );
}

/** One of a link or a file: to read, or to keep a copy of. */
function ReadReview({ of, snapshot, view, setView }: OpenReviewProps & { of: SnapshotRef }) {
  const common = useCommon(snapshot, view, setView);
  async function keep(): Promise<void> {
    const { id } = await saveSnapshot(snapshot, { origin: 'opened' });
    setView({ snapshot: { in: 'browser', id } }, 'replace');
  }
  return (
    <>
      <Review key={of.in} {...common} writing={null} onKeep={() => void keep()} />
      <PrintedSnapshot snapshot={snapshot} />
    </>
  );
}

function useCommon(snapshot: Snapshot, view: ViewState, setView: SetView) {
  const { review } = useMessages();
  const [{ shortcuts }] = usePreferences();
  usePageTitle(`${review.title}: ${snapshot.title}`);
  return {
    snapshot,
    page: view.page,
    letters: shortcuts,
    share: <Sharing snapshot={snapshot} />,
    // A page of the review is no step of the browser's "back": that leaves the review.
    onPage: (page: number) => setView({ page }, 'replace'),
    onLeave: () => setView({ screen: 'shared', page: 0 }),
  };
}

function Sharing({ snapshot }: { snapshot: Snapshot }) {
  return <ShareForms {...useShare(snapshot)} onPrint={() => window.print()} />;
}

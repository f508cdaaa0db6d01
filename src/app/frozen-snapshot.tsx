import { useMessages } from '../i18n/use-messages.tsx';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { draftOf, NEW_DRAFT } from '../state/draft.ts';
import { useSnapshotDraft } from '../state/snapshot-draft.ts';
import { useSnapshots } from '../state/snapshot-store.ts';
import type { SnapshotRef } from '../state/url-snapshot.ts';
import { FrozenScreen } from '../ui/features/share/frozen-screen.tsx';
import { ProblemOfSnapshot } from '../ui/features/share/problem-of-snapshot.tsx';
import { ShareForms } from '../ui/features/share/share-forms.tsx';
import { Button } from '../ui/kit/button.tsx';
import { SnapshotDocument } from '../ui/snapshot/snapshot-page.tsx';
import type { ReportPageProps } from './report-page-props.ts';
import { usePageTitle } from './use-page-title.ts';
import { useShare } from './use-share.ts';
import { useSnapshotOf } from './use-snapshot-of.ts';

type FrozenSnapshotProps = Pick<ReportPageProps, 'view' | 'setView'> & { of: SnapshotRef };

/** The snapshot that was just made, with every way to share it. */
export function FrozenSnapshot({ of, ...props }: FrozenSnapshotProps) {
  const { make } = useMessages().share;
  const opened = useSnapshotOf(of);
  if (opened.state === 'reading') return null;
  if (opened.state === 'ready') return <Frozen {...props} of={of} snapshot={opened.snapshot} />;
  const fresh = <Button onClick={() => props.setView({ snapshot: null })}>{make.title}</Button>;
  return <ProblemOfSnapshot problem={opened.problem} actions={fresh} />;
}

function Frozen({ of, snapshot, view, setView }: FrozenSnapshotProps & { snapshot: Snapshot }) {
  const { share } = useMessages();
  const { keeping } = useSnapshots();
  const { changeDraft } = useSnapshotDraft(view.sample);
  const forms = useShare(snapshot);
  const isKept = keeping === 'kept';
  usePageTitle(snapshot.title);
  return (
    <FrozenScreen
      title={snapshot.title}
      warning={isKept ? null : share.keeping[keeping]}
      forms={
        <ShareForms
          {...forms}
          onPrint={() => window.print()}
          onReview={() => setView({ screen: 'review', snapshot: of, page: 0 })}
        />
      }
      onOpen={() => setView({ screen: 'shared', snapshot: of })}
      onAgain={() => {
        changeDraft(() => draftOf(snapshot));
        setView({ snapshot: null });
      }}
      onFresh={() => {
        changeDraft(() => NEW_DRAFT);
        setView({ snapshot: null });
      }}
      document={<SnapshotDocument snapshot={snapshot} />}
    />
  );
}

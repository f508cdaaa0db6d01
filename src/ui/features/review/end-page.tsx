import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { Button } from '../../kit/button.tsx';
import styles from './review.module.css';
import { ReviewActions, type Writing } from './review-written.tsx';

interface EndPageProps {
  snapshot: Snapshot;
  writing: Writing | null;
  /** The forms in which the snapshot can be handed on. */
  share: ReactNode;
  onLeave: () => void;
}

/** Everything that was agreed, and what to do with it. */
export function EndPage({ snapshot, writing, share, onLeave }: EndPageProps) {
  const { review } = useMessages();
  return (
    <div className={styles.end}>
      <ReviewActions snapshot={snapshot} writing={writing} />
      <section>
        <h2>{review.whatNext}</h2>
        {share}
        <Button className={styles.back} onClick={onLeave}>
          {review.back}
        </Button>
      </section>
    </div>
  );
}

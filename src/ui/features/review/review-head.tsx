import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { headerWords } from '../../../snapshot/header-words.ts';
import { Button } from '../../kit/button.tsx';
import styles from './frame.module.css';
import { useFullscreen } from './use-fullscreen.ts';

/** What became of what was written. */
export type Keeping = 'unchanged' | 'busy' | 'kept' | 'full' | 'refused';

interface ReviewHeadProps {
  snapshot: Snapshot;
  keeping: Keeping;
  /** NULL: nothing to undo; absent: nothing can be written. */
  onUndo?: (() => void) | null | undefined;
  onLeave: () => void;
}

/** The bar above every page: of what it is, and the way out. */
export function ReviewHead({ snapshot, keeping, onUndo, onLeave }: ReviewHeadProps) {
  const messages = useMessages();
  const format = useFormat();
  const { review } = messages;
  const { full, toggle } = useFullscreen();
  const { title, period } = headerWords(snapshot, messages, format);
  const isLost = keeping === 'full' || keeping === 'refused';
  return (
    <header className={styles.head}>
      <p className={styles.of}>
        <b>{title}</b> · {period}
      </p>
      <output className={isLost ? styles.lost : styles.keeping}>
        {keeping === 'unchanged' ? null : review.keeping[keeping]}
      </output>
      <div className={styles.tools}>
        {onUndo === undefined ? null : (
          <Button
            variant="quiet"
            disabled={onUndo === null}
            aria-keyshortcuts="Control+Z"
            onClick={() => onUndo?.()}
          >
            {review.undo}
          </Button>
        )}
        {toggle === null ? null : (
          <Button variant="quiet" aria-pressed={full} aria-keyshortcuts="F" onClick={toggle}>
            {full ? review.windowed : review.fullscreen} <kbd aria-hidden="true">F</kbd>
          </Button>
        )}
        <Button variant="quiet" aria-keyshortcuts="Escape" onClick={onLeave}>
          {review.leave} <kbd aria-hidden="true">Esc</kbd>
        </Button>
      </div>
    </header>
  );
}

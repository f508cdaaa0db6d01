import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Popover } from '../../kit/popover.tsx';
import styles from './frame.module.css';

interface ReviewFootProps {
  /** From 0. */
  page: number;
  /** What each page is called. */
  names: readonly string[];
  onPage: (page: number) => void;
}

/** How far the review is, and the way to every page of it. */
export function ReviewFoot({ page, names, onPage }: ReviewFootProps) {
  const { review } = useMessages();
  const position = fill(review.position, { page: page + 1, pages: names.length });
  return (
    <footer className={styles.foot}>
      <progress
        className={styles.progress}
        aria-label={review.pages}
        aria-valuetext={position}
        value={page + 1}
        max={names.length}
      />
      <Button className={styles.turn} disabled={page === 0} onClick={() => onPage(page - 1)}>
        <span aria-hidden="true">←</span> {review.previous}
      </Button>
      <Popover trigger={position} label={review.pages}>
        {(close) => (
          <ol className={styles.pages}>
            {names.map((name, to) => (
              <li key={name}>
                <button
                  type="button"
                  className={styles.page}
                  aria-current={to === page ? 'page' : undefined}
                  data-focus-first={to === page || undefined}
                  onClick={() => {
                    close();
                    onPage(to);
                  }}
                >
                  <span className={styles.number}>{to + 1}</span> {name}
                </button>
              </li>
            ))}
          </ol>
        )}
      </Popover>
      <span className={styles.name}>{names[page]}</span>
      <Button className={styles.turn} disabled={page === names.length - 1} onClick={() => onPage(page + 1)}>
        {review.next} <span aria-hidden="true">→</span>
      </Button>
    </footer>
  );
}

import { fill } from '../../../i18n/fill.ts';
import { localDay } from '../../../i18n/local-date.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KeptSnapshot } from '../../../state/stored-snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { Popover } from '../../kit/popover.tsx';
import styles from './recent.module.css';

export interface RecentActions {
  onOpen: (id: string) => void;
  onReview: (id: string) => void;
  onSave: (id: string, form: 'html' | 'json') => void;
  onRemove: (snapshot: KeptSnapshot) => void;
}

interface RecentRowProps extends RecentActions {
  snapshot: KeptSnapshot;
  /** NULL: there is nothing to compare it with. */
  ticked: boolean | null;
  tickable: boolean;
  onTick: (on: boolean) => void;
}

/** One kept snapshot: its title opens it. */
export function RecentRow({
  snapshot,
  ticked,
  tickable,
  onTick,
  onOpen,
  onReview,
  onSave,
  onRemove,
}: RecentRowProps) {
  const { recent, forms } = useMessages().share;
  const format = useFormat();
  const { id, title, period, savedAt, origin } = snapshot;
  return (
    <li className={styles.row}>
      {ticked === null ? null : (
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={fill(recent.choose, { title })}
          checked={ticked}
          disabled={!tickable}
          onChange={(event) => onTick(event.target.checked)}
        />
      )}
      <button type="button" className={styles.open} onClick={() => onOpen(id)}>
        <span className={styles.title}>{title}</span>
        <span className={styles.details}>
          {fill(recent.details, {
            period: format.period(period),
            when: format.date(localDay(new Date(savedAt))),
            origin: recent[origin],
          })}
        </span>
      </button>
      <span className={styles.tools}>
        <Button variant="quiet" aria-label={fill(recent.reviewOf, { title })} onClick={() => onReview(id)}>
          {recent.review}
        </Button>
        <Popover trigger={recent.save} label={fill(recent.saveOf, { title })}>
          {(close) =>
            (['html', 'json'] as const).map((form) => (
              <Button
                key={form}
                variant="quiet"
                className={styles.form}
                onClick={() => {
                  close();
                  onSave(id, form);
                }}
              >
                {forms[form].action}
              </Button>
            ))
          }
        </Popover>
        <Button
          variant="quiet"
          aria-label={fill(recent.removeOf, { title })}
          onClick={() => onRemove(snapshot)}
        >
          {recent.remove}
        </Button>
      </span>
    </li>
  );
}

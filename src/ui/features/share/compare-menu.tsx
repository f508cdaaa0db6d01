import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KeptSnapshot } from '../../../state/stored-snapshot.ts';
import { Popover } from '../../kit/popover.tsx';
import styles from './share.module.css';

interface CompareMenuProps {
  /** Whether there is a report, on the screen or kept in this browser. */
  hasReport: boolean;
  others: readonly KeptSnapshot[];
  /** NULL: with the report as it is now. */
  onCompare: (other: KeptSnapshot | null) => void;
}

/** What a snapshot can be laid beside. */
export function CompareMenu({ hasReport, others, onCompare }: CompareMenuProps) {
  const { shared } = useMessages().share;
  const format = useFormat();
  return (
    <Popover trigger={shared.compare} label={shared.compare}>
      {(close) => {
        const choice = (key: string, name: string, detail: string, other: KeptSnapshot | null) => (
          <li key={key}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => {
                close();
                onCompare(other);
              }}
            >
              <span>{name}</span> <small>{detail}</small>
            </button>
          </li>
        );
        return (
          <ul className={styles.choices}>
            {hasReport ? choice('now', shared.withReport, '', null) : null}
            {others.map((other) => choice(other.id, other.title, format.period(other.period), other))}
            {hasReport || others.length > 0 ? null : <li className={styles.note}>{shared.nothing}</li>}
          </ul>
        );
      }}
    </Popover>
  );
}

import { useFormat } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import styles from './accounting-strip.module.css';

interface AccountingPartProps {
  /** NULL while it is being counted. */
  n: number | null;
  label: string;
  onOpen: () => void;
  reasons?: readonly { key: string; n: number; label: string; onOpen: () => void }[];
}

/** One term of the sum. A zero opens nothing. */
export function AccountingPart({ n, label, onOpen, reasons = [] }: AccountingPartProps) {
  const format = useFormat();
  const text = (
    <>
      <b className={styles.number}>{n === null ? <Skeleton width="5ch" /> : format.integer(n)}</b> {label}
    </>
  );
  return (
    <span className={styles.part}>
      {n === 0 || n === null ? (
        text
      ) : (
        <Button variant="text" onClick={onOpen}>
          {text}
        </Button>
      )}
      {reasons.length === 0 ? null : (
        <>
          {' '}
          {reasons.map((reason, index) => (
            <span key={reason.key} className={styles.reason}>
              {index === 0 ? '(' : ''}
              <Button variant="text" onClick={reason.onOpen}>
                {reasons.length === 1 ? reason.label : `${reason.label} ${format.integer(reason.n)}`}
              </Button>
              {index === reasons.length - 1 ? ')' : ', '}
            </span>
          ))}
        </>
      )}
    </span>
  );
}

import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import styles from './accounting-strip.module.css';

/** Only the present line of a ticket is known: the way to where the user can say that all came in at line 1. */
export function UnknownWayNote({ onAnswer }: { onAnswer: () => void }) {
  const { unknownWay } = useMessages().overview;
  return (
    <p className={styles.quality}>
      {unknownWay.text}{' '}
      <Button variant="text" onClick={onAnswer}>
        {unknownWay.action}
      </Button>
    </p>
  );
}

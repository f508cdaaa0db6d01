import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import styles from './share.module.css';

interface KeepButtonProps {
  kept: boolean;
  busy: boolean;
  onKeep: () => void;
}

/** Keeps a snapshot of a link or a file in this browser; says so once it is. */
export function KeepButton({ kept, busy, onKeep }: KeepButtonProps) {
  const { shared } = useMessages().share;
  if (kept) return <span className={styles.keptHere}>✓ {shared.keptHere}</span>;
  return (
    <Button disabled={busy} onClick={onKeep}>
      {shared.keep}
    </Button>
  );
}

import { useMessages } from '../../i18n/use-messages.tsx';
import styles from './busy-mark.module.css';

/** Says that something else is on its way, over the end of what stands there, and only when it takes long enough to wonder. */
export function BusyMark({ busy }: { busy: boolean }) {
  const { common } = useMessages();
  return <output className={styles.busy}>{busy ? common.loading : ''}</output>;
}

import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { FailureNotice } from '../../problem/failure-notice.tsx';
import styles from './list-tools.module.css';

interface SaveListProps {
  /** 0 to 1 while the file is made; NULL: nothing is. */
  progress: number | null;
  /** Why it could not be made; NULL: it could. */
  error: unknown;
  disabled: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** The whole list as CSV, with how far it is and a way to stop. */
export function SaveList({ progress, error, disabled, onSave, onCancel }: SaveListProps) {
  const { common, errors, tickets } = useMessages();
  const format = useFormat();
  return (
    <>
      {progress === null ? (
        <Button disabled={disabled} onClick={onSave}>
          {errors.rows.download}
        </Button>
      ) : (
        <>
          <output className={styles.progress}>
            {fill(tickets.saving, { percent: format.percent(progress, 0) })}
          </output>
          <Button onClick={onCancel}>{common.cancel}</Button>
        </>
      )}
      {error === null ? null : <FailureNotice error={error} otherwise={errors.rows.failed} />}
    </>
  );
}

import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { problemText } from './problem-text.ts';
import type { Problem } from './problem.ts';
import styles from './problem-notice.module.css';

interface ProblemNoticeProps {
  problem: Problem;
  fileName?: string | undefined;
  /** Back to the report that was there before; absent when there is none. */
  onBack?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
}

/** What went wrong, where it is, what to do, and the way back. */
export function ProblemNotice({ problem, fileName, onBack, onDismiss }: ProblemNoticeProps) {
  const messages = useMessages();
  const { what, where, next } = problemText(problem, messages, useFormat());
  const named = fileName === undefined || ('detail' in problem && problem.detail['file'] !== undefined);
  const places = named ? where : [{ label: messages.errors.where.file, value: fileName }, ...where];
  const actions =
    onBack === undefined && onDismiss === undefined ? undefined : (
      <>
        {onDismiss === undefined ? null : <Button onClick={onDismiss}>{messages.common.close}</Button>}
        {onBack === undefined ? null : <Button onClick={onBack}>{messages.start.backToReport}</Button>}
      </>
    );
  return (
    <Notice tone={problem.code === 'cancelled' ? 'info' : 'bad'} title={what} actions={actions}>
      {places.length === 0 ? null : (
        <dl className={styles.places}>
          {places.map(({ label, value }) => (
            <div key={label} className={styles.place}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{next}</p>
    </Notice>
  );
}

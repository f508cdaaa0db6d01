import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { UnderstoodRow } from '../../../report/understood-rows.ts';
import styles from './understood.module.css';

/** Whether a row counts, and why not. */
export function RowOutcome({ row }: { row: UnderstoodRow }) {
  const { check, common } = useMessages();
  const { preview: texts } = check;
  const excluded: Readonly<Record<string, string>> = common.excluded;
  const quarantined: Readonly<Record<string, string>> = common.quarantined;
  if (row.quarantined !== null) {
    const reason = quarantined[row.quarantined] ?? row.quarantined;
    return <span className={styles.refused}>{fill(texts.quarantined, { reason })}</span>;
  }
  if (row.excluded !== null) {
    const reason = excluded[row.excluded] ?? row.excluded;
    return <span className={styles.left}>{fill(texts.excluded, { reason })}</span>;
  }
  return <span>{row.ticket_id === null ? texts.folded : texts.counted}</span>;
}

import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { UnderstoodRow } from '../../../report/understood-rows.ts';
import { understoodCell, type UnderstoodKey } from './understood-cells.ts';
import styles from './understood.module.css';

interface UnderstoodValueProps {
  part: UnderstoodKey;
  row: UnderstoodRow;
  plan: ImportPlan;
}

/** One part of a ticket: large as it is read, small as it stands in the file. */
export function UnderstoodValue({ part, row, plan }: UnderstoodValueProps) {
  const messages = useMessages();
  const { preview: texts } = messages.check;
  const { state, text, raw } = understoodCell(part, row, plan, messages, useFormat());
  const isMoment = part === 'created' || part === 'first_response' || part === 'resolved';
  const words = {
    understood: text,
    derived: text,
    empty: texts.empty,
    plain: null,
    unused: texts.unused,
    unknown: part === 'line' ? texts.noLine : texts.noMeaning,
    unreadable: raw === null ? texts.empty : isMoment ? texts.unreadableDate : texts.unreadable,
  }[state];
  return (
    <span className={styles.value} data-state={state}>
      {words === null ? null : (
        <span className={styles.read} title={state === 'unused' ? texts.unusedWhy : (text ?? undefined)}>
          {words}
        </span>
      )}
      {state === 'derived' ? <span className={styles.derived}>{texts.derived}</span> : null}
      {raw === null || raw === text ? null : (
        <span className={styles.raw} title={raw}>
          {raw}
        </span>
      )}
    </span>
  );
}

import { useMessages } from '../../../i18n/use-messages.tsx';
import type { SnapshotAction } from '../../../snapshot/snapshot.ts';
import { Checkbox } from '../../kit/checkbox.tsx';
import { ActionFacts } from '../../snapshot/edit/action-row.tsx';
import styles from './review.module.css';

interface ReadActionsProps {
  actions: readonly SnapshotAction[];
  /** Says which KPI each is about. */
  named?: boolean;
  /** Absent: they can only be read. */
  onDone?: ((action: SnapshotAction, done: boolean) => void) | undefined;
}

/** Actions to read, and to tick off where that can be kept. */
export function ReadActions({ actions, named = false, onDone }: ReadActionsProps) {
  const { done } = useMessages().review.actions;
  return (
    <ul className={styles.agreed}>
      {actions.map((action) => (
        <li key={action.id}>
          {onDone === undefined ? (
            <p className={action.done ? styles.done : undefined}>
              {action.text}
              {action.done ? ` (${done})` : ''}
            </p>
          ) : (
            <Checkbox
              checked={action.done}
              onChange={(checked) => onDone(action, checked)}
              className={action.done ? styles.done : undefined}
            >
              {action.text}
            </Checkbox>
          )}
          <ActionFacts action={action} named={named} />
        </li>
      ))}
    </ul>
  );
}

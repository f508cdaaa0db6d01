import { fill } from '../../../i18n/fill.ts';
import { localDay } from '../../../i18n/local-date.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { SnapshotAction } from '../../../snapshot/snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { classNames } from '../../kit/class-names.ts';
import { isOverdue } from './action-edits.ts';
import styles from './action-list.module.css';

interface ActionRowProps {
  action: SnapshotAction;
  /** Among those of other KPIs: which one it is about. */
  named?: boolean;
  /** It came along from the snapshot before. */
  carried?: boolean;
  onDone: (done: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One action that was agreed, with who does it and by when. */
export function ActionRow({
  action,
  named = false,
  carried = false,
  onDone,
  onEdit,
  onRemove,
}: ActionRowProps) {
  const texts = useMessages().review.actions;
  return (
    <>
      <Checkbox
        checked={action.done}
        onChange={onDone}
        className={classNames(styles.what, action.done && styles.done)}
      >
        <span>{action.text}</span>
      </Checkbox>
      <ActionFacts action={action} named={named} carried={carried} />
      <span className={styles.tools}>
        <Button
          data-focus={action.id}
          variant="quiet"
          aria-label={fill(texts.editOne, { action: action.text })}
          onClick={onEdit}
        >
          {texts.edit}
        </Button>
        <Button
          variant="quiet"
          aria-label={fill(texts.removeOne, { action: action.text })}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </span>
    </>
  );
}

type ActionFactsProps = Pick<ActionRowProps, 'action' | 'named' | 'carried'>;

/** Who, by when, since when, and about what. */
export function ActionFacts({ action, named = false, carried = false }: ActionFactsProps) {
  const texts = useMessages().review.actions;
  const format = useFormat();
  const locale = useLocale();
  const { owner, due, since, kpi } = action;
  const late = isOverdue(action, localDay());
  return (
    <span className={styles.facts}>
      {named && kpi !== null ? <span>{inLanguage(kpiDefinition(kpi).text, locale).name}</span> : null}
      <span className={classNames(owner === '' && styles.nobody)}>{owner === '' ? texts.nobody : owner}</span>
      {due === null ? null : (
        <span className={classNames(late && styles.late)} data-overdue={late || undefined}>
          {fill(late ? texts.overdue : texts.by, { date: format.date(due) })}
        </span>
      )}
      <span>{fill(carried ? texts.carried : texts.since, { date: format.date(since) })}</span>
    </span>
  );
}

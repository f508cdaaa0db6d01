import { fill } from '../../../i18n/fill.ts';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { Button } from '../../kit/button.tsx';
import { actionsOf } from '../../snapshot/edit/action-edits.ts';
import { ActionList } from '../../snapshot/edit/action-list.tsx';
import { noteText, withNote } from '../../snapshot/edit/note-edits.ts';
import { NoteField } from '../../snapshot/edit/note-field.tsx';
import { ReadActions } from './read-actions.tsx';
import type { Written } from '../../../snapshot/merge-written.ts';
import styles from './review.module.css';

/** What can be written, and how. */
export interface Writing {
  /** `typing`: the note that is typed in; NULL: a step of its own. */
  onEdit: (change: Partial<Written>, typing: KpiId | 'whole' | null) => void;
}

interface ReviewNotesProps {
  snapshot: Snapshot;
  /** NULL: about the whole. */
  kpi: KpiId | null;
  /** NULL: it can only be read. */
  writing: Writing | null;
}

/** What was noted about a KPI or about the whole. */
export function ReviewNote({ snapshot, kpi, writing }: ReviewNotesProps) {
  const { note } = useMessages().review;
  const locale = useLocale();
  const label =
    kpi === null ? note.whole : fill(note.of, { kpi: inLanguage(kpiDefinition(kpi).text, locale).name });
  const text = noteText(snapshot.notes, kpi);
  if (writing !== null) {
    return (
      <NoteField
        label={label}
        value={text}
        placeholder={kpi === null ? '' : note.hint}
        onChange={(next) => writing.onEdit({ notes: withNote(snapshot.notes, kpi, next) }, kpi ?? 'whole')}
      />
    );
  }
  if (text === '') return null;
  return (
    <section>
      <h2>{label}</h2>
      <p className={styles.note} lang={snapshot.locale} dir="auto">
        {text}
      </p>
    </section>
  );
}

interface ReviewActionsProps {
  snapshot: Snapshot;
  /** Of this KPI, or of NULL about the whole; absent: all of them. */
  kpi?: KpiId | null;
  writing: Writing | null;
}

/** What was agreed. */
export function ReviewActions({ snapshot: { actions }, kpi, writing }: ReviewActionsProps) {
  const { review } = useMessages();
  const shown = actionsOf(actions, kpi);
  return (
    <section className={styles.actions}>
      <h2>{kpi === undefined ? review.all : review.actions.title}</h2>
      {writing !== null ? (
        <ActionList
          actions={actions}
          {...(kpi !== undefined && { kpi })}
          onChange={(next) => writing.onEdit({ actions: next }, null)}
        />
      ) : shown.length === 0 ? (
        <p className={styles.quiet}>{review.noActions}</p>
      ) : (
        <ReadActions actions={shown} named={kpi === undefined} />
      )}
    </section>
  );
}

/** Says that nothing can be written here, and how it can. */
export function ReadOnlyNotice({ onKeep }: { onKeep: () => void }) {
  const { readOnly } = useMessages().review;
  return (
    <div className={styles.readOnly}>
      <p>{readOnly.text}</p>
      <Button onClick={onKeep}>{readOnly.action}</Button>
    </div>
  );
}

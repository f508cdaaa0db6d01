import { flushSync } from 'react-dom';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { Button } from '../../kit/button.tsx';
import styles from './check-footer.module.css';
import type { CheckScreenProps, Trial } from './check-screen-props.ts';
import { goToSection } from './check-section.tsx';
import { columnNames } from './column-names.ts';
import { isBlocking, openQuestions, SECTION_OF, type OpenQuestion } from './open-questions.ts';

type CheckFooterProps = Pick<
  CheckScreenProps,
  'sources' | 'active' | 'onActive' | 'busy' | 'rechecking' | 'onUndo' | 'onImport' | 'onCancel'
> & {
  /** NULL while it is not known. */
  measured: Trial['measured'] | null;
};

/** Stays in view: what is still open in any of the sources, the way back from the last change, and the import once nothing stands in its way. */
export function CheckFooter(props: CheckFooterProps) {
  const { sources, active, onActive, busy, rechecking = false, measured, onUndo, onImport, onCancel } = props;
  const messages = useMessages();
  const { footer: texts } = messages.check;
  const format = useFormat();
  const questions = sources.flatMap(({ inspection, plan }, index) =>
    openQuestions(plan, inspection).map((question) => ({
      index,
      question,
      text: questionText(question, inspection, messages, format),
    })),
  );
  const blocking = questions.filter(({ question }) => isBlocking(question));
  const shown = blocking.length > 0 ? blocking : questions;
  const lost = blocking.length > 0 ? 0 : (measured ?? []).filter(({ measurable }) => !measurable).length;
  const go = (index: number, question: OpenQuestion) => {
    // The section has to be there before it can be gone to.
    if (index !== active) flushSync(() => onActive(index));
    goToSection(SECTION_OF[question.kind]);
  };
  return (
    <footer className={styles.footer} aria-label={texts.label}>
      <div className={styles.bar}>
        <div className={styles.questions} aria-live="polite">
          {shown.length > 0 ? (
            <strong>{blocking.length > 0 ? texts.open : texts.advice}</strong>
          ) : lost > 0 ? (
            <span>{texts.possible}</span>
          ) : (
            texts.ready
          )}
          {shown.map(({ index, question, text }) => (
            <Button key={`${index} ${text}`} variant="text" onClick={() => go(index, question)}>
              {text}
            </Button>
          ))}
          {lost === 0 ? null : (
            <Button variant="text" onClick={() => goToSection('measure')}>
              {format.plural(lost, texts.notMeasurable, { total: measured?.length ?? 0 })}
            </Button>
          )}
        </div>
        <div className={styles.buttons}>
          {onUndo === undefined ? null : (
            <Button variant="quiet" title={texts.undoHint} disabled={busy} onClick={onUndo}>
              {texts.undo}
            </Button>
          )}
          <Button onClick={onCancel}>{texts.cancel}</Button>
          <Button variant="primary" disabled={busy || rechecking || blocking.length > 0} onClick={onImport}>
            {busy ? texts.importing : texts.import}
          </Button>
        </div>
      </div>
    </footer>
  );
}

function questionText(
  question: OpenQuestion,
  inspection: Inspection,
  messages: Messages,
  format: Format,
): string {
  const { check } = messages;
  const texts = check.footer;
  switch (question.kind) {
    case 'required_field':
      return fill(texts.required_field, { field: check.fields[question.field].name });
    case 'ambiguous_date':
      return fill(
        question.columns.some((column) => inspection.dateEvidence[column]?.swap)
          ? texts.swapped_date
          : texts.ambiguous_date,
        { columns: columnNames(question.columns, inspection, messages, format) },
      );
    case 'ambiguous_duration': {
      const { readings } = inspection.durationEvidence[question.column] ?? {};
      return fill(readings === undefined ? texts.ambiguous_duration : texts.written_duration, {
        column: inspection.raw.columns[question.column]?.header ?? '',
      });
    }
    case 'unreadable_created':
      return fill(texts[question.kind], { column: inspection.raw.columns[question.column]?.header ?? '' });
    case 'groups_without_line':
      return format.plural(question.groups, texts.groups_without_line);
    default:
      return texts[question.kind];
  }
}

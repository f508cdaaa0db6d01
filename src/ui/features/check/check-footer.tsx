import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { Button } from '../../kit/button.tsx';
import styles from './check-footer.module.css';
import { goToSection } from './check-section.tsx';
import type { EditProps } from './edit-props.ts';
import { isBlocking, openQuestions, SECTION_OF, type OpenQuestion } from './open-questions.ts';

interface CheckFooterProps extends Pick<EditProps, 'inspection' | 'plan'> {
  busy: boolean;
  rechecking: boolean;
  onImport: () => void;
  onCancel: () => void;
}

/** Stays in view: what is still open, and the import once nothing stands in its way. */
export function CheckFooter({ inspection, plan, busy, rechecking, onImport, onCancel }: CheckFooterProps) {
  const messages = useMessages();
  const { footer: texts } = messages.check;
  const format = useFormat();
  const questions = openQuestions(plan, inspection);
  const blocking = questions.filter(isBlocking);
  const shown = blocking.length > 0 ? blocking : questions;
  return (
    <footer className={styles.footer} aria-label={texts.label}>
      <div className={styles.bar}>
        <div className={styles.questions} aria-live="polite">
          {shown.length === 0 ? (
            texts.ready
          ) : (
            <>
              <strong>{blocking.length > 0 ? texts.open : texts.advice}</strong>
              {shown.map((question) => (
                <Button
                  key={questionText(question, inspection, messages, format)}
                  variant="text"
                  onClick={() => goToSection(SECTION_OF[question.kind])}
                >
                  {questionText(question, inspection, messages, format)}
                </Button>
              ))}
            </>
          )}
        </div>
        <div className={styles.buttons}>
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
  { check }: Messages,
  format: Format,
): string {
  const texts = check.footer;
  if (question.kind === 'required_field')
    return fill(texts.required_field, { field: check.fields[question.field].name });
  if (question.kind === 'ambiguous_date' || question.kind === 'unreadable_created')
    return fill(texts[question.kind], { column: inspection.raw.columns[question.column]?.header ?? '' });
  if (question.kind !== 'groups_without_line') return texts[question.kind];
  return format.plural(question.groups, texts.groups_without_line);
}

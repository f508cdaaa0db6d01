import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { CATALOG, kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiAnswer } from '../../../report/ticket-course-answers.ts';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import styles from './course-dialog.module.css';

interface CourseAnswersProps {
  answers: readonly KpiAnswer[];
  onDefinition: (kpi: KpiId) => void;
}

/** What each KPI says of a ticket, and whether it counts in the present selection. */
export function CourseAnswers({ answers, onDefinition }: CourseAnswersProps) {
  const { common, tickets } = useMessages();
  const format = useFormat();
  const texts = tickets.course;
  const nameOf = (kpi: KpiId) => inLanguage(kpiDefinition(kpi).text, format.locale).name;
  const answerText = ({ kpi, value }: KpiAnswer) => {
    const { unit } = kpiDefinition(kpi);
    if (value === null) return common.notMeasurable;
    if (unit === 'count') return texts.belongs;
    if (typeof value === 'boolean') return value ? texts.yes : texts.no;
    return format.value(value, unit);
  };
  const countsText = ({ value, counts, provisional }: KpiAnswer) => {
    if (!counts) return texts.countsNo;
    const text = value === null ? texts.countsMissing : texts.countsYes;
    return provisional && value !== null ? `${text}, ${texts.provisional}` : text;
  };
  const others = CATALOG.filter(({ id }) => !answers.some(({ kpi }) => kpi === id));
  return (
    <section>
      <h3>{texts.answers}</h3>
      <p className={styles.muted}>{texts.answersHint}</p>
      {answers.length === 0 ? null : (
        <DataTable
          caption={texts.answers}
          captionHidden
          columns={[
            { key: 'kpi', head: texts.kpi },
            { key: 'answer', head: texts.answer },
            { key: 'counts', head: texts.counts },
          ]}
          rows={answers.map((answer) => ({
            key: answer.kpi,
            cells: [
              <Button key="kpi" variant="text" onClick={() => onDefinition(answer.kpi)}>
                {nameOf(answer.kpi)}
              </Button>,
              answerText(answer),
              <span key="counts" className={answer.counts ? undefined : styles.muted}>
                {countsText(answer)}
              </span>,
            ],
          }))}
        />
      )}
      {others.length === 0 ? null : (
        <p className={styles.muted}>
          {fill(texts.notAbout, { kpis: format.list(others.map(({ id }) => nameOf(id))) })}
        </p>
      )}
    </section>
  );
}

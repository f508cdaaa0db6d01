import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { Trial } from './check-screen-props.ts';
import styles from './quality-section.module.css';

/** Each figure, whether this export can measure it, and what to export where it cannot. */
export function MeasureList({ measured }: Pick<Trial, 'measured'>) {
  const { measure: texts } = useMessages().check;
  const locale = useLocale();
  return (
    <dl className={styles.measures}>
      {measured.map(({ kpi, measurable }) => {
        const text = inLanguage(kpiDefinition(kpi).text, locale);
        return (
          <div key={kpi} className={styles.measure}>
            <dt>{text.name}</dt>
            <dd className={styles.answer} data-measurable={measurable}>
              <span aria-hidden="true">{measurable ? '✓' : '–'}</span> {measurable ? texts.yes : texts.no}
            </dd>
            {measurable ? null : <dd className={styles.remedy}>{text.remedy}</dd>}
          </div>
        );
      })}
    </dl>
  );
}

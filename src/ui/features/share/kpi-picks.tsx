import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import { KPI_SUBJECTS, type KpiDefinition, type KpiId } from '../../../kpi/kpi-definition.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import styles from './make.module.css';

interface KpiPicksProps {
  /** Those that this export can measure, in the order of the catalogue. */
  measurable: readonly KpiDefinition[];
  picked: readonly KpiId[];
  /** They are the usual ones. */
  usual: boolean;
  /** NULL: the usual ones. */
  onChange: (kpis: KpiId[] | null) => void;
}

/** Which measures the snapshot shows, folded away under how many. */
export function KpiPicks({ measurable, picked, usual, onChange }: KpiPicksProps) {
  const { share, measures } = useMessages();
  const { make } = share;
  const format = useFormat();
  const locale = useLocale();
  const toggle = (kpi: KpiId, on: boolean) =>
    onChange(measurable.map(({ id }) => id).filter((id) => (id === kpi ? on : picked.includes(id))));
  return (
    <details className={styles.kpis}>
      <summary className={styles.summary}>{format.plural(picked.length, make.kpisChosen)}</summary>
      {KPI_SUBJECTS.map((subject) => {
        const own = measurable.filter((definition) => definition.subject === subject);
        return own.length === 0 ? null : (
          <fieldset key={subject} className={styles.picks}>
            <legend className={styles.legend}>{measures.subjects[subject]}</legend>
            {own.map(({ id, text }) => (
              <Checkbox key={id} checked={picked.includes(id)} onChange={(on) => toggle(id, on)}>
                {inLanguage(text, locale).name}
              </Checkbox>
            ))}
          </fieldset>
        );
      })}
      <Button disabled={usual} onClick={() => onChange(null)}>
        {make.kpisUsual}
      </Button>
    </details>
  );
}

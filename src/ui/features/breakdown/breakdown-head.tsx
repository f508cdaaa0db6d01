import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { CATALOG, kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { KPI_IDS, KPI_SUBJECTS, type Cohort, type KpiId } from '../../../kpi/kpi-definition.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import { kpiShort } from '../../charts/kpi-short.ts';
import { BusyMark } from '../../kit/busy-mark.tsx';
import { Button } from '../../kit/button.tsx';
import { Combobox } from '../../kit/combobox.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './breakdown-head.module.css';

interface BreakdownHeadProps {
  kpi: KpiId;
  /** Which tickets it is of; undefined while that is worked out. */
  cohort: Cohort | undefined;
  by: SplitBy;
  /** In the order of the list. */
  choices: readonly SplitBy[];
  isMeasurable: (kpi: KpiId) => boolean;
  busy: boolean;
  onKpi: (kpi: KpiId) => void;
  onBy: (by: SplitBy) => void;
  onDefinition: (kpi: KpiId) => void;
}

/** What is split by what, and the choice of both. */
export function BreakdownHead(props: BreakdownHeadProps) {
  const { kpi, cohort, by, choices, isMeasurable, busy, onKpi, onBy, onDefinition } = props;
  const messages = useMessages();
  const { breakdown, measures } = messages;
  const locale = useLocale();
  const format = useFormat();
  const asked = kpiDefinition(kpi);
  const { name } = inLanguage(asked.text, locale);
  const options = KPI_SUBJECTS.flatMap((subject) => CATALOG.filter((one) => one.subject === subject)).map(
    (definition) => ({
      value: definition.id,
      label: inLanguage(definition.text, locale).name,
      detail: isMeasurable(definition.id) ? measures.subjects[definition.subject] : breakdown.notMeasurable,
    }),
  );
  return (
    <header className={styles.head} aria-busy={busy}>
      <div className={styles.texts}>
        <h1>{fill(breakdown.title, { kpi: name, by: breakdown.dimensions[by] })}</h1>
        <p className={styles.short}>
          {kpiShort(asked, cohort, messages, locale)}.{' '}
          <Button variant="text" onClick={() => onDefinition(kpi)}>
            {breakdown.how}
          </Button>
        </p>
        <BusyMark busy={busy} />
      </div>
      <div className={styles.choices}>
        <Field label={breakdown.kpi} className={styles.kpi}>
          <Combobox
            value={kpi}
            options={options}
            onChange={(value) => {
              const chosen = KPI_IDS.find((id) => id === value);
              if (chosen !== undefined) onKpi(chosen);
            }}
            placeholder={breakdown.chooseKpi}
            noMatch={breakdown.noKpi}
            more={(n) => format.plural(n, breakdown.moreKpis)}
          />
        </Field>
        <Field label={breakdown.by}>
          <Select
            value={by}
            options={choices.map((value) => ({ value, label: breakdown.dimensions[value] }))}
            onChange={onBy}
          />
        </Field>
      </div>
    </header>
  );
}

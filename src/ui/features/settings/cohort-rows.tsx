import { fill } from '../../../i18n/fill.ts';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { CATALOG } from '../../../kpi/catalog.ts';
import type { Coverage } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { chooseMeasurement } from '../../../kpi/measurement.ts';
import { Select } from '../../kit/select.tsx';
import type { SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';

/** Which date puts a ticket in the period, for each KPI that leaves it open and that this export can measure. */
export function CohortRows({ settings, onChange, coverage }: SettingsProps & { coverage: Coverage }) {
  const { settings: texts, overview } = useMessages();
  const locale = useLocale();
  const { cohorts } = settings;
  const rows = CATALOG.flatMap((definition) => {
    const { id, cohort: usual, otherCohorts = [] } = definition;
    const measurement = chooseMeasurement(definition, coverage, settings);
    if (cohorts[id] === undefined && (measurement === null || otherCohorts.length === 0)) return [];
    const cohort = measurement?.cohort ?? usual;
    return [{ id, name: inLanguage(definition.text, locale).name, cohort, others: otherCohorts }];
  });
  return (
    <details className={styles.details} open={Object.keys(cohorts).length > 0}>
      <summary>{texts.measuring.cohorts}</summary>
      <ul className={styles.rows}>
        {rows.map(({ id, name, cohort, others }) => (
          <li key={id} className={styles.row}>
            <span>{name}</span>
            <Select
              label={name}
              value={cohorts[id] ?? cohort}
              options={[
                {
                  value: cohort,
                  label: fill(texts.measuring.defaultCohort, { cohort: overview.cohort[cohort] }),
                },
                ...others
                  .filter((one) => one !== cohort)
                  .map((one) => ({ value: one, label: overview.cohort[one] })),
              ]}
              onChange={(value) => {
                const { [id]: _, ...rest } = cohorts;
                onChange({ cohorts: value === cohort ? rest : { ...rest, [id]: value } });
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

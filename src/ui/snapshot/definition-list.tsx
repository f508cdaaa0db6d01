import { fill } from '../../i18n/fill.ts';
import { useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { definitionWords } from '../../kpi/definition-words.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import type { Measurement } from '../../kpi/kpi-definition.ts';
import type { Snapshot, SnapshotDefinition } from '../../snapshot/snapshot.ts';
import styles from './remarks.module.css';

/** How every KPI of a snapshot was computed: its sentence and formula, the evidence that was used, and which tickets it is of. */
export function DefinitionList({ snapshot }: { snapshot: Snapshot }) {
  const { overview, snapshot: texts } = useMessages();
  const locale = useLocale();
  const { period, definitions } = snapshot;
  const isDated = period.from !== null || period.to !== null;
  const cohorts = isDated ? overview.cohort : overview.undatedCohort;
  return (
    <dl className={styles.definitions}>
      {definitions.map((used) => {
        const definition = kpiDefinition(used.kpi);
        const measurement = measurementOf(used);
        const words = definitionWords(definition, measurement, locale);
        return (
          <div key={used.kpi}>
            <dt>{inLanguage(definition.text, locale).name}</dt>
            <dd>
              {words.definition} {fill(texts.page.formula, { formula: words.formula })}.{' '}
              {used.evidence === 'none' ? (
                <strong>{overview.notMeasurableHere}</strong>
              ) : (
                <>
                  {fill(texts.page.which, { cohort: cohorts[used.cohort] })}{' '}
                  {used.evidence === '' || measurement === null
                    ? null
                    : fill(texts.page.evidence, { name: inLanguage(measurement.text, locale).name })}
                </>
              )}
              <span className={styles.facts}>{words.nulls}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The way it was measured, where its letter says which one that was. */
function measurementOf({ kpi, evidence }: SnapshotDefinition): Measurement | null {
  const fitting = kpiDefinition(kpi).measurements.filter((one) => one.evidence === evidence);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

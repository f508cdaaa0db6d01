import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Coverage } from '../../../kpi/facts.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { Measured } from '../../../kpi/kpi-query.ts';
import { skippedMeasurements } from './skipped-measurements.ts';
import styles from './definition-panel.module.css';

interface EvidenceSectionProps {
  definition: KpiDefinition;
  measured: Measured | undefined;
  coverage: Coverage;
}

/** How the figure was measured in this export, and why not in a better way. */
export function EvidenceSection({ definition, measured, coverage }: EvidenceSectionProps) {
  const messages = useMessages();
  const texts = messages.definition;
  const format = useFormat();
  const locale = useLocale();
  const used = measured?.measurement ?? null;
  const skipped = skippedMeasurements(definition, used, coverage);
  return (
    <>
      {used === null ? (
        <p>
          <strong>{messages.overview.notMeasurableHere}</strong> {definition.text[locale].remedy}
        </p>
      ) : (
        <p>
          <strong className={styles.evidence}>{used.text[locale].name}</strong>.{' '}
          {used.text[locale].explanation}{' '}
          {definition.measurements.length === 1 ? texts.whyOnly : texts.whyBest}
        </p>
      )}
      {skipped.length === 0 ? null : (
        <ul className={styles.skipped}>
          {skipped.map(({ measurement, absent }) => (
            <li key={measurement.value}>
              {fill(texts.skipped, {
                name: measurement.text[locale].name.replace(/: (.+)$/, ' ($1)'),
                columns: format.list(absent.map((column) => texts.facts[column])),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

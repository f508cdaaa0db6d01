import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { Coverage } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, Measurement } from '../../../kpi/kpi-definition.ts';
import type { Measured } from '../../../kpi/kpi-query.ts';
import type { KpiSettings } from '../../../kpi/settings.ts';
import { skippedMeasurements } from './skipped-measurements.ts';
import styles from './definition-content.module.css';

interface EvidenceSectionProps {
  definition: KpiDefinition;
  measured: Measured | undefined;
  coverage: Coverage;
  settings: Pick<KpiSettings, 'fcrEvidence'>;
}

/** How the figure was measured in this export, and why not in a better way. */
export function EvidenceSection({ definition, measured, coverage, settings }: EvidenceSectionProps) {
  const messages = useMessages();
  const { definition: texts, definitions } = messages;
  const format = useFormat();
  const locale = useLocale();
  const used = measured?.measurement ?? null;
  const skipped = skippedMeasurements(definition, used, coverage);
  const hasLevels = definition.measurements.some(({ evidence }) => evidence !== '');
  const forced = definition.subject === 'first_contact' && hasLevels ? settings.fcrEvidence : null;
  const inBrackets = ({ text }: Measurement) => inLanguage(text, locale).name.replace(/: (.+)$/, ' ($1)');
  const why =
    definition.measurements.length === 1
      ? texts.whyOnly
      : forced === null
        ? texts.whyBest
        : definitions.forced;
  return (
    <>
      {used === null ? (
        <p>
          <strong>{messages.overview.notMeasurableHere}</strong>{' '}
          {forced === null
            ? inLanguage(definition.text, locale).remedy
            : fill(definitions.forcedNone, { letter: forced })}
        </p>
      ) : (
        <p>
          <strong className={styles.evidence}>{inLanguage(used.text, locale).name}</strong>.{' '}
          {inLanguage(used.text, locale).explanation} {why}
        </p>
      )}
      {skipped.length === 0 ? null : (
        <ul className={styles.skipped}>
          {skipped.map(({ measurement, absent, few }) => (
            <li key={measurement.value}>
              {few === null
                ? fill(texts.skipped, {
                    name: inBrackets(measurement),
                    columns: format.list(absent.map((column) => texts.facts[column])),
                  })
                : fill(definitions.few, {
                    name: inBrackets(measurement),
                    covered: format.integer(few.covered),
                    most: format.integer(few.most),
                  })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

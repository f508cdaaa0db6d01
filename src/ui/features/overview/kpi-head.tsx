import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import type { Measured } from '../../../kpi/kpi-query.ts';
import { kpiShort } from '../../charts/kpi-short.ts';
import { Button } from '../../kit/button.tsx';
import styles from '../../charts/figures-table.module.css';

interface KpiHeadProps {
  definition: KpiDefinition;
  measured: Pick<Measured, 'evidence' | 'cohort'> | undefined;
  /** FALSE for an export that says how long and not when: there is no period. */
  dated: boolean;
  /** The figure of all lines against its target, where it has one. */
  target: ReactNode;
  onDefinition: (kpi: KpiId) => void;
}

/** The head of a row: the name, which opens the definition, and in small what is measured over which tickets. */
export function KpiHead({ definition, measured, dated, target, onDefinition }: KpiHeadProps) {
  const messages = useMessages();
  const { overview } = messages;
  const locale = useLocale();
  const text = inLanguage(definition.text, locale);
  const letter = measured?.evidence ?? '';
  const short = kpiShort(definition, undefined, messages, locale);
  const cohorts = dated ? overview.cohort : overview.undatedCohort;
  const cohort = cohorts[measured?.cohort ?? definition.cohort];
  return (
    <>
      <Button
        variant="text"
        className={styles.kpiName}
        aria-label={fill(overview.openDefinition, { kpi: text.name })}
        onClick={() => onDefinition(definition.id)}
      >
        {text.name}
      </Button>
      {short === cohort ? null : <span className={styles.kpiShort}>{short}</span>}
      <span className={styles.kpiShort}>
        {letter === '' || letter === 'none' ? cohort : `${fill(overview.evidence, { letter })} · ${cohort}`}
      </span>
      {target}
    </>
  );
}

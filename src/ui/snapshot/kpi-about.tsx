import { fill } from '../../i18n/fill.ts';
import { useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import type { KpiId } from '../../kpi/kpi-definition.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { kpiShort } from '../charts/kpi-short.ts';

interface KpiAboutProps {
  snapshot: Snapshot;
  kpi: KpiId;
  className: string | undefined;
}

/** In small under the name of a KPI: what is measured, by which evidence and over which tickets. */
export function KpiAbout({ snapshot, kpi, className }: KpiAboutProps) {
  const messages = useMessages();
  const { overview } = messages;
  const definition = kpiDefinition(kpi);
  const short = kpiShort(definition, undefined, messages, useLocale());
  const { period } = snapshot;
  const measured = snapshot.definitions.find((one) => one.kpi === kpi);
  const isDated = period.from !== null || period.to !== null;
  const cohort = (isDated ? overview.cohort : overview.undatedCohort)[measured?.cohort ?? definition.cohort];
  const letter = measured?.evidence ?? '';
  const evidence =
    letter === '' || letter === 'none' ? cohort : `${fill(overview.evidence, { letter })} · ${cohort}`;
  return (
    <>
      {short === cohort ? null : <span className={className}>{short}</span>}
      <span className={className}>{evidence}</span>
    </>
  );
}

import { KPI_SUBJECTS, type KpiDefinition, type KpiSubject } from '../../../kpi/kpi-definition.ts';
import type { Measured } from '../../../kpi/kpi-query.ts';

export interface SubjectMeasures {
  subject: KpiSubject;
  /** In the order of the catalogue. */
  measurable: KpiDefinition[];
  /** What this export has none of the columns for. */
  unmeasurable: KpiDefinition[];
}

/** The KPIs under their subjects. While it is not known how they are measured (NULL), all count as measurable. */
export function measuresBySubject(
  definitions: readonly KpiDefinition[],
  measured: readonly Measured[] | null,
): SubjectMeasures[] {
  const isUnmeasurable = ({ id }: KpiDefinition) =>
    measured?.find(({ kpi }) => kpi === id)?.evidence === 'none';
  return KPI_SUBJECTS.map((subject) => {
    const all = definitions.filter((definition) => definition.subject === subject);
    return {
      subject,
      measurable: all.filter((definition) => !isUnmeasurable(definition)),
      unmeasurable: all.filter(isUnmeasurable),
    };
  }).filter(({ measurable, unmeasurable }) => measurable.length + unmeasurable.length > 0);
}

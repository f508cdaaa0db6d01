import fc from 'fast-check';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import { CHANNELS } from '../../src/kpi/facts.ts';
import { COHORTS, KPI_IDS } from '../../src/kpi/kpi-definition.ts';
import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { DEFAULT_SETTINGS, type KpiSettings } from '../../src/kpi/settings.ts';
import { AGENTS, CATEGORIES, GROUPS } from './oracle-desk.ts';

/** No choice more often than not, so that something is left. */
function choice<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values]) },
  );
}

/** Any filter, with names that no ticket has. */
export const anyFilter: fc.Arbitrary<KpiFilter> = fc.record({
  period: fc.constantFrom(
    NO_FILTER.period,
    NO_FILTER.period,
    { from: '2024-12-30', to: '2025-01-05' },
    { from: '2025-01-01', to: null },
    { from: null, to: '2024-12-31' },
    { from: '2025-01-01', to: '2025-03-31' },
  ),
  lines: choice([1, 2, 3, 0] as const),
  priorities: choice([1, 2, 3, 4, 0] as const),
  channels: choice([...CHANNELS, 'unknown'] as const),
  groups: choice([...GROUPS, null, 'No such group']),
  categories: choice([...CATEGORIES, null, "'; DROP"]),
  agents: choice([...AGENTS, null]),
});

/** Any settings that do not change the facts themselves. */
export const anySettings: fc.Arbitrary<KpiSettings> = fc
  .record({
    reopenDays: fc.constantFrom(1, 7, 14),
    firstContactSeconds: fc.constantFrom(3600, 86_400),
    fcrEvidence: fc.constantFrom(null, null, 'A' as const, 'B' as const, 'C' as const),
    notForLine1: choice([...CATEGORIES, 'No such category']),
    agents: fc.boolean(),
    agentMinimum: fc.constantFrom(1, 3),
    cohorts: fc.oneof(
      fc.constant({}),
      fc.dictionary(fc.constantFrom(...KPI_IDS), fc.constantFrom(...COHORTS), { maxKeys: 12 }),
    ),
  })
  .map((settings) => ({ ...DEFAULT_SETTINGS, ...settings }));

/** The same without the cohorts that the definitions do not allow: those are to be ignored. */
export function allowed(settings: KpiSettings): KpiSettings {
  const cohorts: KpiSettings['cohorts'] = {};
  for (const kpi of KPI_IDS) {
    const cohort = settings.cohorts[kpi];
    if (cohort !== undefined && kpiDefinition(kpi).otherCohorts?.includes(cohort)) cohorts[kpi] = cohort;
  }
  return { ...settings, cohorts };
}

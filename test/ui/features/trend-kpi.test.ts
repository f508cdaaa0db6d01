import { expect, it } from 'vitest';
import { kpiDefinition, OVERVIEW_KPIS } from '../../../src/kpi/catalog.ts';
import { DEFAULT_SETTINGS } from '../../../src/kpi/settings.ts';
import { trendKpi } from '../../../src/ui/features/overview/trend-kpi.ts';
import { coverageOf } from '../check/trial-fixture.ts';

const definitions = OVERVIEW_KPIS.map(kpiDefinition);

it('shows the chosen KPI, or else the first that can be measured', () => {
  const coverage = coverageOf({ first_response_s: 40, resolution_s: 30, created_utc: 40 });
  expect(trendKpi('resolution_time', definitions, coverage, DEFAULT_SETTINGS)).toBe('resolution_time');
  expect(trendKpi('reopen_rate', definitions, coverage, DEFAULT_SETTINGS)).toBe('first_response_time');
  expect(trendKpi('reopen_rate', definitions, coverageOf({}), DEFAULT_SETTINGS)).toBe('reopen_rate');
});

it('goes by the evidence the user chose', () => {
  const coverage = coverageOf({ fcr_vendor: 40, resolution_s: 30 });
  const chosen = (fcrEvidence: 'A' | 'B' | null) =>
    trendKpi('first_contact_resolution', definitions, coverage, { ...DEFAULT_SETTINGS, fcrEvidence });
  expect(chosen(null)).toBe('first_contact_resolution');
  expect(chosen('A')).toBe('first_contact_resolution');
  expect(chosen('B')).not.toBe('first_contact_resolution');
});

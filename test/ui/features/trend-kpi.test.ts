import { expect, it } from 'vitest';
import { kpiDefinition, OVERVIEW_KPIS } from '../../../src/kpi/catalog.ts';
import { trendKpi } from '../../../src/ui/features/overview/trend-kpi.ts';
import { coverageOf } from '../check/trial-fixture.ts';

const definitions = OVERVIEW_KPIS.map(kpiDefinition);

it('shows the chosen KPI, or else the first that can be measured', () => {
  const coverage = coverageOf({ first_response_s: 40, resolution_s: 30, created_utc: 40 });
  expect(trendKpi('resolution_time', definitions, coverage)).toBe('resolution_time');
  expect(trendKpi('reopen_rate', definitions, coverage)).toBe('first_response_time');
  expect(trendKpi('reopen_rate', definitions, coverageOf({}))).toBe('reopen_rate');
});

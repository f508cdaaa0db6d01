import { expect, it } from 'vitest';
import { CATALOG } from '../../../src/kpi/catalog.ts';
import { trendKpi } from '../../../src/ui/features/overview/trend-kpi.ts';
import { coverageOf } from '../check/trial-fixture.ts';

it('shows the chosen KPI, or else the first that can be measured', () => {
  const coverage = coverageOf({ first_response_s: 40, resolution_s: 30, created_utc: 40 });
  expect(trendKpi('resolution_time', CATALOG, coverage)).toBe('resolution_time');
  expect(trendKpi('reopen_rate', CATALOG, coverage)).toBe('first_response_time');
  expect(trendKpi('reopen_rate', CATALOG, coverageOf({}))).toBe('reopen_rate');
});

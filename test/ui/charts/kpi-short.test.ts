import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { ofClock } from '../../../src/i18n/of-clock.ts';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { Cohort, KpiId } from '../../../src/kpi/kpi-definition.ts';
import { kpiShort } from '../../../src/ui/charts/kpi-short.ts';
import { unitOf } from '../../../src/ui/charts/trend-parts.ts';

const opening = ofClock(nl, 'business');
const short = (kpi: KpiId, cohort?: Cohort) => kpiShort(kpiDefinition(kpi), cohort, opening, 'nl');
const unit = (kpi: KpiId) => unitOf(kpiDefinition(kpi), 'business', opening);

describe('in a report on opening hours', () => {
  it('a duration says so, wherever it stands', () => {
    expect(short('resolution_time')).toBe('mediaan · p90 · openingstijden');
    expect(unit('resolution_time')).toBe('mediaan, openingstijden');
    expect(short('time_in_line')).toMatch(/ · openingstijden$/);
  });

  it('what runs day and night, or was written down, does not', () => {
    for (const kpi of ['backlog_age', 'handle_time'] as const) {
      expect(short(kpi)).not.toContain('openingstijd');
      expect(unit(kpi)).not.toContain('openingstijd');
    }
  });
});

it('tickets of another date than usual are named', () => {
  expect(kpiShort(kpiDefinition('resolution_time'), 'created', nl, 'nl')).toBe(
    'mediaan · p90 · aangemeld in de periode',
  );
  expect(kpiShort(kpiDefinition('resolution_time'), 'resolved', nl, 'nl')).toBe('mediaan · p90');
});

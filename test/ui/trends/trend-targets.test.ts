import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import type { LineKey, Priority } from '../../../src/kpi/facts.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { Target } from '../../../src/kpi/settings.ts';
import { placeTargets } from '../../../src/ui/charts/trend-target.ts';
import { trendTargetsOf } from '../../../src/ui/charts/trend-targets-of.ts';

const TARGETS: Target[] = [
  { kpi: 'resolution_time', line: null, priority: null, value: 28_800 },
  { kpi: 'resolution_time', line: '2', priority: null, value: 172_800 },
  { kpi: 'resolution_time', line: null, priority: 1, value: 3600 },
  { kpi: 'first_contact_resolution', line: null, priority: null, value: 0.7 },
  { kpi: 'tickets_created', line: null, priority: null, value: 100 },
];
const labels = (kpi: KpiId, lines: LineKey[], priority: Priority | null = null) =>
  trendTargetsOf(kpiDefinition(kpi), lines, TARGETS, priority, nl, createFormat('nl')).map(
    ({ label, line }) => [label.replace(/[\u00A0\u202F]/g, ' '), line],
  );

describe('the targets of a trend', () => {
  test('stand once for all lines, and with its name for a line that has its own', () => {
    expect(labels('first_contact_resolution', ['all', '1'])).toEqual([['doel ≥ 70 %', null]]);
    expect(labels('resolution_time', ['1', '2'])).toEqual([
      ['doel ≤ 8 u', null],
      ['doel ≤ 2 d (Lijn 2)', '2'],
    ]);
  });

  test('of one priority win there, and hold nowhere else', () => {
    expect(labels('resolution_time', ['1', '2'], 1)).toEqual([['doel ≤ 1 u', null]]);
    expect(labels('resolution_time', ['1'], 2)).toEqual([['doel ≤ 8 u', null]]);
  });

  test('are not there where more is neither better nor worse', () => {
    expect(labels('tickets_created', ['all'])).toEqual([]);
  });

  test('far above the data are named, not drawn, so that the data is not pressed flat', () => {
    const [near, far] = [10, 100].map((value) => ({ value, label: String(value), line: null }));
    if (near === undefined || far === undefined) throw new Error('two targets');
    expect(placeTargets([near, far], [3, 8])).toEqual({ inside: [near], beyond: [far] });
    expect(placeTargets([far], [0])).toEqual({ inside: [far], beyond: [] });
  });
});

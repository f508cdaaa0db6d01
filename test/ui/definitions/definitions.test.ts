import { describe, expect, test } from 'vitest';
import { CATALOG, kpiDefinition } from '../../../src/kpi/catalog.ts';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import { clockOf } from '../../../src/ui/features/definition/clock-of.ts';
import { maturityOf } from '../../../src/ui/features/definition/maturity.ts';
import { findDefinitions } from '../../../src/ui/features/definitions/find-definitions.ts';

const found = (query: string) =>
  findDefinitions(query).flatMap(({ definitions }) => definitions.map(({ id }) => id));

describe('the search through the definitions', () => {
  test('without words has every definition once, under its own subject', () => {
    expect(found('').toSorted()).toEqual([...KPI_IDS].toSorted());
    for (const { subject, definitions } of findDefinitions(''))
      expect(definitions.map((one) => one.subject)).toEqual(definitions.map(() => subject));
  });

  test('goes through ids and the words of both languages, without case and accents', () => {
    expect(found('backlog_stale_30')).toEqual(['backlog_stale_30']);
    expect(found('werkvoorraad OUDERDOM')).toContain('backlog_age');
    expect(found('age of the backlog')).toContain('backlog_age');
    expect(found('hierarchische')).toContain('hierarchical_escalation');
    expect(found('no such words')).toEqual([]);
  });
});

test('every definition has a rule of when it is final that can be said in words', () => {
  expect(CATALOG.filter((definition) => maturityOf(definition) === null).map(({ id }) => id)).toEqual([]);
  expect(maturityOf(kpiDefinition('reopen_rate'))).toBe('first_resolution');
  expect(maturityOf(kpiDefinition('escalation_rate'))).toBe('open');
});

test('only a report in opening hours says what its days are made of', () => {
  const clocks = (clock: 'calendar' | 'business') =>
    (['resolution_time', 'backlog_age', 'handle_time', 'reopen_rate'] as const).map((kpi) =>
      clockOf(kpiDefinition(kpi), { clock }),
    );
  expect(clocks('calendar')).toEqual([null, null, null, null]);
  expect(clocks('business')).toEqual(['business', 'calendar', 'worked', null]);
});

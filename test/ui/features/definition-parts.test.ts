import { describe, expect, test } from 'vitest';
import { kpiDefinition } from '../../../src/kpi/catalog.ts';
import { columnOrigins } from '../../../src/ui/features/definition/column-origins.ts';
import { definitionWords } from '../../../src/kpi/definition-words.ts';
import { skippedMeasurements } from '../../../src/ui/features/definition/skipped-measurements.ts';
import { coverageOf, factRow } from '../../support/ticket-table.ts';

const HISTORY = {
  agent_replies: 1,
  reopen_count: 0,
  group_moves: 0,
  line_resolved: 1,
  first_resolution_s: 60,
};

describe('the words of a definition', () => {
  const definition = kpiDefinition('reopen_rate');
  const own = (text: object) => ({
    text: { nl: { name: 'naam', explanation: 'uitleg', ...text }, en: { name: 'name', explanation: 'why' } },
  });
  test('are those of the way it was measured, where that has its own', () => {
    const { definition: usual, formula, nulls } = definition.text.nl;
    expect(definitionWords(definition, own({ definition: 'Anders', nulls: 'Niets' }), 'nl')).toEqual({
      definition: 'Anders',
      formula,
      nulls: 'Niets',
    });
    expect(definitionWords(definition, own({}), 'nl')).toEqual({ definition: usual, formula, nulls });
    expect(definitionWords(definition, null, 'en').definition).toBe(definition.text.en.definition);
  });
});

describe('measurements that were not possible', () => {
  const definition = kpiDefinition('first_contact_resolution');
  const [flag, history = null] = definition.measurements;
  test('are named with the columns the export lacks', () => {
    expect(skippedMeasurements(definition, history, coverageOf([factRow(HISTORY)]))).toEqual([
      { measurement: flag, absent: ['fcr_vendor'], few: null },
    ]);
  });
  test('are named with how few tickets they cover, where the export has other evidence of more', () => {
    const rows = [0, 1, 2, 3, 4].map((row) =>
      factRow({ ...HISTORY, ...(row < 2 ? { fcr_vendor: true } : {}) }),
    );
    expect(skippedMeasurements(definition, history, coverageOf(rows))).toEqual([
      { measurement: flag, absent: [], few: { measurement: flag, covered: 2, most: 5 } },
    ]);
  });
  test('are none where the export has everything', () => {
    const coverage = coverageOf([factRow({ ...HISTORY, fcr_vendor: true })]);
    expect(skippedMeasurements(definition, flag ?? null, coverage)).toEqual([]);
  });
});

test('a value comes from a column with its date format, from several columns, or from nowhere', () => {
  const origins = columnOrigins(
    ['resolved_local', 'reopen_count', 'line_first', 'agent_replies', 'reopen_count'],
    {
      origin: { resolved_local: 'Datum gereed', reopen_count: 'Heropend' },
      dates: [{ header: 'Datum gereed', format: { kind: 'parts', order: 'dmy' } }],
      coverage: coverageOf([factRow({ resolved_local: 1, reopen_count: 0, line_first: 2 })]),
    },
  );
  expect(origins).toEqual([
    {
      column: 'resolved_local',
      from: { kind: 'header', header: 'Datum gereed', format: { kind: 'parts', order: 'dmy' } },
    },
    { column: 'reopen_count', from: { kind: 'header', header: 'Heropend', format: undefined } },
    { column: 'line_first', from: { kind: 'derived' } },
    { column: 'agent_replies', from: { kind: 'absent' } },
  ]);
});

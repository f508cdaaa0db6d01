import { describe, expect, it } from 'vitest';
import { lineColumns } from '../../src/app/line-columns.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { EMPTY_FIGURE } from '../support/empty-figure.ts';
import { coverageOf } from '../ui/check/trial-fixture.ts';
import { NO_FILTER, type KpiFigure } from '../../src/kpi/kpi-query.ts';

const groups: Dataset['groups'] = [
  { name: 'Servicedesk', line: 1, tickets: 50 },
  { name: 'Servicedesk Avond', line: 1, tickets: 70 },
  { name: 'Netwerk', line: 2, tickets: 30 },
];
/** 150 tickets, of so many of which it is known where they came in. */
const dataset = (line_first: number) => ({
  groups,
  accounting: { rows: 150, counted: 150, folded: 0, excluded: {}, quarantined: {} },
  coverage: coverageOf({ line_first }),
});
const unknown: KpiFigure = {
  kpi: 'resolution_time',
  line: 'unknown',
  unit: 'seconds',
  ...EMPTY_FIGURE,
  missing: 4,
  max: null,
};
const created = (line: '1' | '2', n: number): KpiFigure => ({
  ...unknown,
  kpi: 'tickets_created',
  unit: 'count',
  line,
  value: n,
  n,
  missing: 0,
});
const RECEIVED = [created('1', 120), created('2', 30)];
const columns = (figures: KpiFigure[], lines: (0 | 1 | 2 | 3)[]) =>
  lineColumns(dataset(150), [...RECEIVED, ...figures], { ...NO_FILTER, lines }).map(({ line, tickets }) => [
    line,
    tickets,
  ]);

describe('the columns of the overview', () => {
  it('are all lines and the three, each with the tickets it received', () => {
    expect(columns([], [])).toEqual([
      ['all', 150],
      ['1', 120],
      ['2', 30],
      ['3', 0],
    ]);
  });

  it('have "unknown" as soon as any figure has a ticket there, though none was received there', () => {
    expect(columns([unknown], []).at(-1)).toEqual(['unknown', 0]);
    expect(columns([{ ...unknown, missing: 0 }], []).map(([line]) => line)).not.toContain('unknown');
  });

  it('have "unknown" while there are no figures yet where a ticket of the export has no line', () => {
    const expected = (known: number) => lineColumns(dataset(known), undefined, NO_FILTER).at(-1)?.line;
    expect(expected(149)).toBe('unknown');
    expect(expected(150)).toBe('3');
  });

  it('follow the line filter, and "all" is what stands beside it', () => {
    expect(columns([], [2, 0])).toEqual([
      ['all', 30],
      ['2', 30],
      ['unknown', 0],
    ]);
  });

  it('name the groups of a line, largest first', () => {
    const first = lineColumns(dataset(150), RECEIVED, NO_FILTER).find(({ line }) => line === '1');
    expect(first?.groups).toEqual(['Servicedesk Avond', 'Servicedesk']);
  });
});

import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import type { UnderstoodRow } from '../../../src/report/understood-rows.ts';
import {
  understoodCell,
  understoodColumns,
  type UnderstoodKey,
} from '../../../src/ui/features/check/understood-cells.ts';
import { inspection } from './check-fixture.ts';
import { understoodRow } from './trial-fixture.ts';

const { plan } = inspection;
const format = createFormat('nl');
const cell = (key: UnderstoodKey, row: Partial<UnderstoodRow> = {}) =>
  understoodCell(key, { ...understoodRow, ...row }, plan, nl, format);
const withRaw = (column: number, text: string) => understoodRow.raw.with(column, text);

describe('understoodCell', () => {
  it('puts what was made of a cell beside it', () => {
    expect(cell('created')).toEqual({
      state: 'understood',
      text: '3\u00A0apr\u00A02025\u00A008:12',
      raw: '03/04/2025 08:12',
    });
    expect(cell('line')).toEqual({ state: 'understood', text: 'Lijn 1', raw: 'Servicedesk' });
  });

  it('tells a value nobody understood from one that cannot be read and one that is not used', () => {
    expect(cell('channel').state).toBe('unknown');
    expect(cell('resolved').state).toBe('unused');
    expect(cell('resolved', { raw: withRaw(2, '31/2/2016') }).state).toBe('unreadable');
    expect(cell('resolved', { raw: withRaw(2, '') })).toEqual({ state: 'empty', text: null, raw: null });
  });

  it('says which cell a row was refused for, and nothing of the others', () => {
    const refused = { ticket_id: null, created: null, group: null, line: null, quarantined: 'bad_created' };
    expect(cell('created', refused).state).toBe('unreadable');
    expect(cell('line', refused).state).toBe('plain');
  });

  it('knows what comes from elsewhere', () => {
    expect(cell('reopen_count', { reopen_count: 2 })).toEqual({ state: 'derived', text: '2', raw: null });
  });
});

it('shows the parts that are mapped or known, with their column', () => {
  const parts = (rows: UnderstoodRow[]) =>
    understoodColumns(plan, rows).map(({ key, column }) => `${key} ${column}`);
  expect(parts([understoodRow])).toEqual([
    'ticket_id 0',
    'created 1',
    'resolved 2',
    'channel 4',
    'group 3',
    'line 3',
  ]);
  expect(parts([{ ...understoodRow, reopen_count: 1 }])).toContain('reopen_count null');
});

import { describe, expect, it } from 'vitest';
import { filterMenus } from '../../src/app/filter-menus.ts';
import type { DimensionRow, FilterDimension } from '../../src/kpi/compile/dimension-counts-sql.ts';
import type { Coverage } from '../../src/kpi/facts.ts';
import { NO_FILTER, type KpiFilter } from '../../src/kpi/kpi-query.ts';
import { eachColumn } from '../support/ticket-table.ts';

const nothing: Coverage = eachColumn(() => 0);
const all: Coverage = eachColumn(() => 9);

function menus(coverage: Coverage, agents: boolean, filter: Partial<KpiFilter> = {}, rows?: DimensionRow[]) {
  return filterMenus({ coverage }, { agents }, { ...NO_FILTER, ...filter }, (dimension) =>
    rows?.filter((row) => row.dimension === dimension),
  );
}
const dimensions = (...view: Parameters<typeof menus>) => menus(...view).map(({ dimension }) => dimension);
const options = (dimension: FilterDimension, filter: Partial<KpiFilter>, rows?: DimensionRow[]) =>
  menus(all, true, filter, rows)
    .find((menu) => menu.dimension === dimension)
    ?.options?.map(({ value, tickets }) => [value, tickets]);

describe('the menus', () => {
  it('are those of what the export tells, and agents only where they are switched on', () => {
    expect(dimensions(all, true)).toEqual(['line', 'priority', 'channel', 'category', 'group', 'agent']);
    expect(dimensions(all, false)).not.toContain('agent');
    expect(dimensions(nothing, true)).toEqual(['line']);
    expect(dimensions({ ...nothing, group_current: 1 }, false)).toEqual(['line', 'group']);
  });
  it('include one that a link has chosen from, so that no filter is out of reach', () => {
    expect(dimensions(nothing, false, { categories: ['mail'] })).toEqual(['line', 'category']);
    expect(dimensions(nothing, false, { agents: ['Bo'] })).toEqual(['line']);
  });
});

describe('the choices', () => {
  const rows: DimensionRow[] = [
    { dimension: 'category', value: 'mail', tickets: 7 },
    { dimension: 'category', value: null, tickets: 5 },
    { dimension: 'category', value: 'vpn', tickets: 2 },
    { dimension: 'line', value: '2', tickets: 4 },
    { dimension: 'agent', value: 'Bo', tickets: 12 },
  ];
  it('of names are those with tickets and the chosen ones, unknown last', () => {
    expect(options('category', { categories: ['gone'] }, rows)).toEqual([
      ['mail', 7],
      ['vpn', 2],
      ['gone', 0],
      [null, 5],
    ]);
  });
  it('of a closed set are all of it, without numbers until they are counted', () => {
    expect(options('line', {}, rows)).toEqual([
      ['1', 0],
      ['2', 4],
      ['3', 0],
      [null, 0],
    ]);
    expect(options('line', {})?.every(([, tickets]) => tickets === null)).toBe(true);
    expect(options('category', {})).toBeUndefined();
  });
  it('say no number of a chosen agent with too few tickets', () => {
    expect(options('agent', { agents: ['Al'] }, rows)).toEqual([
      ['Bo', 12],
      ['Al', null],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  openSavedView,
  parseSavedViews,
  savableFragment,
  tidyName,
  withName,
  withView,
  type SavedView,
} from '../../src/state/saved-views.ts';
import { parseViewState } from '../../src/state/url-state.ts';

const view = (name: string, fragment = '#/overview', period: SavedView['period'] = null): SavedView => ({
  name,
  fragment,
  period,
});
const names = (views: readonly SavedView[]) => views.map(({ name }) => name);

describe('what was stored', () => {
  test.each<[string, string | null, string[]]>([
    ['nothing', null, []],
    ['no JSON', '[{"name":', []],
    ['not a list', '{"name":"a","fragment":"#/overview"}', []],
    ['things that are no view', '[null, 7, "a", {}, {"name":"a"}, {"name":7,"fragment":"#/overview"}]', []],
    ['a name of spaces', '[{"name":"  ","fragment":"#/overview"}]', []],
    [
      'a screen without a report',
      '[{"name":"a","fragment":"#/check"},{"name":"b","fragment":"#/nowhere"}]',
      [],
    ],
    [
      'a view among them',
      '[null,{"name":" Maandag  vroeg ","fragment":"#/backlog?line=1"}]',
      ['Maandag vroeg'],
    ],
    [
      'two of one name',
      '[{"name":"A","fragment":"#/overview"},{"name":"a","fragment":"#/backlog"},{"name":"b","fragment":"#/flow"}]',
      ['A', 'b'],
    ],
  ])('%s', (_, stored, expected) => {
    expect(names(parseSavedViews(stored))).toEqual(expected);
  });

  test('comes back as it was written', () => {
    const views = [view('a', '#/overview?line=1,2&category=O%27Neill', 'last_month'), view('b', '#/flow')];
    expect(parseSavedViews(JSON.stringify(views))).toEqual(views);
  });

  test('loses a parameter that no view has, and a period nobody knows', () => {
    const stored = '[{"name":"a","fragment":"#/overview?line=1&evil=1&ticket=4","period":"next_year"}]';
    expect(parseSavedViews(stored)).toEqual([view('a', '#/overview?line=1')]);
  });

  test('is never more than 200', () => {
    const many = Array.from({ length: 500 }, (_, i) => view(`v${i}`));
    expect(parseSavedViews(JSON.stringify(many))).toHaveLength(200);
  });
});

test('a view is saved without what belongs to one report or moment', () => {
  const fragment =
    '#/tickets?sample=zendesk&line=1&compare=none&list=cell:reopen_rate:1:measured&search=vpn&ticket=7&definition=csat';
  expect(savableFragment(parseViewState(fragment))).toBe(
    '#/tickets?line=1&compare=none&list=cell:reopen_rate:1:measured&search=vpn',
  );
  expect(savableFragment(parseViewState('#/definitions?definition=csat'))).toBe(
    '#/definitions?definition=csat',
  );
});

describe('an opened view', () => {
  const saved = view('m', '#/backlog?period=2025-04-01..2025-04-30&line=2', 'last_month');
  const range = { from: '2024-01-01', to: '2025-06-10' };
  test('is of the report on the screen, with the period that its name means by then', () => {
    const opened = openSavedView(saved, { sample: 'zendesk' }, range);
    expect(opened).toMatchObject({ screen: 'backlog', sample: 'zendesk', filter: { lines: [2] } });
    expect(opened.filter.period).toEqual({ from: '2025-05-01', to: '2025-05-31' });
  });
  test('keeps its dates where they have no name, or the report has no dates', () => {
    const dates = { from: '2025-04-01', to: '2025-04-30' };
    expect(openSavedView({ ...saved, period: null }, { sample: null }, range).filter.period).toEqual(dates);
    expect(openSavedView(saved, { sample: null }, null).filter.period).toEqual(dates);
  });
});

describe('the list', () => {
  const views = [view('a'), view('b'), view('c')];
  test('takes a view at its end, or in the place of its name', () => {
    expect(names(withView(views, view('d')))).toEqual(['a', 'b', 'c', 'd']);
    expect(withView(views, view('B', '#/flow'))[1]).toEqual(view('B', '#/flow'));
    expect(names(withView([view('a'), view('c')], view('b'), 1))).toEqual(['a', 'b', 'c']);
  });
  test('gives a view another name, but no empty one and none that another has', () => {
    expect(names(withName(views, 'b', ' Beta '))).toEqual(['a', 'Beta', 'c']);
    expect(names(withName(views, 'b', 'B'))).toEqual(['a', 'B', 'c']);
    expect(withName(views, 'b', 'C')).toBe(views);
    expect(withName(views, 'b', '  ')).toBe(views);
    expect(withName(views, 'nobody', 'x')).toBe(views);
  });
  test('has names of one line that fit', () => {
    expect(tidyName(`\n a\t b ${'x'.repeat(100)}`)).toBe(`a b ${'x'.repeat(56)}`);
  });
});

import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../../src/app/commands.ts';
import { shortcutOf } from '../../../src/app/use-shortcuts.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import { NO_FILTER } from '../../../src/kpi/kpi-query.ts';
import { DEFAULT_VIEW, REPORT_SCREENS, type Screen, type ViewState } from '../../../src/state/url-state.ts';
import { CommandPalette } from '../../../src/ui/features/palette/command-palette.tsx';
import { foundCommands } from '../../../src/ui/features/palette/found-commands.ts';

function commands(hasReport: boolean, screen: Screen = 'overview') {
  const views: Partial<ViewState>[] = [];
  const list = commandsOf({
    messages: nl,
    format: createFormat('nl'),
    screen,
    hasReport,
    range: hasReport ? { from: '2026-03-10', to: '2026-05-14' } : null,
    savedViews: [
      { name: 'Netwerk', fragment: '#/breakdown?category=Netwerk&by=group', period: 'last_month' },
    ],
    snapshots: [
      {
        id: 'a1',
        title: 'Servicedesk, april',
        period: { from: '2026-04-01', to: '2026-04-30' },
        savedAt: '2026-05-04T09:00:00Z',
        createdAt: '2026-05-04T09:00:00Z',
        origin: 'made',
      },
    ],
    preferences: { locale: 'nl', theme: 'light', shortcuts: true },
    view: { ...DEFAULT_VIEW, sample: 'topdesk', filter: { ...NO_FILTER, lines: [2] } },
    setView: (view) => views.push(view),
    setPreferences: () => undefined,
    showShortcuts: () => undefined,
  });
  return { list, views };
}

describe('the commands', () => {
  test('lead to every screen and every definition of a report', () => {
    const { list, views } = commands(true);
    for (const { run, group } of list) if (group === 'screens' || group === 'measures') void run();
    expect(views.flatMap(({ screen }) => screen ?? [])).toEqual(REPORT_SCREENS);
    expect(views.flatMap(({ definition }) => definition ?? [])).toEqual(KPI_IDS);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test('without a report offer nothing of one', () => {
    expect(new Set(commands(false).list.map(({ group }) => group))).toEqual(new Set(['snapshots', 'page']));
  });

  test('lead to the tickets of the filters that are on, not to those of the whole export', () => {
    const { list, views } = commands(true);
    for (const { id, run } of list) if (id === 'screen tickets' || id === 'screen flow') void run();
    expect(views).toEqual([
      { screen: 'flow', definition: null },
      {
        screen: 'tickets',
        definition: null,
        list: { kind: 'cell', kpi: 'tickets_created', line: 'all', selection: 'measured' },
      },
    ]);
  });

  test('choose a period that the data has something of, beside the filters that are on', () => {
    const { list, views } = commands(true);
    const periods = list.filter(({ group }) => group === 'periods');
    expect(periods.map(({ label }) => label).join()).toMatch(/,Vorige maand \(april\s2026\),/);
    expect(periods.map(({ id }) => id)).not.toContain('period last_year');
    for (const { id, run } of periods) if (id === 'period last_month') void run();
    const period = { from: '2026-04-01', to: '2026-04-30' };
    expect(views).toEqual([{ filter: { ...NO_FILTER, lines: [2], period } }]);
  });

  test('open a saved view on the report that is loaded, its period moved along', () => {
    const { list, views } = commands(true);
    for (const { group, run } of list) if (group === 'views') void run();
    expect(views).toMatchObject([
      { screen: 'breakdown', sample: 'topdesk', by: 'group', filter: { categories: ['Netwerk'], lines: [] } },
    ]);
    expect(views[0]?.filter?.period).toEqual({ from: '2026-04-01', to: '2026-04-30' });
  });

  test('make a snapshot of a report, and open one with or without a report', () => {
    for (const hasReport of [true, false]) {
      const { list, views } = commands(hasReport);
      const own = list.filter(({ group }) => group === 'snapshots');
      for (const { run } of own) void run();
      expect(own.map(({ label }) => label)).toEqual([
        ...(hasReport ? ['Maak een momentopname'] : []),
        'Open momentopname: Servicedesk, april',
      ]);
      expect(views).toMatchObject([
        ...(hasReport ? [{ screen: 'snapshot' }] : []),
        { screen: 'shared', snapshot: { in: 'browser', id: 'a1' } },
      ]);
    }
  });

  test('offer nothing that is so already', () => {
    const ids = (screen: Screen) => commands(false, screen).list.map(({ id }) => id);
    expect(ids('start')).toEqual(['snapshot a1', 'language en', 'theme system', 'theme dark', 'shortcuts']);
    expect(ids('check')).toContain('another');
  });

  test('are found by any of their words, in both languages, what begins with them first', () => {
    const { list } = commands(true);
    const labels = (query: string) => foundCommands(list, query).map(({ label }) => label);
    expect(labels('werkv')[0]).toBe('Werkvoorraad');
    expect(labels('reopen rate')).toContain('Heropeningspercentage');
    expect(labels('donker')[0]).toBe('Thema: Donker');
    expect(labels('zzz')).toEqual([]);
    expect(labels('')).toHaveLength(list.length);
  });
});

test('the palette says so when nothing is found, and how many there are', () => {
  const html = renderToString(
    <LocaleProvider locale="nl">
      <CommandPalette commands={commands(false).list.slice(0, 2)} onClose={() => undefined} />
    </LocaleProvider>,
  );
  expect(html).toContain('2 opdrachten');
  expect(html.match(/role="option"/g)).toHaveLength(2);
});

describe('a key', () => {
  const free = { inField: false, dialogOpen: false, enabled: true };
  const press = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey')[]) => ({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    altKey: held.includes('altKey'),
  });
  test('does what is listed', () => {
    expect(shortcutOf(press('k', 'ctrlKey'), free)).toEqual({ do: 'palette' });
    expect(shortcutOf(press('K', 'metaKey'), { ...free, inField: true })).toEqual({ do: 'palette' });
    expect(shortcutOf(press('3'), free)).toEqual({ do: 'screen', place: 3 });
    expect(shortcutOf(press('?'), free)).toEqual({ do: 'help' });
    expect(shortcutOf(press('/'), free)).toEqual({ do: 'search' });
    expect(shortcutOf(press('z'), free)).toEqual({ do: 'back' });
  });
  test('is left alone in a field, under a dialog, with another key held, and where single keys are off', () => {
    expect(shortcutOf(press('3'), { ...free, inField: true })).toBeNull();
    expect(shortcutOf(press('k', 'ctrlKey'), { ...free, dialogOpen: true })).toBeNull();
    expect(shortcutOf(press('z', 'ctrlKey'), free)).toBeNull();
    expect(shortcutOf(press('k', 'ctrlKey', 'altKey'), free)).toBeNull();
    expect(shortcutOf(press('3'), { ...free, enabled: false })).toBeNull();
    expect(shortcutOf(press('k', 'ctrlKey'), { ...free, enabled: false })).toEqual({ do: 'palette' });
  });
});

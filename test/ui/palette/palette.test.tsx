import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../../src/app/commands.ts';
import { shortcutOf } from '../../../src/app/use-shortcuts.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { LocaleProvider } from '../../../src/i18n/use-messages.tsx';
import { KPI_IDS } from '../../../src/kpi/kpi-definition.ts';
import { REPORT_SCREENS, type ViewState } from '../../../src/state/url-state.ts';
import { CommandPalette } from '../../../src/ui/features/palette/command-palette.tsx';
import { foundCommands } from '../../../src/ui/features/palette/found-commands.ts';

function commands(hasReport: boolean) {
  const views: Partial<ViewState>[] = [];
  const list = commandsOf({
    messages: nl,
    locale: 'nl',
    hasReport,
    setView: (view) => views.push(view),
    setPreferences: () => undefined,
    showShortcuts: () => undefined,
  });
  return { list, views };
}

describe('the commands', () => {
  test('lead to every screen and every definition of a report', () => {
    const { list, views } = commands(true);
    for (const { run, group } of list) if (group === 'screens' || group === 'measures') run();
    expect(views.flatMap(({ screen }) => screen ?? [])).toEqual(REPORT_SCREENS);
    expect(views.flatMap(({ definition }) => definition ?? [])).toEqual(KPI_IDS);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test('without a report offer nothing of one', () => {
    expect(new Set(commands(false).list.map(({ group }) => group))).toEqual(new Set(['page']));
  });

  test('are found by any of their words, in both languages, what begins with them first', () => {
    const { list } = commands(true);
    const labels = (query: string) => foundCommands(list, query).map(({ label }) => label);
    expect(labels('werkv')[0]).toBe('Werkvoorraad');
    expect(labels('reopen rate')).toContain('Heropeningspercentage');
    expect(labels('donker')[0]).toBe('Weergave: Donker');
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

import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/en.ts';
import { CATALOG } from '../kpi/catalog.ts';
import { LOCALES, type Locale } from '../kpi/kpi-definition.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import { THEMES, type Preferences } from '../state/preferences.ts';
import { REPORT_SCREENS } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import type { Command } from '../ui/features/palette/command.ts';

interface CommandScope {
  messages: Messages;
  locale: Locale;
  hasReport: boolean;
  setView: SetView;
  setPreferences: (change: Partial<Preferences>) => void;
  showShortcuts: () => void;
}

/** Everything the palette offers: what needs a report only where there is one. */
export function commandsOf(scope: CommandScope): Command[] {
  const { messages, locale, hasReport, setView, setPreferences, showShortcuts } = scope;
  const { common, palette, screens } = messages;
  const ofReport: Command[] = [
    ...REPORT_SCREENS.map((screen, index): Command => ({
      id: `screen ${screen}`,
      group: 'screens',
      label: screens[screen],
      words: screen,
      shortcut: String(index + 1),
      run: () => setView({ screen, definition: null }),
    })),
    ...CATALOG.map((definition): Command => ({
      id: `definition ${definition.id}`,
      group: 'measures',
      label: definition.text[locale].name,
      words: LOCALES.map((other) => definition.text[other].name).join(' '),
      run: () => setView({ definition: definition.id }),
    })),
    { id: 'clear', group: 'page', label: palette.clearFilters, run: () => setView({ filter: NO_FILTER }) },
    // After the palette has closed: it would be on the paper otherwise.
    { id: 'print', group: 'page', label: palette.print, run: () => setTimeout(() => window.print()) },
  ];
  return [
    ...(hasReport ? ofReport : []),
    ...LOCALES.map((other): Command => ({
      id: `language ${other}`,
      group: 'page',
      label: fill(palette.language, { language: common.languages[other] }),
      words: { nl: 'Nederlands Dutch', en: 'Engels English' }[other],
      run: () => setPreferences({ locale: other }),
    })),
    ...THEMES.map((theme): Command => ({
      id: `theme ${theme}`,
      group: 'page',
      label: fill(palette.theme, { theme: common.themes[theme] }),
      words: `theme thema ${theme}`,
      run: () => setPreferences({ theme }),
    })),
    { id: 'another', group: 'page', label: palette.another, run: () => setView({ screen: 'start' }) },
    { id: 'shortcuts', group: 'page', label: palette.shortcuts, shortcut: '?', run: showShortcuts },
  ];
}

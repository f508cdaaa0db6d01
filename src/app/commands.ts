import { fill } from '../i18n/fill.ts';
import type { Format } from '../i18n/format.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { Messages } from '../i18n/en.ts';
import { CATALOG } from '../kpi/catalog.ts';
import { inLanguage } from '../kpi/in-language.ts';
import { LOCALES } from '../kpi/kpi-definition.ts';
import { NO_FILTER } from '../kpi/kpi-query.ts';
import { PERIOD_PRESETS, presetPeriod, reachOf, type DayRange } from '../kpi/period-presets.ts';
import { copyAddress, presentAddress } from '../state/copy-address.ts';
import { THEMES, type Preferences } from '../state/preferences.ts';
import { openSavedView, type SavedView } from '../state/saved-views.ts';
import type { KeptSnapshot } from '../state/stored-snapshot.ts';
import { REPORT_SCREENS, type Screen, type ViewState } from '../state/url-state.ts';
import type { SetView } from '../state/use-view-state.ts';
import type { Command } from '../ui/features/palette/command.ts';
import { toScreen } from './to-screen.ts';

interface CommandScope {
  messages: Messages;
  format: Format;
  screen: Screen;
  hasReport: boolean;
  /** The days of the report; NULL: it has no dates. */
  range: DayRange | null;
  savedViews: readonly SavedView[];
  /** Those that this browser keeps. */
  snapshots: readonly KeptSnapshot[];
  preferences: Preferences;
  view: ViewState;
  setView: SetView;
  setPreferences: (change: Partial<Preferences>) => void;
  showShortcuts: () => void;
}

/** Everything the palette offers: what needs a report only where there is one. */
export function commandsOf(scope: CommandScope): Command[] {
  return [...(scope.hasReport ? ofReport(scope) : []), ...ofSnapshots(scope), ...ofPage(scope)];
}

function ofSnapshots({ messages, format, hasReport, snapshots, view, setView }: CommandScope): Command[] {
  const { commands } = messages.share;
  const make: Command = {
    id: 'make snapshot',
    group: 'snapshots',
    label: commands.make,
    words: 'snapshot share',
    run: () => setView(toScreen(view, 'snapshot')),
  };
  return [
    ...(hasReport ? [make] : []),
    ...snapshots.map(({ id, title, period }): Command => ({
      id: `snapshot ${id}`,
      group: 'snapshots',
      label: fill(commands.open, { title }),
      words: `snapshot ${format.period(period)}`,
      run: () => setView({ screen: 'shared', snapshot: { in: 'browser', id } }),
    })),
  ];
}

function ofReport(scope: CommandScope): Command[] {
  const { messages, format, range, savedViews, view, setView } = scope;
  const { filters, palette, screens, views: texts } = messages;
  return [
    ...REPORT_SCREENS.map((screen, index): Command => ({
      id: `screen ${screen}`,
      group: 'screens',
      label: screens[screen],
      words: screen,
      shortcut: String(index + 1),
      run: () => setView(toScreen(view, screen)),
    })),
    ...savedViews.map((saved): Command => ({
      id: `view ${saved.name}`,
      group: 'views',
      label: saved.name,
      words: texts.title,
      run: () => setView(openSavedView(saved, view, range)),
    })),
    ...periods(scope),
    ...CATALOG.map((definition): Command => ({
      id: `definition ${definition.id}`,
      group: 'measures',
      label: inLanguage(definition.text, format.locale).name,
      words: LOCALES.map((other) => inLanguage(definition.text, other).name).join(' '),
      run: () => setView({ definition: definition.id }),
    })),
    {
      id: 'clear',
      group: 'page',
      label: palette.clearFilters,
      words: filters.label,
      run: () => setView({ filter: NO_FILTER }),
    },
    {
      id: 'copy',
      group: 'page',
      label: palette.copyLink,
      words: 'link url',
      stays: true,
      run: async () => ((await copyAddress()) ? texts.copied : `${texts.byHand} ${presentAddress()}`),
    },
    // After the palette has closed: it would be on the paper otherwise.
    {
      id: 'print',
      group: 'page',
      label: palette.print,
      words: 'print pdf',
      run: () => void setTimeout(() => window.print()),
    },
  ];
}

/** The periods that have a name, as far as the data has anything of them. */
function periods({ messages, format, range, view, setView }: CommandScope): Command[] {
  if (range === null) return [];
  return PERIOD_PRESETS.flatMap((preset): Command[] => {
    const period = presetPeriod(preset, range);
    if (reachOf(period, range) === 'none') return [];
    const name = messages.filters.presets[preset];
    return [
      {
        id: `period ${preset}`,
        group: 'periods',
        label: preset === 'all' ? name : `${name} (${format.period(period)})`,
        words: messages.filters.period,
        run: () => setView({ filter: { ...view.filter, period } }),
      },
    ];
  });
}

function ofPage({ messages, screen, preferences, setView, setPreferences, showShortcuts }: CommandScope) {
  const { common, palette } = messages;
  const commands: Command[] = [
    ...LOCALES.filter((locale) => locale !== preferences.locale).map((locale): Command => ({
      id: `language ${locale}`,
      group: 'page',
      label: fill(palette.language, { language: LANGUAGES[locale].name }),
      words: `${LANGUAGES[locale].otherNames} taal language`,
      run: () => setPreferences({ locale }),
    })),
    ...THEMES.filter((theme) => theme !== preferences.theme).map((theme): Command => ({
      id: `theme ${theme}`,
      group: 'page',
      label: fill(palette.theme, { theme: common.themes[theme] }),
      words: `theme thema ${theme}`,
      run: () => setPreferences({ theme }),
    })),
  ];
  if (screen !== 'start') {
    const run = () => setView({ screen: 'start' });
    commands.push({ id: 'another', group: 'page', label: palette.another, words: 'import', run });
  }
  commands.push({
    id: 'shortcuts',
    group: 'page',
    label: palette.shortcuts,
    shortcut: '?',
    run: showShortcuts,
  });
  return commands;
}

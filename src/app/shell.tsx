import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { LANGUAGES } from '../i18n/languages.ts';
import { useLocale, useMessages } from '../i18n/use-messages.tsx';
import { LOCALES } from '../kpi/kpi-definition.ts';
import { usePreferences, THEMES } from '../state/preferences.ts';
import { currentView, goBack, type SetView } from '../state/use-view-state.ts';
import { REPORT_SCREENS, type Screen } from '../state/url-state.ts';
import { ShortcutsDialog } from '../ui/features/palette/shortcuts-dialog.tsx';
import { Wordmark } from '../ui/features/start/wordmark.tsx';
import { Button } from '../ui/kit/button.tsx';
import { classNames } from '../ui/kit/class-names.ts';
import { Popover } from '../ui/kit/popover.tsx';
import { Select } from '../ui/kit/select.tsx';
import styles from './shell.module.css';
import { toScreen } from './to-screen.ts';
import { useShortcuts, type ShortcutActions } from './use-shortcuts.ts';

/** It knows every KPI, which the start page does not need. */
const CommandsDialog = lazy(async () => ({
  default: (await import('./commands-dialog.tsx')).CommandsDialog,
}));

interface ShellProps {
  screen: Screen;
  /** Whether there is a report to go to. */
  hasReport: boolean;
  hasDraft: boolean;
  setView: SetView;
  children: ReactNode;
}

/** The bar at the top: where you are, the commands, another export, language and appearance. */
export function Shell({ screen, hasReport, hasDraft, setView, children }: ShellProps) {
  const { common, palette, screens } = useMessages();
  const locale = useLocale();
  const [preferences, setPreferences] = usePreferences();
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const close = () => setOpen(null);
  const places: readonly Screen[] = [
    ...(hasReport ? REPORT_SCREENS : []),
    ...(hasDraft ? (['check'] as const) : []),
  ];
  const actions = useMemo<ShortcutActions>(
    () => ({
      palette: () => setOpen('palette'),
      help: () => setOpen('shortcuts'),
      screen: (place) => {
        const to = REPORT_SCREENS[place - 1];
        if (hasReport && to !== undefined) setView(toScreen(currentView(), to));
      },
      search: () => {
        if (hasReport) setView(toScreen(currentView(), 'tickets'));
        // The screen may only just be coming.
        setTimeout(() => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(), 100);
      },
      back: goBack,
    }),
    [hasReport, setView],
  );
  useShortcuts(actions, preferences.shortcuts);
  const placeButtons = (onDone?: () => void) =>
    places.map((place) => (
      <button
        key={place}
        type="button"
        className={styles.place}
        aria-current={place === screen ? 'page' : undefined}
        onClick={() => {
          setView(toScreen(currentView(), place));
          onDone?.();
        }}
      >
        {screens[place === 'start' ? 'overview' : place]}
      </button>
    ));
  return (
    <>
      <header className={styles.header}>
        <div className={styles.bar}>
          {screen === 'start' ? null : (
            <button type="button" className={styles.home} onClick={() => setView({ screen: 'start' })}>
              <Wordmark />
            </button>
          )}
          {places.length === 0 ? null : (
            <>
              <nav className={styles.nav} aria-label={common.nav.label}>
                {placeButtons()}
              </nav>
              <nav className={styles.menu} aria-label={common.nav.label}>
                <Popover
                  trigger={screen === 'start' ? common.nav.label : screens[screen]}
                  label={common.nav.label}
                >
                  {(hide) => (
                    <div className={styles.places}>
                      {placeButtons(hide)}
                      <button
                        type="button"
                        className={classNames(styles.place, styles.menuCommands)}
                        onClick={() => {
                          hide();
                          setOpen('palette');
                        }}
                      >
                        {palette.open}
                      </button>
                    </div>
                  )}
                </Popover>
              </nav>
            </>
          )}
          <span className={styles.fill} />
          <Button variant="quiet" className={styles.commands} onClick={() => setOpen('palette')}>
            {palette.open} <kbd aria-hidden="true">Ctrl K</kbd>
          </Button>
          {screen === 'start' ? null : (
            <Button className={styles.another} onClick={() => setView({ screen: 'start' })}>
              {common.nav.another}
            </Button>
          )}
          <Select
            label={common.language}
            value={locale}
            options={LOCALES.map((value) => ({ value, label: LANGUAGES[value].short }))}
            onChange={(value) => setPreferences({ locale: value })}
          />
          <Select
            label={common.theme}
            className={styles.theme}
            value={preferences.theme}
            options={THEMES.map((value) => ({ value, label: common.themes[value] }))}
            onChange={(value) => setPreferences({ theme: value })}
          />
        </div>
      </header>
      {children}
      {open === 'palette' ? (
        <Suspense fallback={null}>
          <CommandsDialog screen={screen} onShortcuts={() => setOpen('shortcuts')} onClose={close} />
        </Suspense>
      ) : null}
      {open === 'shortcuts' ? (
        <ShortcutsDialog
          enabled={preferences.shortcuts}
          onEnabled={(shortcuts) => setPreferences({ shortcuts })}
          onClose={close}
        />
      ) : null}
    </>
  );
}

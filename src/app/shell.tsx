import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { LOCALES } from '../kpi/kpi-definition.ts';
import { usePreferences, THEMES } from '../state/preferences.ts';
import type { SetView } from '../state/use-view-state.ts';
import { REPORT_SCREENS, type Screen } from '../state/url-state.ts';
import { Wordmark } from '../ui/features/start/wordmark.tsx';
import { Button } from '../ui/kit/button.tsx';
import { Select } from '../ui/kit/select.tsx';
import styles from './shell.module.css';

interface ShellProps {
  screen: Screen;
  /** Whether there is a report to go to. */
  hasReport: boolean;
  hasDraft: boolean;
  setView: SetView;
  children: ReactNode;
}

/** The bar at the top: where you are, another export, language and appearance. */
export function Shell({ screen, hasReport, hasDraft, setView, children }: ShellProps) {
  const { common, screens } = useMessages();
  const [{ locale, theme }, setPreferences] = usePreferences();
  const places = [
    ...(hasReport ? REPORT_SCREENS.map((one) => ({ screen: one, label: screens[one] })) : []),
    ...(hasDraft ? [{ screen: 'check' as const, label: screens.check }] : []),
  ];
  return (
    <>
      <header className={styles.header}>
        <div className={styles.bar}>
          {screen === 'start' ? null : (
            <button type="button" className={styles.home} onClick={() => setView({ screen: 'start' })}>
              <Wordmark />
            </button>
          )}
          <nav className={styles.nav} aria-label={common.nav.label}>
            {places.map((place) => (
              <button
                key={place.screen}
                type="button"
                className={styles.place}
                aria-current={place.screen === screen ? 'page' : undefined}
                onClick={() => setView({ screen: place.screen })}
              >
                {place.label}
              </button>
            ))}
          </nav>
          {screen === 'start' ? null : (
            <Button onClick={() => setView({ screen: 'start' })}>{common.nav.another}</Button>
          )}
          <Select
            label={common.language}
            value={locale}
            options={LOCALES.map((value) => ({ value, label: common.languages[value] }))}
            onChange={(value) => setPreferences({ locale: value })}
          />
          <Select
            label={common.theme}
            value={theme}
            options={THEMES.map((value) => ({ value, label: common.themes[value] }))}
            onChange={(value) => setPreferences({ theme: value })}
          />
        </div>
      </header>
      {children}
    </>
  );
}

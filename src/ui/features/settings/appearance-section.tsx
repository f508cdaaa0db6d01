import { LANGUAGES } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { LOCALES } from '../../../kpi/kpi-definition.ts';
import { THEMES, type Preferences } from '../../../state/preferences.ts';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

interface AppearanceSectionProps {
  preferences: Pick<Preferences, 'locale' | 'theme'>;
  onChange: (change: Partial<Preferences>) => void;
}

/** The language and the colours of the page, as they can be chosen at the top as well. */
export function AppearanceSection({ preferences, onChange }: AppearanceSectionProps) {
  const { common, settings } = useMessages();
  const texts = settings.appearance;
  return (
    <SettingsSection section="appearance">
      <div className={styles.form}>
        <div className={styles.field}>
          <span className={styles.label}>{texts.language}</span>
          <SegmentedControl
            label={texts.language}
            value={preferences.locale}
            options={LOCALES.map((value) => ({ value, label: LANGUAGES[value].name }))}
            onChange={(locale) => onChange({ locale })}
          />
        </div>
        <div className={styles.field}>
          <span className={styles.label}>{texts.theme}</span>
          <SegmentedControl
            label={texts.theme}
            value={preferences.theme}
            options={THEMES.map((value) => ({ value, label: common.themes[value] }))}
            onChange={(theme) => onChange({ theme })}
          />
        </div>
      </div>
    </SettingsSection>
  );
}

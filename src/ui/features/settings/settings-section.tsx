import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import type { SectionId } from './settings-sections.ts';
import styles from './settings.module.css';

interface SettingsSectionProps {
  section: SectionId;
  intro?: ReactNode;
  /** Puts this part back to its defaults; absent where it is there. */
  onReset?: (() => void) | undefined;
  children: ReactNode;
}

const headingId = (section: SectionId) => `settings-${section}`;

/** Brings a part into view and the focus to its heading. Not by a link: the fragment of the address holds the state. */
export function goToSection(section: SectionId): void {
  const heading = document.getElementById(headingId(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** One part of the settings: its name, whether it differs from the default, and the way back. */
export function SettingsSection({ section, intro, onReset, children }: SettingsSectionProps) {
  const { settings: texts } = useMessages();
  const title = texts.sections[section];
  return (
    <section className={styles.section} aria-labelledby={headingId(section)}>
      <div className={styles.head}>
        <h2 id={headingId(section)} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {onReset === undefined ? null : (
          <span className={styles.differs}>
            {texts.differs}
            <Button variant="text" aria-label={fill(texts.resetOf, { section: title })} onClick={onReset}>
              {texts.reset}
            </Button>
          </span>
        )}
      </div>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  );
}

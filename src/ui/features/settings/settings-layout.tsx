import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import {
  DEFAULT_SETTINGS,
  differingSettings,
  type KpiSettings,
  type SettingKey,
} from '../../../kpi/settings.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { goToSection } from './settings-section.tsx';
import { isChanged, SECTIONS } from './settings-sections.ts';
import styles from './settings.module.css';

interface SettingsLayoutProps {
  settings: KpiSettings;
  /** What the last change changed; empty: there is nothing to undo. */
  lastChange: readonly SettingKey[];
  /** Kept settings could not all be read. */
  damaged: boolean;
  /** The user has looked them over. */
  onAcceptDamage: () => void;
  onUndo: () => void;
  onResetAll: () => void;
  children: ReactNode;
}

/** The screen of settings: its parts, with a list of them beside, and the last change with the way back. */
export function SettingsLayout({
  settings,
  lastChange,
  damaged,
  onAcceptDamage,
  onUndo,
  onResetAll,
  children,
}: SettingsLayoutProps) {
  const { settings: texts } = useMessages();
  const format = useFormat();
  const differing = differingSettings(settings, DEFAULT_SETTINGS).length;
  return (
    <>
      <header className={styles.header}>
        <h1>{texts.title}</h1>
        <p className={styles.intro}>{texts.intro}</p>
        <p className={styles.state}>
          {differing === 0 ? texts.allDefault : format.plural(differing, texts.differing)}{' '}
          {differing === 0 ? null : (
            <Button variant="text" onClick={onResetAll}>
              {texts.resetAll}
            </Button>
          )}
        </p>
      </header>
      {damaged ? (
        <Notice
          tone="warn"
          title={texts.damaged.title}
          actions={<Button onClick={onAcceptDamage}>{texts.damaged.accept}</Button>}
        >
          {texts.damaged.text}
        </Notice>
      ) : null}
      <div className={styles.layout}>
        <nav className={styles.nav} aria-label={texts.sections.label}>
          {SECTIONS.map((section) => (
            <button key={section} type="button" className={styles.place} onClick={() => goToSection(section)}>
              {texts.sections[section]}
              {isChanged(section, settings) ? (
                <>
                  <span className={styles.dot} aria-hidden="true" />
                  <VisuallyHidden>, {texts.differs}</VisuallyHidden>
                </>
              ) : null}
            </button>
          ))}
        </nav>
        <div className={styles.sections}>{children}</div>
      </div>
      <output className={styles.undo}>
        {lastChange.length === 0 ? null : (
          <div className={styles.toast}>
            <span>
              {fill(texts.changed, { names: format.list(lastChange.map((key) => texts.names[key])) })}
            </span>
            <Button onClick={onUndo}>{texts.undo}</Button>
          </div>
        )}
      </output>
    </>
  );
}

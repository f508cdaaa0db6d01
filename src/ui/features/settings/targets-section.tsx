import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { Target } from '../../../kpi/settings.ts';
import { Button } from '../../kit/button.tsx';
import { CommitInput } from './commit-input.tsx';
import { LimitsTable } from './limits-table.tsx';
import { NewTarget } from './new-target.tsx';
import { amountText, readAmount } from './read-amount.ts';
import { SettingsSection } from './settings-section.tsx';
import { defaultsOf, isChanged, type SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';

const sameScope = (a: Target, b: Target): boolean =>
  a.kpi === b.kpi && a.line === b.line && a.priority === b.priority;

/** What figures should be, and within what time tickets without a due date have to be done. */
export function TargetsSection({ settings, onChange }: SettingsProps) {
  const messages = useMessages();
  const { targets: texts, remove, ...rest } = messages.settings;
  const format = useFormat();
  const { targets } = settings;
  const days = settings.clock === 'calendar';
  const put = (target: Target): void => {
    const known = targets.some((one) => sameScope(one, target));
    onChange({
      targets: known ? targets.map((one) => (sameScope(one, target) ? target : one)) : [...targets, target],
    });
  };
  return (
    <SettingsSection
      section="targets"
      intro={texts.intro}
      onReset={isChanged('targets', settings) ? () => onChange(defaultsOf('targets')) : undefined}
    >
      {targets.length === 0 ? <p className={styles.hint}>{texts.none}</p> : null}
      <ul className={styles.rows} aria-label={rest.names.targets} hidden={targets.length === 0}>
        {targets.map((target) => {
          const definition = kpiDefinition(target.kpi);
          const name = [
            inLanguage(definition.text, format.locale).name,
            ...(target.line === null ? [] : [messages.common.lines[target.line]]),
            ...(target.priority === null
              ? []
              : [fill(texts.ofPriority, { priority: messages.common.priorities[target.priority] })]),
          ].join(' · ');
          return (
            <li key={name} className={styles.row}>
              <span>{name}</span>
              <CommitInput
                label={fill(texts.value, { name })}
                labelHidden
                before={definition.direction === 'higher' ? texts.atLeast : texts.atMost}
                text={amountText(target.value, definition.unit, format, days)}
                commit={(typed) => {
                  const value = readAmount(typed, definition.unit, format.locale);
                  if (value === null) return texts.problems[definition.unit];
                  put({ ...target, value });
                  return null;
                }}
              />
              <Button
                variant="quiet"
                aria-label={fill(remove, { name })}
                onClick={() => onChange({ targets: targets.filter((one) => one !== target) })}
              >
                <span aria-hidden="true">✕</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <NewTarget onAdd={put} />
      <p className={styles.hint}>{texts.priorityHint}</p>
      <LimitsTable settings={settings} onChange={onChange} />
    </SettingsSection>
  );
}

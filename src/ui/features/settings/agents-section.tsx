import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { AGENT_MINIMUM, DEFAULT_SETTINGS } from '../../../kpi/settings.ts';
import { Checkbox } from '../../kit/checkbox.tsx';
import { CommitInput } from './commit-input.tsx';
import { readAmount } from './read-amount.ts';
import { SettingsSection } from './settings-section.tsx';
import { defaultsOf, isChanged, type SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';

/** Figures per agent: off, until somebody has read what that means. */
export function AgentsSection({ settings, onChange }: SettingsProps) {
  const { agents: texts, default: byDefault } = useMessages().settings;
  const format = useFormat();
  const commit = (typed: string): string | null => {
    const { min, max } = AGENT_MINIMUM;
    const n = readAmount(typed, 'count', format.locale);
    if (n === null || n < min || n > max)
      return fill(texts.minimumWrong, { min: format.integer(min), max: format.integer(max) });
    onChange({ agentMinimum: n });
    return null;
  };
  return (
    <SettingsSection
      section="agents"
      intro={settings.agents ? texts.introOn : texts.intro}
      onReset={isChanged('agents', settings) ? () => onChange(defaultsOf('agents')) : undefined}
    >
      <p className={styles.hint}>{texts.why}</p>
      <Checkbox checked={settings.agents} onChange={(agents) => onChange({ agents })}>
        {texts.on}
      </Checkbox>
      {settings.agents ? (
        <CommitInput
          label={texts.minimum}
          text={format.integer(settings.agentMinimum)}
          hint={fill(byDefault, { value: DEFAULT_SETTINGS.agentMinimum })}
          commit={commit}
        />
      ) : null}
    </SettingsSection>
  );
}

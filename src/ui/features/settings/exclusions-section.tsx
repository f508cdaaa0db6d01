import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { CHANNELS, PRIORITIES } from '../../../kpi/facts.ts';
import type { ChoiceCount } from '../../../kpi/prepare/choice-counts-sql.ts';
import { EXCLUSION_DIMENSIONS, type ExclusionRule } from '../../../kpi/settings.ts';
import { Button } from '../../kit/button.tsx';
import { Combobox } from '../../kit/combobox.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { SettingsSection } from './settings-section.tsx';
import { defaultsOf, isChanged, type SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';

interface ExclusionsSectionProps extends SettingsProps {
  choices: readonly ChoiceCount[];
  /** Tickets that the rules together leave out, and those that are left. */
  left: { out: number; counted: number };
  onTickets: () => void;
}

/** Rules for tickets that count in no figure, each with what it takes out on its own. */
export function ExclusionsSection({ settings, onChange, choices, left, onTickets }: ExclusionsSectionProps) {
  const messages = useMessages();
  const { exclusions: texts, remove, noMatch, more, search } = messages.settings;
  const format = useFormat();
  const [dimension, setDimension] = useState<ExclusionRule['dimension']>('category');
  const { exclusions } = settings;
  const has = (rule: ExclusionRule): boolean => exclusions.some((one) => isSame(one, rule));
  const options = choices
    .filter((choice) => choice.dimension === dimension && !has(choice))
    .map((choice) => ({
      value: JSON.stringify(choice.value),
      label: valueName(choice, messages),
      detail: format.plural(choice.tickets, messages.common.tickets),
    }));
  const ofDimension = fill(texts.value, { dimension: texts.dimensions[dimension] });
  const add = (chosen: string): void => {
    const choice = choices.find((one) => one.dimension === dimension && JSON.stringify(one.value) === chosen);
    if (choice) onChange({ exclusions: [...exclusions, { dimension, value: choice.value }] });
  };
  return (
    <SettingsSection
      section="exclusions"
      intro={texts.intro}
      onReset={isChanged('exclusions', settings) ? () => onChange(defaultsOf('exclusions')) : undefined}
    >
      {exclusions.length === 0 ? (
        <p className={styles.hint}>{texts.none}</p>
      ) : (
        <ul className={styles.rows} aria-label={texts.rules}>
          {exclusions.map((rule) => {
            const name = `${texts.dimensions[rule.dimension]}: ${valueName(rule, messages)}`;
            const tickets = choices.find((choice) => isSame(choice, rule))?.tickets ?? 0;
            return (
              <li key={name} className={styles.row}>
                <span>{name}</span>
                <span className={styles.number}>{format.plural(tickets, messages.common.tickets)}</span>
                <Button
                  variant="quiet"
                  aria-label={fill(remove, { name })}
                  onClick={() => onChange({ exclusions: exclusions.filter((one) => one !== rule) })}
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {exclusions.length === 0 ? null : (
        <p>
          <TicketsButton n={left.out} onOpen={onTickets}>
            {left.out === 0 ? texts.nothing : format.plural(left.out, texts.total)}
          </TicketsButton>{' '}
          {left.counted === 0 ? <strong className={styles.problem}>{texts.all}</strong> : null}
        </p>
      )}
      <div className={styles.form}>
        <Field label={texts.dimension}>
          <Select
            value={dimension}
            options={EXCLUSION_DIMENSIONS.map((value) => ({ value, label: texts.dimensions[value] }))}
            onChange={setDimension}
          />
        </Field>
        <div className={styles.search}>
          <span className={styles.label}>{ofDimension}</span>
          <Combobox
            label={ofDimension}
            placeholder={search}
            value=""
            options={options}
            noMatch={noMatch}
            more={(n) => fill(more, { n: format.integer(n) })}
            onChange={add}
          />
        </div>
      </div>
    </SettingsSection>
  );
}

function isSame(a: ExclusionRule, b: ExclusionRule): boolean {
  return a.dimension === b.dimension && a.value === b.value;
}

function valueName({ dimension, value }: ExclusionRule, { common, settings }: Messages): string {
  if (value === null) return settings.unknown;
  const channel = dimension === 'channel' ? CHANNELS.find((one) => one === value) : undefined;
  if (channel !== undefined) return common.channels[channel];
  const priority = dimension === 'priority' ? PRIORITIES.find((one) => String(one) === value) : undefined;
  return priority === undefined ? value : common.priorities[priority];
}

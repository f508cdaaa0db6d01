import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { Coverage } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { chooseMeasurement } from '../../../kpi/measurement.ts';
import type { ChoiceCount } from '../../../kpi/prepare/choice-counts-sql.ts';
import { DEFAULT_SETTINGS, FIRST_CONTACT_SECONDS, REOPEN_DAYS } from '../../../kpi/settings.ts';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import { CohortRows } from './cohort-rows.tsx';
import { CommitInput } from './commit-input.tsx';
import { NotForLine1 } from './not-for-line-1.tsx';
import { amountText, readAmount } from './read-amount.ts';
import { SettingsSection } from './settings-section.tsx';
import { defaultsOf, isChanged, type SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';

interface MeasuringSectionProps extends SettingsProps {
  coverage: Coverage;
  choices: readonly ChoiceCount[];
}

const BEST = 'best';

/** Where a definition leaves a choice. */
export function MeasuringSection({ settings, onChange, coverage, choices }: MeasuringSectionProps) {
  const { measuring: texts, default: byDefault } = useMessages().settings;
  const format = useFormat();
  const definition = kpiDefinition('first_contact_resolution');
  const best = chooseMeasurement(definition, coverage, { ...settings, fcrEvidence: null })?.evidence;
  const ways = definition.measurements.flatMap(({ evidence, needs, text }) =>
    evidence === ''
      ? []
      : [
          {
            evidence,
            isPossible: needs.every((column) => coverage[column] > 0),
            name: inLanguage(text, format.locale).name,
          },
        ],
  );
  const chosen = ways.find(({ evidence }) => evidence === settings.fcrEvidence);
  const commitDays = (typed: string): string | null => {
    const days = readAmount(typed, 'count', format.locale);
    if (days === null || days < REOPEN_DAYS.min || days > REOPEN_DAYS.max)
      return fill(texts.reopenWrong, REOPEN_DAYS);
    onChange({ reopenDays: days });
    return null;
  };
  const commitContact = (typed: string): string | null => {
    const seconds = readAmount(typed, 'seconds', format.locale);
    const { min, max } = FIRST_CONTACT_SECONDS;
    if (seconds === null || seconds < min || seconds > max) return texts.firstContactWrong;
    onChange({ firstContactSeconds: seconds });
    return null;
  };
  const withDefault = (isDefault: boolean, hint: string, value: string): string =>
    isDefault ? hint : `${hint} ${fill(byDefault, { value })}`;
  return (
    <SettingsSection
      section="measuring"
      intro={texts.intro}
      onReset={isChanged('measuring', settings) ? () => onChange(defaultsOf('measuring')) : undefined}
    >
      <CommitInput
        label={texts.reopen}
        text={String(settings.reopenDays)}
        after={texts.days}
        hint={withDefault(
          settings.reopenDays === DEFAULT_SETTINGS.reopenDays,
          texts.reopenHint,
          String(DEFAULT_SETTINGS.reopenDays),
        )}
        commit={commitDays}
      />
      <Field
        label={texts.evidence}
        error={chosen === undefined || chosen.isPossible ? undefined : texts.impossibleChosen}
      >
        <span className={styles.control}>
          <Select
            value={settings.fcrEvidence ?? BEST}
            options={[
              {
                value: BEST,
                label: best === undefined ? texts.bestNone : fill(texts.best, { letter: best }),
              },
              ...ways.map(({ evidence, isPossible, name }) => ({
                value: evidence,
                label: isPossible ? name : `${name} (${texts.impossible})`,
                disabled: !isPossible,
              })),
            ]}
            onChange={(value) =>
              onChange({ fcrEvidence: ways.find(({ evidence }) => evidence === value)?.evidence ?? null })
            }
          />
        </span>
      </Field>
      <CommitInput
        label={texts.firstContact}
        text={amountText(settings.firstContactSeconds, 'seconds', format, settings.clock === 'calendar')}
        hint={withDefault(
          settings.firstContactSeconds === DEFAULT_SETTINGS.firstContactSeconds,
          texts.firstContactHint,
          amountText(DEFAULT_SETTINGS.firstContactSeconds, 'seconds', format),
        )}
        commit={commitContact}
      />
      <CohortRows settings={settings} onChange={onChange} coverage={coverage} />
      <NotForLine1 settings={settings} onChange={onChange} choices={choices} />
    </SettingsSection>
  );
}

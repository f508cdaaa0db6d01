import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { ChoiceCount } from '../../../kpi/prepare/choice-counts-sql.ts';
import { Chip } from '../../kit/chip.tsx';
import { Combobox } from '../../kit/combobox.tsx';
import type { SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';

/** The categories that line 1 cannot resolve, chosen from the export. */
export function NotForLine1({
  settings,
  onChange,
  choices,
}: SettingsProps & { choices: readonly ChoiceCount[] }) {
  const { common, settings: texts } = useMessages();
  const format = useFormat();
  const { notForLine1 } = settings;
  const options = choices.flatMap(({ dimension, value, tickets }) =>
    dimension !== 'category' || value === null || notForLine1.includes(value)
      ? []
      : [{ value, label: value, detail: format.plural(tickets, common.tickets) }],
  );
  return (
    <div className={styles.group}>
      <h3>{texts.measuring.notForLine1}</h3>
      <p className={styles.hint}>{texts.measuring.notForLine1Hint}</p>
      {options.length === 0 && notForLine1.length === 0 ? (
        <p className={styles.hint}>{texts.measuring.noCategories}</p>
      ) : (
        <Combobox
          className={styles.search}
          label={texts.measuring.addCategory}
          placeholder={texts.measuring.addCategory}
          value=""
          options={options}
          noMatch={texts.noMatch}
          more={(n) => fill(texts.more, { n: format.integer(n) })}
          onChange={(value) => onChange({ notForLine1: [...notForLine1, value] })}
        />
      )}
      {notForLine1.length === 0 ? null : (
        <fieldset className={styles.chips} aria-label={texts.measuring.notForLine1}>
          {notForLine1.map((category) => (
            <Chip
              key={category}
              removeLabel={fill(texts.remove, { name: category })}
              onRemove={() => onChange({ notForLine1: notForLine1.filter((one) => one !== category) })}
            >
              {category}
            </Chip>
          ))}
        </fieldset>
      )}
    </div>
  );
}

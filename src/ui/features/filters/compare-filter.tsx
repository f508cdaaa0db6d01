import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Popover } from '../../kit/popover.tsx';
import type { CompareChoice, CompareOption } from './compare-options.ts';
import styles from './filter-bar.module.css';

interface CompareFilterProps {
  chosen: CompareChoice;
  options: readonly CompareOption[];
  /** FALSE where no period is chosen: before the whole export there is nothing. */
  hasPeriod: boolean;
  onChange: (choice: CompareChoice) => void;
}

/** What the figures are compared with, by its dates; says why where there is nothing to compare with. */
export function CompareFilter({ chosen, options, hasPeriod, onChange }: CompareFilterProps) {
  const texts = useMessages().changes;
  const format = useFormat();
  const present = options.find(({ choice }) => choice === chosen)?.compared ?? null;
  const trigger =
    chosen === 'none'
      ? texts.nothing
      : present === null
        ? texts.impossible
        : fill(texts.against, { period: format.period(present.period) });
  return (
    <Popover trigger={trigger} label={texts.compare} active={present !== null}>
      {(close) => (
        <>
          <div className={styles.presets}>
            {options.map(({ choice, compared }) => (
              <button
                key={choice}
                type="button"
                className={styles.preset}
                aria-pressed={choice === chosen}
                disabled={choice !== 'none' && compared === null}
                onClick={() => {
                  onChange(choice);
                  close();
                }}
              >
                {texts.choices[choice]}
                <span className={styles.presetPeriod}>
                  {compared !== null
                    ? format.period(compared.period)
                    : choice === 'none' || !hasPeriod
                      ? ''
                      : texts.tooEarly}
                </span>
              </button>
            ))}
          </div>
          {!hasPeriod ? <p className={styles.note}>{texts.whole}</p> : null}
          {options.some(({ compared }) => compared?.elapsed) ? (
            <p className={styles.note}>{texts.elapsed}</p>
          ) : null}
        </>
      )}
    </Popover>
  );
}

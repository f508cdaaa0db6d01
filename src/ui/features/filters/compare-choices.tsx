import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { CompareChoice, CompareOption } from './compare-options.ts';
import styles from './presets.module.css';

interface CompareChoicesProps {
  chosen: CompareChoice;
  options: readonly CompareOption[];
  /** FALSE where no period is chosen: before the whole export there is nothing. */
  hasPeriod: boolean;
  onChange: (choice: CompareChoice) => void;
}

/** What the figures can be compared with, each with its dates, or why not. */
export function CompareChoices({ chosen, options, hasPeriod, onChange }: CompareChoicesProps) {
  const texts = useMessages().changes;
  const format = useFormat();
  return (
    <>
      <div className={styles.presets}>
        {options.map(({ choice, compared }) => (
          <button
            key={choice}
            type="button"
            className={styles.preset}
            aria-pressed={choice === chosen}
            disabled={choice !== 'none' && compared === null}
            onClick={() => onChange(choice)}
          >
            {texts.choices[choice]}
            <span className={styles.dates}>
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
  );
}

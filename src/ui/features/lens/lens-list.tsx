import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { LensFigure } from '../../../report/lens.ts';
import styles from './lens.module.css';

/** The same tickets as other tools would count them, each with what makes it different. */
export function LensList({ figures }: { figures: readonly LensFigure[] }) {
  const { definition, lens } = useMessages();
  const format = useFormat();
  const locale = useLocale();
  return (
    <>
      <p className={styles.intro}>{lens.intro}</p>
      <ul className={styles.list}>
        {figures.map(({ entry, figure, absent }) => {
          const text = inLanguage(entry.text, locale);
          return (
            <li key={entry.id} className={styles.entry}>
              <span className={styles.name}>{text.name}</span>
              <span className={styles.value}>
                {figure === null
                  ? null
                  : figure.value === null
                    ? lens.none
                    : format.value(figure.value, 'ratio')}
              </span>
              <span className={styles.text}>
                {absent.length > 0
                  ? fill(lens.needs, {
                      columns: format.list(absent.map((column) => definition.facts[column])),
                    })
                  : text.differs}
              </span>
              <span className={styles.basis}>
                {figure === null || figure.numerator === null
                  ? null
                  : fill(lens.of, { k: format.integer(figure.numerator), n: format.integer(figure.n) })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

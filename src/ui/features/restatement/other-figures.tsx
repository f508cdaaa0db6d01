import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { FigureComparison } from '../../../snapshot/compare-snapshots.ts';
import { PlainRow } from './ledger-row.tsx';
import { byKpi, type Ledger } from './ledger.ts';
import styles from './restatement.module.css';

/** The figures of which there is nothing to tell, counted, and there for who opens them. */
export function OtherFigures({ ledger: { same, noise, unmeasured, otherwise, alone } }: { ledger: Ledger }) {
  const { ledger } = useMessages().restatement;
  const format = useFormat();
  const parts: readonly (readonly [string, string, readonly FigureComparison[]])[] = [
    ['otherwise', format.plural(otherwise.length, ledger.otherwise), otherwise],
    ['noise', format.plural(noise.length, ledger.noise), noise],
    ['unmeasured', format.plural(unmeasured.length, ledger.unmeasured), unmeasured],
    ['alone', format.plural(alone.length, ledger.alone), alone],
    ['same', format.plural(same.length, ledger.unchanged), same],
  ];
  return (
    <>
      {parts
        .filter(([, , figures]) => figures.length > 0)
        .map(([key, title, figures]) => (
          <details key={key} className={styles.more}>
            <summary>{title}</summary>
            {key === 'otherwise' ? <p className={styles.note}>{ledger.otherwiseWhy}</p> : null}
            <div className={styles.columns}>
              {byKpi(figures).map(([kpi, own]) => (
                <div key={kpi} className={styles.kpi}>
                  <h3>{inLanguage(kpiDefinition(kpi).text, format.locale).name}</h3>
                  <ul className={styles.rows}>
                    {own.map((figure) => (
                      <PlainRow key={figure.line} figure={figure} />
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </details>
        ))}
    </>
  );
}

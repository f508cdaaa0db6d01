import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { RowList } from '../../../report/row-list.ts';
import { Button } from '../../kit/button.tsx';
import styles from './quality-section.module.css';
import type { Finding } from './quality-findings.ts';

interface QualityTableProps {
  findings: readonly Finding[];
  onShow: (list: RowList) => void;
}

/** What was noticed, how often, where, and what it does; each number leads to its rows. */
export function QualityTable({ findings, onShow }: QualityTableProps) {
  const { quality: texts } = useMessages().check;
  const format = useFormat();
  const hasExamples = findings.some(({ example }) => example !== null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.finding}</th>
          <th scope="col" className={styles.end}>
            {texts.count}
          </th>
          {hasExamples ? <th scope="col">{texts.example}</th> : null}
          <th scope="col">{texts.effect}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ key, kind, name, count, example, effect, list }) => {
          const number = format.integer(count);
          return (
            <tr key={key}>
              <th scope="row">
                <span className={styles.kind} data-kind={kind}>
                  {texts.kinds[kind]}
                </span>
                {name}
              </th>
              <td className={styles.end}>
                {list === null ? (
                  number
                ) : (
                  <Button
                    variant="text"
                    className={styles.show}
                    aria-label={fill(texts.show, { finding: name, count: number })}
                    onClick={() => onShow(list)}
                  >
                    {number}
                  </Button>
                )}
              </td>
              {hasExamples ? <td className={styles.example}>{example}</td> : null}
              <td className={styles.effect}>{effect}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Inspection } from '../../../ingest/inspection.ts';
import styles from './preview-table.module.css';

/** A box that scrolls has to be reachable by keyboard, though it is no control (WCAG 2.1.1). */
const SCROLLS_BY_KEY = { tabIndex: 0 };

/** The first rows of the file as they were read, in a box that scrolls by itself. */
export function PreviewTable({ inspection }: { inspection: Inspection }) {
  const { preview: texts } = useMessages().check;
  const format = useFormat();
  return (
    <div className={styles.preview}>
      <h2 id="check-preview">{texts.title}</h2>
      <section className={styles.box} aria-labelledby="check-preview" {...SCROLLS_BY_KEY}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.row}</th>
              {inspection.raw.columns.map(({ header }) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inspection.preview.map((cells, index) => (
              <tr key={cells.join('\u0000')}>
                <th scope="row">{format.integer(index + 1)}</th>
                {inspection.raw.columns.map(({ header }, column) => (
                  <td key={header} title={cells[column]}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset } from '../../../ingest/dataset.ts';
import { fileOfRow } from '../../../ingest/file-of-row.ts';
import type { TicketCourse } from '../../../report/ticket-course.ts';
import styles from './course-dialog.module.css';

interface CourseRowsProps {
  course: TicketCourse;
  rowNo: number;
  dataset: Pick<Dataset, 'headers' | 'sources'>;
  hidden: readonly number[];
}

/** The rows of the files about a ticket as they were read; that which was asked for stands open. */
export function CourseRows({ course: { rows, rowsTotal }, rowNo, dataset, hidden }: CourseRowsProps) {
  const { tickets } = useMessages();
  const format = useFormat();
  const texts = tickets.course;
  const { headers, sources } = dataset;
  return (
    <section>
      <h3>{texts.rows}</h3>
      {rowsTotal > rows.length ? (
        <p className={styles.muted}>
          {fill(texts.moreRows, { n: format.integer(rows.length), total: format.integer(rowsTotal) })}
        </p>
      ) : null}
      {rows.map((row, at) => {
        const before = rows[at - 1];
        const isChanged = (index: number) =>
          before !== undefined && !hidden.includes(index) && before.cells[index] !== row.cells[index];
        const place = fileOfRow(sources, row.row_no);
        const changes = headers.filter((_, index) => isChanged(index)).length;
        return (
          <details key={row.row_no} className={styles.fileRow} open={row.row_no === rowNo}>
            <summary>
              {fill(texts.rowHead, {
                file: place?.name ?? '',
                row: format.integer(place?.row ?? row.row_no),
              })}
              {before === undefined ? null : (
                <span className={styles.muted}> · {format.plural(changes, texts.changed)}</span>
              )}
            </summary>
            <dl className={styles.cells}>
              {headers.map((header, index) => (
                <div key={index} className={isChanged(index) ? styles.changed : undefined}>
                  <dt>{header}</dt>
                  <dd>
                    {hidden.includes(index) ? (
                      <span className={styles.muted}>{texts.hidden}</span>
                    ) : (
                      (row.cells[index] ?? <span className={styles.muted}>{texts.empty}</span>)
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
    </section>
  );
}

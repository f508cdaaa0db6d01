import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { DataTable } from '../kit/data-table.tsx';
import type { Flow } from './flow-rows.ts';
import styles from './series-table.module.css';

/** The volumes of a {@link ./flow-chart.tsx} as a table: a bucket a row. */
export function FlowTable({ title, flow }: { title: string; flow: Flow }) {
  const { common, measures } = useMessages();
  const format = useFormat();
  const texts = measures.flow;
  const count = (value: number | null) => (value === null ? texts.none : format.integer(value));
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={[
        { key: 'from', head: texts.bucket },
        { key: 'created', head: texts.created, align: 'end' },
        { key: 'resolved', head: texts.resolved, align: 'end' },
        { key: 'backlog', head: texts.backlog, align: 'end' },
      ]}
      rows={flow.rows.map(({ from, created, resolved, backlog, partial }) => ({
        key: from,
        cells: [
          <span key="from">
            {format.bucket(from, flow.bucket)}
            {partial ? <small className={styles.note}>{common.partial}</small> : null}
          </span>,
          count(created),
          count(resolved),
          count(backlog),
        ],
      }))}
    />
  );
}

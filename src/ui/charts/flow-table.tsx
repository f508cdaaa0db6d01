import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { TicketsButton } from '../kit/tickets-button.tsx';
import type { Flow, FLOW_KPIS, OpenFlow } from './flow-rows.ts';
import styles from './series-table.module.css';

interface FlowTableProps {
  title: string;
  flow: Flow;
  /** The tickets of all lines behind a number. */
  onTickets?: OpenFlow | undefined;
}

/** The volumes of a {@link ./flow-chart.tsx} as a table: a bucket a row. */
export function FlowTable({ title, flow, onTickets }: FlowTableProps) {
  const { common, measures } = useMessages();
  const format = useFormat();
  const texts = measures.flow;
  const count = (kpi: (typeof FLOW_KPIS)[number], from: string, value: number | null) => {
    if (value === null) return texts.none;
    const text = format.integer(value);
    return onTickets === undefined ? (
      text
    ) : (
      <TicketsButton key={kpi} n={value} onOpen={() => onTickets(kpi, from)}>
        {text}
      </TicketsButton>
    );
  };
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
          count('tickets_created', from, created),
          count('tickets_resolved', from, resolved),
          count('backlog', from, backlog),
        ],
      }))}
    />
  );
}

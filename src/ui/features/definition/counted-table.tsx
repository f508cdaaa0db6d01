import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { DataTable } from '../../kit/data-table.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import styles from './definition-content.module.css';

interface CountedTableProps {
  unit: KpiFigure['unit'];
  figures: readonly KpiFigure[];
  onTickets: (line: LineKey, selection: TicketSelection) => void;
}

/**
 * Every statistic of one KPI, per line, and the tickets it rests on. What was not measured is left empty, never 0. The lines stand beside
 * one another: there are fewer of them than statistics.
 */
export function CountedTable({ unit, figures, onTickets }: CountedTableProps) {
  const { common, definition: texts } = useMessages();
  const format = useFormat();
  const heads = texts.countedHeads;
  const seconds = (time: number | null) => (time === null ? '' : format.duration(time));
  type Statistic = { key: string; head: string; cell: (figure: KpiFigure) => ReactNode };
  const tickets = ({ line }: KpiFigure, n: number, selection: TicketSelection) => (
    <TicketsButton n={n} onOpen={() => onTickets(line, selection)}>
      {format.integer(n)}
    </TicketsButton>
  );
  const n: Statistic = {
    key: 'n',
    head: heads.measured,
    cell: (figure) => tickets(figure, figure.n, 'measured'),
  };
  const value = (head: string): Statistic => ({
    key: 'value',
    head,
    cell: (figure) => (figure.value === null ? '' : format.value(figure.value, unit)),
  });
  const interval: Statistic = {
    key: 'interval',
    head: heads.interval,
    cell: ({ low, high }) =>
      low === null || high === null
        ? ''
        : unit === 'ratio'
          ? format.percentRange(low, high)
          : `${format.value(low, unit)} – ${format.value(high, unit)}`,
  };
  const kOfN: Statistic = {
    key: 'k',
    head: heads.kOfN,
    cell: (figure) =>
      figure.numerator === null
        ? ''
        : fillParts(heads.ofN, {
            k: tickets(figure, figure.numerator, 'numerator'),
            n: tickets(figure, figure.n, 'measured'),
          }),
  };
  const statistics: Statistic[] = {
    ratio: [value(heads.share), kOfN, interval],
    count: [n],
    score: [n, value(heads.mean), interval],
    seconds: [
      n,
      value(heads.median),
      interval,
      { key: 'p75', head: 'p75', cell: ({ p75 }: KpiFigure) => seconds(p75) },
      { key: 'p90', head: 'p90', cell: ({ p90 }: KpiFigure) => seconds(p90) },
      { key: 'mean', head: heads.mean, cell: ({ mean }: KpiFigure) => seconds(mean) },
    ],
  }[unit];
  const rows: Statistic[] = [
    ...statistics,
    { key: 'missing', head: heads.missing, cell: (figure) => tickets(figure, figure.missing, 'missing') },
    { key: 'provisional', head: heads.provisional, cell: ({ provisional }) => format.integer(provisional) },
  ];
  const shown = figures.filter((figure) => figure.n + figure.missing > 0);
  return (
    <DataTable
      className={styles.counted}
      caption={texts.counted}
      captionHidden
      columns={[
        { key: 'statistic', head: heads.statistic },
        ...shown.map(({ line }) => ({ key: line, head: common.linesShort[line], align: 'end' as const })),
      ]}
      rows={rows.map(({ key, head, cell }) => ({
        key,
        cells: [
          head,
          ...shown.map((figure) => (
            <span key={figure.line} className={styles.wraps}>
              {cell(figure)}
            </span>
          )),
        ],
      }))}
    />
  );
}

/** A text with things that can be clicked in the place of its `{k}` and `{n}`. */
function fillParts(text: string, parts: Readonly<Record<'k' | 'n', ReactNode>>): ReactNode {
  return text
    .split(/(\{[kn]\})/)
    .map((part) => (
      <Fragment key={part}>{part === '{k}' ? parts.k : part === '{n}' ? parts.n : part}</Fragment>
    ));
}

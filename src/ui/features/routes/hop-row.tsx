import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { RouteHop } from '../../../report/compute-routes.ts';
import type { RowList } from '../../../report/row-list.ts';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import styles from './hops.module.css';
import { RouteTime } from './route-time.tsx';
import { Way } from './way.tsx';

type HopColumn = 'tickets' | 'share' | 'dwell' | 'waited' | 'categories';

interface HopRowProps {
  hop: RouteHop;
  columns: readonly HopColumn[];
  onTickets: (list: RowList) => void;
}

/** One move from line to line; on a phone its columns stand under one another, each with its name. */
export function HopRow({ hop, columns, onTickets }: HopRowProps) {
  const texts = useMessages().routes.hops;
  const cells: Record<HopColumn, ReactNode> = {
    tickets: <HopTickets hop={hop} onTickets={onTickets} />,
    share: <HopShare hop={hop} onTickets={onTickets} />,
    dwell: <RouteTime time={hop.dwell} />,
    waited: <RouteTime time={hop.waited} />,
    categories: <HopCategories hop={hop} onTickets={onTickets} />,
  };
  return (
    <tr>
      <th scope="row">
        <Way from={hop.from} to={hop.to} />
      </th>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          <span className={styles.label} aria-hidden="true">
            {texts.columns[column]}
          </span>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}

type CellProps = Omit<HopRowProps, 'columns'>;

function HopTickets({ hop: { from, to, tickets, moves }, onTickets }: CellProps) {
  const texts = useMessages().routes.hops;
  const format = useFormat();
  return (
    <span className={styles.figure}>
      <TicketsButton n={tickets} onOpen={() => onTickets({ kind: 'hop', from, to })}>
        {format.integer(tickets)}
      </TicketsButton>
      {moves === tickets ? null : <small>{fill(texts.moves, { n: format.integer(moves) })}</small>}
    </span>
  );
}

function HopShare({ hop: { from, tickets, reached }, onTickets }: CellProps) {
  const texts = useMessages().routes.hops;
  const format = useFormat();
  return (
    <span className={styles.figure}>
      <span>{format.percent(tickets / reached)}</span>
      <small>
        {texts.of}{' '}
        <TicketsButton n={reached} onOpen={() => onTickets({ kind: 'hop', from, to: 'any' })}>
          {format.integer(reached)}
        </TicketsButton>
      </small>
    </span>
  );
}

function HopCategories({ hop: { from, to, categories }, onTickets }: CellProps) {
  const texts = useMessages().routes.hops;
  const format = useFormat();
  return (
    <ul className={styles.categories}>
      {categories.map(({ category, tickets, share, usual }) => (
        <li key={category}>
          <TicketsButton n={tickets} onOpen={() => onTickets({ kind: 'hop', from, to, category })}>
            {category} {format.integer(tickets)}
          </TicketsButton>{' '}
          <small>
            {fill(texts.category, { share: format.percent(share, 0), usual: format.percent(usual, 0) })}
          </small>
        </li>
      ))}
    </ul>
  );
}

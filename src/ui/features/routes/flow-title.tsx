import type { ReactNode } from 'react';
import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Routes } from '../../../report/compute-routes.ts';
import type { RowList } from '../../../report/row-list.ts';
import { Skeleton } from '../../kit/skeleton.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { lineWords } from './route-words.ts';
import styles from './routes.module.css';

interface FlowTitleProps {
  /** NULL while they are computed, or where they have nothing to say. */
  routes: Routes | null;
  /** Tickets are counted, and there will be a sentence. */
  loading: boolean;
  onTickets: (list: RowList) => void;
  children?: ReactNode;
}

/** What the screen is of, and in a few words what it shows. */
export function FlowTitle({ routes, loading, onTickets, children }: FlowTitleProps) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <header className={styles.title}>
      <h1>{messages.routes.title}</h1>
      {routes === null && !loading ? null : (
        <p className={styles.lead}>
          {routes === null ? (
            <>
              <Skeleton width="min(100%, 38em)" height="0.9em" />{' '}
              <Skeleton width="min(70%, 26em)" height="0.9em" />
            </>
          ) : (
            sentences(routes, messages, format).map(({ text, n, list }) => {
              const [before = '', after = ''] = text.split(NUMBER);
              return (
                <span key={text}>
                  {before}
                  <TicketsButton n={n} onOpen={() => onTickets(list)}>
                    {format.integer(n)}
                  </TicketsButton>
                  {after}{' '}
                </span>
              );
            })
          )}
        </p>
      )}
      {children}
    </header>
  );
}

const NUMBER = '{n}';

interface Sentence {
  /** With `{n}` where the number of tickets stands. */
  text: string;
  n: number;
  list: RowList;
}

/** What was resolved where it came in, where most goes, and what came back. */
function sentences(routes: Routes, messages: Messages, format: Format): Sentence[] {
  const { lead } = messages.routes;
  const first = routes.links
    .filter(({ step, to }) => step === 1 && to === 'resolved')
    .reduce((sum, { tickets }) => sum + tickets, 0);
  const most = routes.hops.find(({ from, to }) => from !== '0' && to !== '0');
  return [
    {
      text: fill(routes.told === 0 ? lead.firstOfList : lead.first, {
        all: format.plural(routes.tickets, messages.common.tickets),
        share: format.percent(first / routes.tickets),
      }),
      n: first,
      list: { kind: 'hop', from: 'any', to: 'resolved', step: '1' },
    },
    ...(most === undefined
      ? []
      : [
          {
            text: fill(lead.most, {
              from: lineWords(most.from, messages),
              to: lineWords(most.to, messages),
              share: format.percent(most.tickets / most.reached),
            }),
            n: most.tickets,
            list: { kind: 'hop' as const, from: most.from, to: most.to },
          },
        ]),
    ...(routes.returned === null || routes.returned === 0
      ? []
      : [
          {
            text: routes.returned === 1 ? lead.back.one : lead.back.other,
            n: routes.returned,
            list: { kind: 'hop' as const, from: 'any' as const, to: 'any' as const, step: 'back' as const },
          },
        ]),
  ];
}

import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Routes } from '../../../report/compute-routes.ts';
import type { RowList } from '../../../report/row-list.ts';
import { DataTable } from '../../kit/data-table.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { RouteTime } from './route-time.tsx';
import styles from './routes.module.css';
import { Way } from './way.tsx';

interface ReturnsSectionProps {
  routes: Routes;
  /** Groups have lines, so that returns between lines can be told. */
  hasLines: boolean;
  busy: boolean;
  onTickets: (list: RowList) => void;
}

/** What came back: to a line, and to a group. */
export function ReturnsSection(props: ReturnsSectionProps) {
  const texts = useMessages().routes.returns;
  const id = useId();
  const { routes, hasLines, busy } = props;
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{texts.title}</h2>
      {routes.returned === null ? (
        <p className={styles.intro}>{texts.unknown}</p>
      ) : (
        <div className={styles.pair}>
          {hasLines ? <LineReturns {...props} returned={routes.returned} /> : null}
          <GroupPairs {...props} />
        </div>
      )}
    </section>
  );
}

function LineReturns({ routes, returned, onTickets }: ReturnsSectionProps & { returned: number }) {
  const texts = useMessages().routes.returns;
  const format = useFormat();
  const { backs, told } = routes;
  return (
    <div className={styles.part}>
      <h3>{texts.lines}</h3>
      {returned === 0 ? (
        <p className={styles.intro}>{format.plural(told, texts.none)}</p>
      ) : (
        <>
          <p className={styles.intro}>
            <TicketsButton
              n={returned}
              onOpen={() => onTickets({ kind: 'hop', from: 'any', to: 'any', step: 'back' })}
            >
              {format.plural(returned, texts.text)}
            </TicketsButton>{' '}
            {fill(texts.share, { share: format.percent(returned / told), told: format.integer(told) })}
          </p>
          <DataTable
            caption={texts.caption}
            captionHidden
            columns={[
              { key: 'back', head: texts.columns.back },
              { key: 'tickets', head: texts.columns.tickets, align: 'end' },
              { key: 'dwell', head: texts.columns.dwell, align: 'end' },
            ]}
            rows={backs.map(({ from, to, tickets, dwell }) => ({
              key: `${from} ${to}`,
              cells: [
                <Way key="way" from={from} to={to} />,
                <TicketsButton
                  key="n"
                  n={tickets}
                  onOpen={() => onTickets({ kind: 'hop', from, to, step: 'back' })}
                >
                  {format.integer(tickets)}
                </TicketsButton>,
                <RouteTime key="dwell" time={dwell} />,
              ],
            }))}
          />
        </>
      )}
    </div>
  );
}

function GroupPairs({ routes, onTickets }: ReturnsSectionProps) {
  const { returns: texts, and } = useMessages().routes;
  const format = useFormat();
  const { pairs, pairCount, pairTickets, told } = routes;
  const others = pairCount - pairs.length;
  return (
    <div className={styles.part}>
      <h3>{texts.groups}</h3>
      {pairTickets === null || pairTickets === 0 ? (
        <p className={styles.intro}>{format.plural(told, texts.pairsNone)}</p>
      ) : (
        <>
          <p className={styles.intro}>
            <TicketsButton n={pairTickets} onOpen={() => onTickets({ kind: 'pairs' })}>
              {format.plural(pairTickets, texts.pairsText)}
            </TicketsButton>
          </p>
          <DataTable
            caption={texts.pairsCaption}
            captionHidden
            columns={[
              { key: 'pair', head: texts.pairsColumns.pair },
              { key: 'tickets', head: texts.pairsColumns.tickets, align: 'end' },
            ]}
            rows={pairs.map(({ a, b, tickets }) => ({
              key: `${a}\n${b}`,
              cells: [
                <span key="pair" className={styles.groups}>
                  {a} <span aria-hidden="true">↔</span>
                  <VisuallyHidden> {and} </VisuallyHidden> {b}
                </span>,
                <TicketsButton key="n" n={tickets} onOpen={() => onTickets({ kind: 'pair', a, b })}>
                  {format.integer(tickets)}
                </TicketsButton>,
              ],
            }))}
          />
          {others > 0 ? <p className={styles.intro}>{format.plural(others, texts.more)}</p> : null}
        </>
      )}
    </div>
  );
}

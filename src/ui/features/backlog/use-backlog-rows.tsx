import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { TicketSelection } from '../../../kpi/compile/compile-kpis.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import type { LineBacklog } from '../../../report/compute-backlog.ts';
import type { WaitingTickets } from '../../../report/compute-open-tickets.ts';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import type { BacklogMoment } from './backlog-moment.ts';
import { FigureOfBacklog } from './figure-of-backlog.tsx';
import styles from './backlog-table.module.css';

export interface BacklogRowsProps {
  moment: BacklogMoment;
  /** NULL while they are computed. */
  figures: readonly KpiFigure[] | null;
  /** Of `backlog`, when the period began; NULL where that is not known. */
  atStart: readonly KpiFigure[] | null;
  backlog: readonly LineBacklog[];
  waiting: readonly WaitingTickets[];
  onTickets: (kpi: KpiId, line: LineKey, selection: TicketSelection) => void;
  /** The tickets that were open when the period began. */
  onStart: (line: LineKey) => void;
  /** The tickets as old as this, in seconds. */
  onAge: (line: LineKey, age: number) => void;
}

interface BacklogRow {
  key: string;
  name: string;
  /** The KPI whose definition the name opens. */
  kpi?: KpiId;
  note: string;
  cell: (line: LineKey) => ReactNode;
}

/** The rows of the table of the backlog. */
export function useBacklogRows(props: BacklogRowsProps): BacklogRow[] {
  const { moment, figures, atStart, backlog, waiting, onTickets, onStart, onAge } = props;
  const {
    backlog: { table: texts },
    overview,
    common,
  } = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const of = (line: LineKey) => backlog.find((one) => one.line === line);
  const words = (text: string) => <span className={styles.words}>{text}</span>;
  const figureRow = (kpi: KpiId, name?: string, note?: string): BacklogRow => {
    const { text } = kpiDefinition(kpi);
    return {
      key: kpi,
      name: name ?? text[locale].name,
      kpi,
      note: note ?? text[locale].short,
      cell: (line) => (
        <FigureOfBacklog
          kpi={kpi}
          line={line}
          figure={figures?.find((one) => one.kpi === kpi && one.line === line)}
          onTickets={(selection) => onTickets(kpi, line, selection)}
        />
      ),
    };
  };
  const change = (line: LineKey): ReactNode => {
    const before = atStart?.find((one) => one.line === line);
    const now = of(line)?.open ?? null;
    if (before === undefined || before.value === null || now === null) {
      return words(common.notMeasurable);
    }
    const [start, end] = texts.was.split('{n}');
    return (
      <>
        <span className={styles.value}>{format.change(now - before.value, 'count')}</span>
        <span className={styles.basis}>
          {start}
          <TicketsButton n={before.n} onOpen={() => onStart(line)}>
            {format.integer(before.value)}
          </TicketsButton>
          {end}
        </span>
      </>
    );
  };
  const days = (line: LineKey): ReactNode => {
    const own = of(line);
    if (own === undefined || own.open === null) return words(common.notMeasurable);
    if (own.open === 0) return words(texts.nothing);
    if (own.resolvedLast28 === null) return words(texts.unknown);
    return (
      <>
        {own.daysToClear === null ? (
          words(texts.never)
        ) : (
          <span className={styles.value}>{format.number(own.daysToClear, own.daysToClear < 10 ? 1 : 0)}</span>
        )}
        <span className={styles.basis}>{format.plural(own.resolvedLast28, texts.pace)}</span>
      </>
    );
  };
  return [
    figureRow('backlog', texts.open, moment.isNow ? texts.openNow : texts.openAtEnd),
    ...(moment.startDay === null
      ? []
      : [
          {
            key: 'change',
            name: texts.change,
            note: fill(texts.since, { date: format.date(moment.startDay) }),
            cell: change,
          },
        ]),
    figureRow('tickets_created', texts.created, texts.createdNote),
    figureRow('tickets_resolved', texts.resolved, texts.resolvedNote),
    {
      key: 'oldest',
      name: texts.oldest,
      note: texts.oldestNote,
      cell: (line) => {
        const oldest = of(line)?.oldest ?? null;
        if (oldest === null) return words(of(line)?.open === null ? common.notMeasurable : texts.nothing);
        return (
          <span className={styles.value}>
            <TicketsButton n={1} onOpen={() => onAge(line, oldest)}>
              {format.duration(oldest)}
            </TicketsButton>
          </span>
        );
      },
    },
    figureRow('backlog_age', texts.age),
    figureRow('backlog_stale_5'),
    figureRow('backlog_stale_30'),
    {
      key: 'waiting',
      name: texts.waiting,
      note: texts.waitingNote,
      cell: (line) => {
        const own = waiting.find((one) => one.line === line);
        if (own === undefined) {
          return words(
            of(line)?.open === 0 ? texts.nothing : moment.isNow ? common.notMeasurable : texts.waitingPast,
          );
        }
        return (
          <>
            <span className={styles.value}>{format.percent(own.waiting / own.known)}</span>
            <span className={styles.basis}>
              {format.integer(own.waiting)} {overview.of} {format.integer(own.known)}
            </span>
          </>
        );
      },
    },
    { key: 'days', name: texts.days, note: texts.daysNote, cell: days },
  ];
}

import type { ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { TicketSelection } from '../../../kpi/compile/ticket-selection.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { reliability } from '../../../kpi/statistics/reliability.ts';
import type { LineBacklog } from '../../../report/compute-backlog.ts';
import type { WaitingTickets } from '../../../report/compute-open-tickets.ts';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import type { BacklogMoment } from './backlog-moment.ts';
import { FigureOfBacklog } from './figure-of-backlog.tsx';
import styles from './backlog-table.module.css';

export interface BacklogRowsProps {
  /** The columns. */
  lines: readonly LineKey[];
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
  onWaiting: (line: LineKey, of: 'known' | 'waiting') => void;
  /** What the line resolved in the 28 days before. */
  onPace: (line: LineKey) => void;
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
  const { lines, moment, figures, atStart, backlog, waiting } = props;
  const { onTickets, onStart, onAge, onWaiting, onPace } = props;
  const {
    backlog: { table: texts },
    overview,
    common,
  } = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const of = (line: LineKey) => backlog.find((one) => one.line === line);
  const words = (text: string) => <span className={styles.words}>{text}</span>;
  const figureOf = (kpi: KpiId, line: LineKey) =>
    figures?.find((one) => one.kpi === kpi && one.line === line);
  /** Tickets of no line, where these have no column of their own: otherwise the lines would not add up. */
  const ofUnknown = (kpi: KpiId): ReactNode => {
    const n = lines.includes('unknown') ? 0 : (figureOf(kpi, 'unknown')?.n ?? 0);
    return n === 0 ? null : within(texts.ofUnknown, n, () => onTickets(kpi, 'unknown', 'measured'));
  };
  const figureRow = (kpi: KpiId, name?: string, note?: string): BacklogRow => {
    const { text } = kpiDefinition(kpi);
    return {
      key: kpi,
      name: name ?? inLanguage(text, locale).name,
      kpi,
      note: note ?? inLanguage(text, locale).short,
      cell: (line) => (
        <>
          <FigureOfBacklog
            kpi={kpi}
            line={line}
            figure={figureOf(kpi, line)}
            onTickets={(selection) => onTickets(kpi, line, selection)}
          />
          {line === 'all' ? ofUnknown(kpi) : null}
        </>
      ),
    };
  };
  const tickets = (n: number, onOpen: () => void) => (
    <TicketsButton n={n} onOpen={onOpen}>
      {format.integer(n)}
    </TicketsButton>
  );
  /** A text whose `{n}` leads to tickets. */
  const within = (text: string, n: number, onOpen: () => void) => {
    const [start, end] = text.split('{n}');
    return (
      <span className={styles.basis}>
        {start}
        {tickets(n, onOpen)}
        {end}
      </span>
    );
  };
  const change = (line: LineKey): ReactNode => {
    const before = atStart?.find((one) => one.line === line);
    const now = of(line)?.open ?? null;
    if (before === undefined || before.value === null || now === null) {
      return words(common.notMeasurable);
    }
    return (
      <>
        <span className={styles.value}>{format.change(now - before.value, 'count')}</span>
        {within(texts.was, before.n, () => onStart(line))}
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
        {within(format.plural(own.resolvedLast28, texts.pace, { n: '{n}' }), own.resolvedLast28, () =>
          onPace(line),
        )}
      </>
    );
  };
  const noteOn = (how: ReturnType<typeof reliability>) =>
    how === 'sound' ? null : how === 'weak' ? overview.small : overview.tooFew;
  const stale = (kpi: KpiId): BacklogRow => {
    const { short } = inLanguage(kpiDefinition(kpi).text, locale);
    return figureRow(kpi, undefined, moment.isNow ? short : `${short} · ${texts.onlyNow}`);
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
        const { oldest = null, oldestTickets = 0, open = 0 } = of(line) ?? {};
        if (oldest === null) return words(open === null ? common.notMeasurable : texts.nothing);
        return (
          <span className={styles.value}>
            <TicketsButton n={oldestTickets} onOpen={() => onAge(line, oldest)}>
              {format.duration(oldest)}
            </TicketsButton>
          </span>
        );
      },
    },
    figureRow('backlog_age', texts.age),
    stale('backlog_stale_5'),
    stale('backlog_stale_30'),
    {
      key: 'waiting',
      name: texts.waiting,
      note: texts.waitingNote,
      cell: (line) => {
        const own = waiting.find((one) => one.line === line);
        if (own === undefined) {
          return words(
            of(line)?.open === 0 ? texts.nothing : moment.isNow ? common.notMeasurable : texts.onlyNow,
          );
        }
        return (
          <>
            <span className={styles.value}>{format.percent(own.waiting / own.known)}</span>
            <span className={styles.basis}>
              {tickets(own.waiting, () => onWaiting(line, 'waiting'))} {overview.of}{' '}
              {tickets(own.known, () => onWaiting(line, 'known'))}
            </span>
            <span className={styles.notes}>{noteOn(reliability(own.known))}</span>
          </>
        );
      },
    },
    { key: 'days', name: texts.days, note: texts.daysNote, cell: days },
  ];
}

import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { DimensionFigure } from '../../../kpi/kpi-query.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import styles from './backlog.module.css';

/** As many as fit on a screen. */
const MOST = 15;

interface GroupsPanelProps {
  /** `backlog` by group. */
  figures: readonly DimensionFigure[];
  busy: boolean;
  /** The open tickets of a group; NULL: unknown. */
  onTickets: (group: string | null) => void;
  onFilter: (group: string | null) => void;
}

/** Which groups the open tickets are with, the fullest first. */
export function GroupsPanel({ figures, busy, onTickets, onFilter }: GroupsPanelProps) {
  const { backlog, common } = useMessages();
  const texts = backlog.groups;
  const format = useFormat();
  const groups = figures.filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n);
  const shown = groups.slice(0, MOST);
  const rest = groups.slice(MOST);
  const sum = (some: readonly DimensionFigure[]) => some.reduce((total, { n }) => total + n, 0);
  const open = sum(groups);
  const [first] = groups;
  if (first === undefined) return null;
  const nameOf = ({ key }: DimensionFigure) => key ?? texts.unknown;
  const share = ({ n }: DimensionFigure) => format.percent(n / open, 0);
  const tickets = (group: DimensionFigure) => (
    <TicketsButton n={group.n} onOpen={() => onTickets(group.key)}>
      {format.integer(group.n)}
    </TicketsButton>
  );
  return (
    <ChartFrame
      title={texts.title}
      summary={fill(texts.summary, {
        group: nameOf(first),
        n: format.integer(first.n),
        open: format.integer(open),
        share: share(first),
      })}
      unit={texts.unit}
      busy={busy}
      picture={false}
      table={
        <DataTable
          caption={texts.title}
          captionHidden
          columns={[
            { key: 'group', head: texts.group },
            { key: 'open', head: texts.open, align: 'end' },
            { key: 'share', head: texts.share, align: 'end' },
          ]}
          rows={groups.map((group) => ({
            key: group.key ?? '',
            cells: [nameOf(group), tickets(group), share(group)],
          }))}
        />
      }
      data={{ head: [texts.group, texts.open], rows: groups.map((group) => [nameOf(group), group.n]) }}
      fileName="linewise-backlog-groups"
    >
      <ol className={styles.groups}>
        {shown.map((group) => (
          <li key={group.key ?? ''}>
            <Button
              variant="text"
              className={styles.group}
              aria-label={fill(texts.filter, { group: nameOf(group) })}
              onClick={() => onFilter(group.key)}
            >
              {nameOf(group)}
            </Button>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${(100 * group.n) / first.n}%` }} />
            </span>
            <span className={styles.count}>{tickets(group)}</span>
            <span className={styles.share}>{share(group)}</span>
          </li>
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <p className={styles.more}>
          {format.plural(rest.length, texts.more, { tickets: format.plural(sum(rest), common.tickets) })}
        </p>
      )}
    </ChartFrame>
  );
}

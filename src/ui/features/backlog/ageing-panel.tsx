import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { AGE_EDGES } from '../../../kpi/compile/histogram-sql.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { LineBacklog } from '../../../report/compute-backlog.ts';
import { AgeingChart } from '../../charts/ageing-chart.tsx';
import { ageBands, type AgeBand } from '../../charts/ageing-bands.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { agedOver } from './aged-over.ts';
import styles from './backlog.module.css';

const DAY = 86_400;

interface AgeingPanelProps {
  /** The lines with an open ticket; NULL while they are computed. */
  lines: readonly LineBacklog[] | null;
  /** How many bars to keep room for. */
  room: number;
  busy: boolean;
  onBand: (line: LineKey, band: AgeBand) => void;
}

/** How old the open tickets of each line are. */
export function AgeingPanel({ lines, room, busy, onBand }: AgeingPanelProps) {
  const { backlog, common, distribution } = useMessages();
  const texts = backlog.ageing;
  const format = useFormat();
  const names = ageBands(AGE_EDGES, [...AGE_EDGES, 0]).map(({ from, until }) =>
    until === null
      ? fill(distribution.above, { edge: format.duration(from) })
      : from === 0
        ? fill(distribution.upTo, { edge: format.duration(until) })
        : fill(texts.between, { from: format.integer(from / DAY), until: format.duration(until) }),
  );
  const aged = (lines ?? []).map((one) => ({ line: one.line, bands: ageBands(AGE_EDGES, one.bands) }));
  const open = (bands: readonly AgeBand[]): AgeBand => {
    const tickets = bands.reduce((sum, band) => sum + band.tickets, 0);
    return { from: 0, until: null, tickets };
  };
  const cell = (line: LineKey, band: AgeBand, key: string | number) => (
    <TicketsButton key={key} n={band.tickets} onOpen={() => onBand(line, band)}>
      {format.integer(band.tickets)}
    </TicketsButton>
  );
  const [main] = lines ?? [];
  const share = (tickets: number, of: number) => format.percent(of === 0 ? 0 : tickets / of, 0);
  const total = main?.bands.reduce((sum, tickets) => sum + tickets, 0) ?? 0;
  return (
    <ChartFrame
      title={texts.title}
      summary={
        main === undefined ? (
          <Skeleton width="28em" height="0.8em" />
        ) : (
          fill(texts.summary, {
            line: common.lines[main.line],
            young: share(total - agedOver(7 * DAY, main), total),
            old: share(agedOver(30 * DAY, main), total),
          })
        )
      }
      unit={texts.unit}
      busy={busy || lines === null}
      table={
        <DataTable
          caption={texts.title}
          captionHidden
          columns={[
            { key: 'line', head: texts.line },
            ...names.map((name) => ({ key: name, head: name, align: 'end' as const })),
            { key: 'open', head: texts.open, align: 'end' },
          ]}
          rows={aged.map(({ line, bands }) => ({
            key: line,
            cells: [
              common.linesShort[line],
              ...bands.map((band) => cell(line, band, band.from)),
              cell(line, open(bands), 'open'),
            ],
          }))}
        />
      }
      data={
        lines === null
          ? null
          : {
              head: [texts.line, ...names],
              rows: aged.map(({ line, bands }) => [
                common.lines[line],
                ...bands.map(({ tickets }) => tickets),
              ]),
            }
      }
      fileName="linewise-backlog-age"
    >
      {lines === null ? (
        <span className={styles.placeholder} style={{ height: 52 + 70 * room }} />
      ) : (
        <AgeingChart lines={aged} names={names} onBand={onBand} />
      )}
    </ChartFrame>
  );
}

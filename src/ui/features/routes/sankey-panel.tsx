import { useMemo } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { RouteOutcome } from '../../../kpi/compile/route-stops.ts';
import type { Routes } from '../../../report/compute-routes.ts';
import type { RowList } from '../../../report/row-list.ts';
import type { ChartData } from '../../charts/chart-data.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { SankeyChart } from '../../charts/sankey-chart.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import { describeStep, listOfLink, listOfNode, stepWords, timeValue } from './route-words.ts';
import { RouteTime } from './route-time.tsx';
import styles from './routes.module.css';

interface SankeyPanelProps {
  routes: Routes;
  busy: boolean;
  onTickets: (list: RowList) => void;
}

/** The ways of the tickets created in the selection, as bands and as a table. */
export function SankeyPanel({ routes, busy, onTickets }: SankeyPanelProps) {
  const messages = useMessages();
  const format = useFormat();
  const { chart } = messages.routes;
  const { tickets, told, links } = routes;
  const data = useMemo<ChartData>(
    () => ({
      head: [chart.columns.step, chart.columns.tickets, chart.columns.share, chart.columns.dwellSeconds],
      rows: links.map((link) => [
        stepWords(link, messages),
        link.tickets,
        link.tickets / tickets,
        timeValue(link.dwell),
      ]),
    }),
    [links, tickets, chart, messages],
  );
  const ended = (as: RouteOutcome) =>
    format.integer(links.reduce((sum, link) => sum + (link.to === as ? link.tickets : 0), 0));
  const fromList = tickets - told;
  return (
    <ChartFrame
      title={chart.title}
      summary={fill(told === 0 ? chart.summaryOfList : chart.summary, {
        all: format.plural(tickets, messages.common.tickets),
        resolved: ended('resolved'),
        open: ended('open'),
      })}
      unit={chart.unit}
      busy={busy}
      data={data}
      fileName={chart.file}
      notes={
        fromList === 0 ? null : (
          <p className={styles.note}>
            {told === 0
              ? messages.routes.fromList
              : fill(messages.routes.partList, {
                  n: format.integer(fromList),
                  all: format.plural(tickets, messages.common.tickets),
                })}
          </p>
        )
      }
      table={
        <DataTable
          caption={chart.title}
          captionHidden
          columns={[
            { key: 'step', head: chart.columns.step },
            { key: 'tickets', head: chart.columns.tickets, align: 'end' },
            { key: 'share', head: chart.columns.share, align: 'end' },
            ...(told === 0 ? [] : [{ key: 'dwell', head: chart.columns.dwell, align: 'end' as const }]),
          ]}
          rows={links.map((link) => ({
            key: `${link.step} ${link.from} ${link.to}`,
            cells: [
              stepWords(link, messages),
              <TicketsButton key="n" n={link.tickets} onOpen={() => onTickets(listOfLink(link))}>
                {format.integer(link.tickets)}
              </TicketsButton>,
              format.percent(link.tickets / tickets),
              ...(told === 0 ? [] : [link.from === 'in' ? '' : <RouteTime key="dwell" time={link.dwell} />]),
            ],
          }))}
        />
      }
    >
      <SankeyChart
        title={chart.title}
        steps={links}
        describe={(link) => describeStep(link, tickets, messages, format)}
        onStep={(link) => onTickets(listOfLink(link))}
        onNode={({ column, line, outcome }) => onTickets(listOfNode(column, line, outcome))}
      />
    </ChartFrame>
  );
}

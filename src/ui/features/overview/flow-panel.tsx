import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Bucket, KpiSeries } from '../../../kpi/kpi-query.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { flowData } from '../../charts/flow-data.ts';
import { flowOf, type OpenFlow } from '../../charts/flow-rows.ts';
import { flowSentence } from '../../charts/flow-sentence.ts';
import { FlowTable } from '../../charts/flow-table.tsx';
import { LazyFlowChart } from '../../charts/lazy-flow-chart.tsx';
import { TrendPlaceholder } from '../../charts/trend-placeholder.tsx';
import { Skeleton } from '../../kit/skeleton.tsx';

interface FlowPanelProps {
  bucket: Bucket;
  /** Of tickets created, tickets resolved and backlog; others are passed over. NULL while they are computed. */
  series: readonly KpiSeries[] | null;
  /** Lines are chosen: tickets move between them and others. */
  ofChosenLines?: boolean;
  busy?: boolean;
  onTickets?: OpenFlow | undefined;
}

const TITLE = {
  day: 'titleDay',
  week: 'titleWeek',
  month: 'titleMonth',
  quarter: 'titleQuarter',
} as const satisfies Record<Bucket, string>;

/** What came in, what went out and what was left, through time; nothing where the export cannot tell. */
export function FlowPanel({
  bucket,
  series,
  ofChosenLines = false,
  busy = false,
  onTickets,
}: FlowPanelProps) {
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.measures.flow;
  const flow = series === null ? null : flowOf(series);
  if (series !== null && flow === null) return null;
  const title = texts[TITLE[bucket]];
  return (
    <ChartFrame
      title={title}
      summary={
        flow === null ? (
          <Skeleton width="32em" height="0.8em" />
        ) : (
          flowSentence(flow, messages, format, ofChosenLines)
        )
      }
      unit={texts.unit}
      busy={busy || flow === null}
      data={flow === null ? null : flowData(flow, messages)}
      fileName={`linewise-volumes-${bucket}`}
      table={flow === null ? null : <FlowTable title={title} flow={flow} onTickets={onTickets} />}
    >
      {flow === null ? (
        <TrendPlaceholder />
      ) : (
        <LazyFlowChart title={title} flow={flow} onTickets={onTickets} />
      )}
    </ChartFrame>
  );
}

import { lazy, Suspense } from 'react';
import type { FlowChartProps } from './flow-chart.tsx';
import { TrendPlaceholder } from './trend-placeholder.tsx';

const FlowChart = lazy(async () => ({ default: (await import('./flow-chart.tsx')).FlowChart }));

/** {@link FlowChart} in a chunk of its own; its place is kept until it is there. */
export function LazyFlowChart(props: FlowChartProps) {
  return (
    <Suspense fallback={<TrendPlaceholder />}>
      <FlowChart {...props} />
    </Suspense>
  );
}

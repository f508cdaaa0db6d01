import { lazy, Suspense } from 'react';
import type { TrendChartProps } from './trend-chart.tsx';
import { TrendPlaceholder } from './trend-placeholder.tsx';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

/** {@link TrendChart} in a chunk of its own; its place is kept until it is there. */
export function LazyTrendChart(props: TrendChartProps) {
  return (
    <Suspense
      fallback={<TrendPlaceholder {...(props.height === undefined ? {} : { height: props.height })} />}
    >
      <TrendChart {...props} />
    </Suspense>
  );
}

import { useXAxisScale, useYAxisScale } from 'recharts';
import type { MarkedPoint } from './line-end.ts';
import { LineMark } from './line-mark.tsx';

/** The marks on the points of the lines. */
export function TrendMarks({ points }: { points: readonly MarkedPoint[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return (
    <g aria-hidden="true">
      {points.map(({ line, from, value }) => (
        <LineMark key={`${line} ${from}`} line={line} x={x(from) ?? 0} y={y(value) ?? 0} scale={0.85} />
      ))}
    </g>
  );
}

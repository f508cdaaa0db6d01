import type { LineKey } from '../../kpi/facts.ts';
import { LineMark } from './line-mark.tsx';

/** The mark of a line as a small picture beside its name. */
export function LineKeyMark({ line }: { line: LineKey }) {
  return (
    <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
      <LineMark line={line} x={0} y={0} />
    </svg>
  );
}

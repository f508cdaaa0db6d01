import type { LineKey } from '../../kpi/facts.ts';
import { LINE_STYLE } from './line-style.ts';
import type { MarkShape } from './line-style.ts';

const PATHS = {
  bar: 'M-4,-1.25H4V1.25H-4Z',
  circle: 'M3,0A3,3 0 1 1 -3,0A3,3 0 1 1 3,0Z',
  square: 'M-2.7,-2.7H2.7V2.7H-2.7Z',
  triangle: 'M0,-3.6L3.6,2.8H-3.6Z',
  diamond: 'M0,-3.8L3.8,0L0,3.8L-3.8,0Z',
} satisfies Record<MarkShape, string>;

/** The mark of a line, centred on a point. For the inside of an `<svg>`. */
export function LineMark({ line, x, y, scale = 1 }: { line: LineKey; x: number; y: number; scale?: number }) {
  const { color, mark } = LINE_STYLE[line];
  return <path d={PATHS[mark]} transform={`translate(${x} ${y}) scale(${scale})`} fill={color} />;
}

import type { LineKey } from '../../kpi/facts.ts';

export type MarkShape = 'bar' | 'circle' | 'square' | 'triangle' | 'diamond';

/** How a support line is drawn, everywhere: one colour, and one mark for who does not see the colour. */
export const LINE_STYLE = {
  all: { color: 'var(--line-all)', mark: 'bar' },
  '1': { color: 'var(--line-1)', mark: 'circle' },
  '2': { color: 'var(--line-2)', mark: 'square' },
  '3': { color: 'var(--line-3)', mark: 'triangle' },
  unknown: { color: 'var(--line-unknown)', mark: 'diamond' },
} satisfies Record<LineKey, { color: string; mark: MarkShape }>;

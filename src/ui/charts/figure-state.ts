import type { LineKey } from '../../kpi/facts.ts';
import type { KpiDefinition } from '../../kpi/kpi-definition.ts';
import type { KpiFigure } from '../../kpi/kpi-query.ts';
import { isApplicable } from '../../kpi/chosen-lines.ts';

/** Below this one ticket changes everything: shown in grey, with words. */
export const TOO_FEW = 5;
/** Below this a figure is marked as resting on little. */
const SMALL = 30;

export type FigureState =
  | { kind: 'not_applicable' }
  | { kind: 'not_measurable'; missing: number }
  | { kind: 'no_tickets' }
  | { kind: 'value'; value: number; figure: KpiFigure; certainty: 'too_few' | 'small' | 'enough' };

/** What a cell of the table may say. A figure without a value is never a number. `beside`: the lines of the other columns. */
export function figureState(
  definition: KpiDefinition,
  line: LineKey,
  figure: KpiFigure | undefined,
  beside: readonly LineKey[] = [],
): FigureState {
  if (!isApplicable(definition, line, beside)) return { kind: 'not_applicable' };
  if (!figure || figure.value === null) {
    const missing = figure?.missing ?? 0;
    return missing > 0 ? { kind: 'not_measurable', missing } : { kind: 'no_tickets' };
  }
  // A number of tickets is what it is, however few they are.
  const certainty =
    definition.unit === 'count' || figure.n >= SMALL ? 'enough' : figure.n < TOO_FEW ? 'too_few' : 'small';
  return { kind: 'value', value: figure.value, figure, certainty };
}

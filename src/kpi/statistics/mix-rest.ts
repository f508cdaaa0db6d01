import type { KpiDefinition } from '../kpi-definition.ts';
import type { KpiFigure } from '../kpi-query.ts';
import { changeOf, type KpiChange } from './change.ts';
import { wilson } from './wilson.ts';

/** What is needed of a figure to lay it beside the rest. */
type Part = Pick<
  KpiFigure,
  'unit' | 'value' | 'numerator' | 'n' | 'missing' | 'provisional' | 'low' | 'high'
>;

/**
 * One group laid beside the others: a rate beside that of all other tickets (Newcombe), a duration or a mean beside that of all tickets, its
 * own among them, as a median of the others cannot be had from medians: there the interval is a little too wide, never too narrow. NULL
 * for numbers of tickets, and where there is nothing else to lay it beside.
 */
export function besideRest(
  part: Part,
  all: Part,
  direction: KpiDefinition['direction'],
): (KpiChange & { beside: number }) | null {
  if (part.unit === 'count' || part.value === null || part.n >= all.n) return null;
  const other = part.unit === 'ratio' ? restOf(part, all) : all;
  if (other.value === null) return null;
  return { ...changeOf(part, other, direction), beside: other.value };
}

function restOf(part: Part, all: Part): Part {
  const n = all.n - part.n;
  const numerator = (all.numerator ?? 0) - (part.numerator ?? 0);
  const interval = wilson(numerator, n);
  return {
    unit: 'ratio',
    value: numerator / n,
    numerator,
    n,
    missing: 0,
    provisional: all.provisional - part.provisional,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

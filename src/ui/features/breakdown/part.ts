import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import { weekday } from '../../../i18n/weekday.ts';
import { CHANNELS, LINES, PRIORITIES } from '../../../kpi/facts.ts';
import { DAY } from '../../../kpi/periods.ts';
import type { KpiFigure, SplitBy } from '../../../kpi/kpi-query.ts';
import type { besideRest } from '../../../kpi/statistics/mix-rest.ts';
import type { TargetState } from '../../../kpi/statistics/target-state.ts';
import type { FigureChange } from '../../charts/comparison.ts';

/** One value of what a figure is split by (`key` NULL: unknown) with all there is to say of it. */
export interface Part {
  key: string | null;
  figure: KpiFigure;
  /** Against the compared period. */
  change?: FigureChange | undefined;
  /** Against the other tickets; NULL where there is nothing to say. */
  beside: ReturnType<typeof besideRest>;
  target: TargetState | null;
}

/** A value of a dimension as a reader knows it. */
export function partName(by: SplitBy, key: string | null, messages: Messages, format: Format): string {
  const { breakdown, common } = messages;
  if (by === 'line') return common.lines[LINES.map(String).includes(key ?? '') ? lineOf(key) : 'unknown'];
  if (key === null) return breakdown.unknown;
  switch (by) {
    case 'priority': {
      const priority = PRIORITIES.find((one) => String(one) === key);
      return priority === undefined ? key : common.priorities[priority];
    }
    case 'channel': {
      const channel = CHANNELS.find((one) => one === key);
      return channel === undefined ? key : common.channels[channel];
    }
    case 'weekday':
      return weekday(format.locale, (Number(key) + 3) * DAY);
    case 'hour':
      return hourName(Number(key), messages);
    default:
      return key;
  }
}

export function hourName(hour: number, { breakdown }: Pick<Messages, 'breakdown'>): string {
  return fill(breakdown.hour, { from: String(hour).padStart(2, '0') });
}

function lineOf(key: string | null): '1' | '2' | '3' | 'unknown' {
  return (['1', '2', '3'] as const).find((one) => one === key) ?? 'unknown';
}

/** Those whose values have an order of their own: Monday comes before Tuesday however many tickets each has. */
export function isOrdered(by: SplitBy): boolean {
  return by === 'weekday' || by === 'hour' || by === 'priority' || by === 'line';
}

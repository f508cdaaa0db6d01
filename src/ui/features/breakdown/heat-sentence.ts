import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import type { HeatCell } from '../../../kpi/compile/heat-sql.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import { hourName, partName } from './part.ts';

/** Below this an hour is not called the lowest or the highest. */
const SOUND = 30;

/** What the hours say: of a number of tickets the busiest, of anything else between what it goes. */
export function heatSentence(
  cells: readonly HeatCell[],
  { unit }: Pick<KpiDefinition, 'unit'>,
  messages: Messages,
  format: Format,
): string {
  const { heat } = messages.breakdown;
  const day = ({ weekday }: HeatCell) => partName('weekday', String(weekday), messages, format);
  const hour = (cell: HeatCell) => hourName(cell.hour, messages);
  const known = cells.filter(({ value, n }) => value !== null && (unit === 'count' || n >= SOUND));
  const sorted = known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (high === undefined || low === undefined) return cells.length === 0 ? '' : heat.sparse;
  if (unit === 'count')
    return fill(heat.busiest, { day: day(high), hour: hour(high), n: format.integer(high.n) });
  return fill(heat.span, {
    low: format.value(low.value ?? 0, unit),
    lowDay: day(low),
    lowHour: hour(low),
    high: format.value(high.value ?? 0, unit),
    highDay: day(high),
    highHour: hour(high),
  });
}

import type { Messages } from '../../i18n/en.ts';
import { fill } from '../../i18n/fill.ts';
import type { Format } from '../../i18n/format.ts';
import type { LineKey, Priority } from '../../kpi/facts.ts';
import type { KpiDefinition } from '../../kpi/kpi-definition.ts';
import type { Target } from '../../kpi/settings.ts';
import { targetOf } from '../../kpi/statistics/target-state.ts';
import type { TrendTarget } from './trend-target.ts';
import { targetText } from '../../i18n/target-text.ts';

/** The targets of the lines of a chart: that of every line once, and with its name each line that has its own. By the same rule as a figure's. */
export function trendTargetsOf(
  definition: KpiDefinition,
  lines: readonly LineKey[],
  targets: readonly Target[],
  priority: Priority | null,
  messages: Messages,
  format: Format,
): TrendTarget[] {
  if (definition.direction === 'neither') return [];
  const found = lines.flatMap((line) => {
    const target = targetOf({ kpi: definition.id, line }, targets, priority);
    return target === null ? [] : [{ line, target }];
  });
  const ofAll = found.find(({ target }) => target.line === null)?.target;
  const label = (value: number) => targetText(definition, value, messages, format);
  return [
    ...(ofAll === undefined ? [] : [{ value: ofAll.value, label: label(ofAll.value), line: null }]),
    ...found
      .filter(({ target }) => target.line !== null)
      .map(({ line, target }) => ({
        value: target.value,
        label: fill(messages.trends.targetOf, {
          target: label(target.value),
          line: messages.common.linesShort[line],
        }),
        line,
      })),
  ];
}

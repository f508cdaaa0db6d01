import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { FilterDimension } from '../../../kpi/compile/dimension-counts-sql.ts';
import { CHANNELS, LINES, PRIORITIES } from '../../../kpi/facts.ts';
import type { KpiFilter } from '../../../kpi/kpi-query.ts';
import { changedDimensions, chosenKeys } from '../../../state/filter-by.ts';

/** More are told by their number. */
const NAMED = 3;

/** A value of a dimension as the menus call it. */
export function valueName({ common }: Messages, dimension: FilterDimension, value: string | null): string {
  switch (dimension) {
    case 'line':
      return common.lines[LINES.find((line) => String(line) === value) ?? 'unknown'];
    case 'priority':
      return common.priorities[PRIORITIES.find((priority) => String(priority) === value) ?? 0];
    case 'channel':
      return common.channels[CHANNELS.find((channel) => channel === value) ?? 'unknown'];
    default:
      return value ?? common.channels.unknown;
  }
}

/** What is chosen of a dimension: `Lijn: 2, 3` or `4 categorieën`, and all of it. */
export function chosenText(
  messages: Messages,
  format: Format,
  dimension: FilterDimension,
  keys: readonly (string | null)[],
): { short: string; whole: string } {
  const texts = messages.filters;
  const names = keys.map((key) =>
    dimension === 'line' ? (key ?? messages.common.channels.unknown) : valueName(messages, dimension, key),
  );
  const whole = fill(texts.chip, { dimension: texts[dimension], values: names.join(', ') });
  if (keys.length <= NAMED) return { short: whole, whole };
  return { short: fill(texts.many[dimension], { n: format.integer(keys.length) }), whole };
}

/** What changed from one filter to another, in a sentence to be read aloud; empty: nothing. */
export function filterNews(messages: Messages, format: Format, before: KpiFilter, after: KpiFilter): string {
  const texts = messages.filters;
  const sentence = (label: string, values: string) =>
    fill(values === '' ? texts.gone : texts.news, { dimension: label.toLowerCase(), values });
  const parts = changedDimensions(before, after).map((dimension) => {
    const keys = chosenKeys(after, dimension);
    const names = keys.slice(0, NAMED).map((key) => valueName(messages, dimension, key));
    return sentence(
      texts[dimension],
      keys.length > NAMED
        ? fill(texts.many[dimension], { n: format.integer(keys.length) })
        : names.join(', '),
    );
  });
  const isOther = before.period.from !== after.period.from || before.period.to !== after.period.to;
  const isAll = after.period.from === null && after.period.to === null;
  const period = isOther ? [sentence(texts.period, isAll ? '' : format.period(after.period))] : [];
  return [...period, ...parts].join('. ');
}

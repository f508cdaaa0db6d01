import { FILTER_DIMENSIONS, type FilterDimension } from '../kpi/compile/dimension-counts-sql.ts';
import { CHANNELS, LINES, PRIORITIES } from '../kpi/facts.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';

/** One value that a bar, cell or row stands for, as text; NULL: unknown. */
export interface FilterValue {
  dimension: FilterDimension;
  key: string | null;
}

/** The filter with nothing but this value chosen of its dimension; a value that nobody can choose leaves it as it was. */
export function filterBy(filter: KpiFilter, { dimension, key }: FilterValue): KpiFilter {
  const text = dimension === 'line' && key === 'unknown' ? null : key;
  const chosen = chooseKeys(filter, dimension, [text]);
  return chosenKeys(chosen, dimension).length === 1 ? chosen : filter;
}

/** What is chosen of a dimension, as text; NULL: unknown. */
export function chosenKeys(filter: KpiFilter, dimension: FilterDimension): readonly (string | null)[] {
  switch (dimension) {
    case 'line':
      return filter.lines.map((line) => (line === 0 ? null : String(line)));
    case 'priority':
      return filter.priorities.map((priority) => (priority === 0 ? null : String(priority)));
    case 'channel':
      return filter.channels.map((channel) => (channel === 'unknown' ? null : channel));
    case 'category':
      return filter.categories;
    case 'group':
      return filter.groups;
    default:
      return filter.agents;
  }
}

/** The filter with these values chosen of a dimension, those of a closed set in their own order; what nobody can choose is left out. */
export function chooseKeys(
  filter: KpiFilter,
  dimension: FilterDimension,
  keys: readonly (string | null)[],
): KpiFilter {
  switch (dimension) {
    case 'line':
      return { ...filter, lines: [...LINES, 0 as const].filter((line) => keys.includes(word(line))) };
    case 'priority':
      return {
        ...filter,
        priorities: [...PRIORITIES, 0 as const].filter((priority) => keys.includes(word(priority))),
      };
    case 'channel':
      return {
        ...filter,
        channels: [...CHANNELS, 'unknown' as const].filter((channel) =>
          keys.includes(channel === 'unknown' ? null : channel),
        ),
      };
    case 'category':
      return { ...filter, categories: keys };
    case 'group':
      return { ...filter, groups: keys };
    default:
      return { ...filter, agents: keys };
  }
}

/** The dimensions of which another choice was made. */
export function changedDimensions(before: KpiFilter, after: KpiFilter): FilterDimension[] {
  const choice = (filter: KpiFilter, dimension: FilterDimension) =>
    JSON.stringify(chosenKeys(filter, dimension));
  return FILTER_DIMENSIONS.filter((dimension) => choice(before, dimension) !== choice(after, dimension));
}

const word = (choice: number) => (choice === 0 ? null : String(choice));

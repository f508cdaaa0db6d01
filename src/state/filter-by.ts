import { CHANNELS, LINES, PRIORITIES } from '../kpi/facts.ts';
import type { KpiFilter } from '../kpi/kpi-query.ts';

/** One value that a bar, cell or row stands for, as text; NULL: unknown. */
export interface FilterValue {
  dimension: 'line' | 'priority' | 'channel' | 'category' | 'group' | 'agent';
  key: string | null;
}

/** The filter with nothing but this value chosen of its dimension; a value that nobody can choose leaves it as it was. */
export function filterBy(filter: KpiFilter, { dimension, key }: FilterValue): KpiFilter {
  switch (dimension) {
    case 'line': {
      const line = key === null || key === 'unknown' ? 0 : LINES.find((known) => String(known) === key);
      return line === undefined ? filter : { ...filter, lines: [line] };
    }
    case 'priority': {
      const priority = key === null ? 0 : PRIORITIES.find((known) => String(known) === key);
      return priority === undefined ? filter : { ...filter, priorities: [priority] };
    }
    case 'channel': {
      const channel = key === null ? 'unknown' : CHANNELS.find((known) => known === key);
      return channel === undefined ? filter : { ...filter, channels: [channel] };
    }
    case 'category':
      return { ...filter, categories: [key] };
    case 'group':
      return { ...filter, groups: [key] };
    default:
      return { ...filter, agents: [key] };
  }
}

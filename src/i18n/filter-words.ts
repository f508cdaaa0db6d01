import type { LineKey, Priority } from '../kpi/facts.ts';
import type { Messages } from './en.ts';
import { fill } from './fill.ts';
import type { Format } from './format.ts';

/** What is filtered by, besides the period. Empty lists (and 0 agents) filter nothing; NULL and 'unknown': of which it is not known. */
export interface ChosenFilters {
  lines: readonly Exclude<LineKey, 'all'>[];
  priorities: readonly (Priority | 0)[];
  channels: readonly string[];
  groups: readonly (string | null)[];
  categories: readonly (string | null)[];
  /** Who, or only how many. */
  agents: readonly (string | null)[] | number;
}

/** One text a dimension that is filtered by ("Kanaal: telefoon en e-mail"); none where nothing is. */
export function filterWords(chosen: ChosenFilters, messages: Messages, format: Format): string[] {
  const { common, filters: texts, exports } = messages;
  const { unknown } = common.channels;
  const named = (names: readonly (string | null)[]) => names.map((name) => name ?? unknown);
  const { agents } = chosen;
  const channels = new Map<string, string>(Object.entries(common.channels));
  const values: readonly (readonly [string, readonly string[]])[] = [
    [texts.line, chosen.lines.map((line) => (line === 'unknown' ? unknown : line))],
    [texts.priority, chosen.priorities.map((priority) => common.priorities[priority])],
    [texts.channel, chosen.channels.map((channel) => channels.get(channel) ?? channel)],
    [exports.names.group, named(chosen.groups)],
    [exports.names.category, named(chosen.categories)],
    [
      exports.names.agent,
      typeof agents !== 'number' ? named(agents) : agents === 0 ? [] : [format.integer(agents)],
    ],
  ];
  return values
    .filter(([, names]) => names.length > 0)
    .map(([dimension, names]) => fill(texts.chip, { dimension, values: format.list(names) }));
}

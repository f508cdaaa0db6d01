import type { Line } from '../kpi/facts.ts';
import type { Messages } from './en.ts';

/** The same texts where "all lines" are the chosen ones, 0 for "unknown"; of one chosen line they name it. */
export function ofChosenLines(messages: Messages, chosen: readonly (Line | 0)[]): Messages {
  const [only] = chosen;
  if (only === undefined) return messages;
  const { common, changes, lens, measures } = messages;
  const { name, short, of, unit, lens: intro } = common.chosenLines;
  const one = chosen.length === 1 ? (only === 0 ? 'unknown' : only) : null;
  return {
    ...messages,
    common: {
      ...common,
      lines: { ...common.lines, all: one === null ? name : common.lines[one] },
      linesShort: { ...common.linesShort, all: one === null ? short : common.linesShort[one] },
    },
    changes: { ...changes, lines: { ...changes.lines, all: one === null ? of : changes.lines[one] } },
    lens: { ...lens, intro },
    measures: { ...measures, flow: { ...measures.flow, unit } },
  };
}

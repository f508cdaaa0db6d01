import { searchMatch } from '../../kit/search-match.ts';
import type { Command } from './command.ts';

/** The commands that have every word searched for, those that begin with it first, in the order given otherwise. */
export function foundCommands(commands: readonly Command[], query: string): Command[] {
  const matches = searchMatch(query);
  const start = query.trim().toLowerCase();
  const begins = ({ label }: Command) => start !== '' && label.toLowerCase().startsWith(start);
  const found = commands.filter(({ label, words }) => matches(`${label} ${words ?? ''}`));
  return [...found.filter(begins), ...found.filter((command) => !begins(command))];
}

import { count, megabytes, ms } from '../format-number.ts';
import { formatTable } from '../format-table.ts';
import { spread } from '../statistics.ts';
import type { VisitsResult } from './visits.ts';
import type { Done, WorkResult } from './work.ts';

/** The two visits beside each other, and what they cost the network. */
export function visitsText({ first, second, bytes }: VisitsResult): string {
  const cells = (samples: readonly number[]) => {
    const { median, p95 } = spread(samples);
    return [ms(median), ms(p95)];
  };
  const rows = [
    ['start page can be used', ...cells(first.usable), ...cells(second.usable)],
    ['engine ready', ...cells(first.ready), ...cells(second.ready)],
    ['a sample as a report, on the screen', ...cells(first.report), ...cells(second.report)],
  ];
  const sizes = [
    ['until the start page can be used', kilobytes(bytes.start)],
    ['engine', kilobytes(bytes.engine)],
    ['whole first visit, with what is kept for offline', kilobytes(bytes.first)],
    ['second visit', kilobytes(bytes.second)],
  ];
  return [
    `\nThe built app from this machine, as GitHub Pages sends it: milliseconds from the address (${first.usable.length} runs)`,
    formatTable(['', 'first visit', 'p95', 'second visit', 'p95'], rows),
    '\nTransferred',
    formatTable(['', 'kB'], sizes),
  ].join('\n');
}

/** What was done in the app with one file. */
export function workText({ tickets, dashboard, looks, cancel, engineBytes }: WorkResult): string {
  const rows = [dashboard, ...looks].map((done) => [done.what, ms(done.ms), ...longTaskCells(done)]);
  return [
    `\n${count(tickets)} tickets in the built app: milliseconds until it is on the screen, tasks of the page over 50 ms`,
    formatTable(['', 'ms', 'tasks', 'over 100 ms', 'longest'], rows),
    cancel === null
      ? 'Cancelling: skipped, the file was read before it could be cancelled'
      : `Cancelling while the file is read: ${ms(cancel)} ms until the start page is back`,
    `Memory of the wasm at the end: ${megabytes(engineBytes)}`,
  ].join('\n');
}

function longTaskCells({ longTasks }: Done): string[] {
  const over = longTasks.filter((each) => each > 100).length;
  return [String(longTasks.length), String(over), longTasks.length === 0 ? '' : ms(Math.max(...longTasks))];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

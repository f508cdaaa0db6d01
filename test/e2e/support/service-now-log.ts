import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { unzip } from '../../support/unzip.ts';
import { quantile } from './quantile.ts';

const NAME = 'incident_event_log.csv';

export function readServiceNowLog(folder: string): Buffer {
  const file = unzip(readFileSync(join(folder, `servicenow/${NAME}.zip`))).get(NAME);
  if (!file) throw new Error(`No ${NAME} in the archive`);
  return file;
}

/** `29/2/2016 01:16` as minutes, read as UTC; NaN for `?`. */
function minutes(text: string | undefined): number {
  const [, day, month, year, hour, minute] = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/.exec(text ?? '') ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000;
}

interface Update {
  at: number;
  count: number;
  done: boolean | null;
  row: Readonly<Record<string, string>>;
}

const DONE: Readonly<Record<string, boolean | null>> = { Resolved: true, Closed: true, '-100': null };

/** When a ticket was first done, and when it first was open again after that; NULL: never. */
function turns(updates: readonly Update[]): { done: number | null; reopened: number | null } {
  let done: number | null = null;
  let isDone = false;
  for (const update of updates) {
    if (update.done === null) continue;
    if (update.done) done ??= update.at;
    else if (isDone) return { done, reopened: update.at };
    isDone = update.done;
  }
  return { done, reopened: null };
}

const inOrder = (updates: readonly Update[], ...keys: ('at' | 'count')[]): Update[] =>
  updates.toSorted((a, b) => keys.map((key) => a[key] - b[key]).find((difference) => difference !== 0) ?? 0);

/**
 * What the log says, counted from its rows. A ticket is what its last update says. It was reopened when it is open again
 * after it was resolved or closed, both in the order of the clock and in the order of ServiceNow's counter of updates.
 */
export function countServiceNowLog(file: Buffer) {
  const { data } = Papa.parse<Record<string, string>>(file.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const tickets = new Map<string, Update[]>();
  for (const row of data) {
    const id = row['number'] ?? '';
    const state = row['incident_state'] ?? '';
    const update = {
      at: minutes(row['sys_updated_at']),
      count: Number(row['sys_mod_count']),
      done: state in DONE ? (DONE[state] ?? null) : false,
      row,
    };
    const others = tickets.get(id);
    if (others) others.push(update);
    else tickets.set(id, [update]);
  }
  const resolution: number[] = [];
  let reopened = 0;
  let withinWeek = 0;
  for (const updates of tickets.values()) {
    const byClock = inOrder(updates, 'at', 'count');
    const last = byClock.at(-1)?.row ?? {};
    const took = minutes(last['resolved_at']) - minutes(last['opened_at']);
    if (!Number.isNaN(took)) resolution.push(took * 60);
    const seen = turns(byClock);
    if (seen.done === null || seen.reopened === null) continue;
    if (turns(inOrder(updates, 'count', 'at')).reopened === null) continue;
    reopened += 1;
    if (seen.reopened - seen.done <= 7 * 24 * 60) withinWeek += 1;
  }
  return {
    rows: data.length,
    tickets: tickets.size,
    resolved: resolution.length,
    median: quantile(resolution, 0.5),
    p90: quantile(resolution, 0.9),
    reopened,
    withinWeek,
  };
}

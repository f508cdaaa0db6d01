import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Row } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import { buildOne, inspectOne } from '../../support/import-one.ts';
import { testEngine } from '../../support/node-engine.ts';
import { unzip } from '../../support/unzip.ts';
import { realData, realFile } from './real-file.ts';

const ARCHIVE = 'servicenow/incident_event_log.csv.zip';

interface Update {
  at: number;
  count: number;
  state: string;
  group: string | null;
  agent: string | null;
  opened: number;
}

/** Seconds UTC of `29/2/2016 01:16`. */
function seconds(text: string): number {
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = text.split(/[/ :]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) / 1000;
}

/** The updates of each incident in the order of their moments, then of the tool's counter. */
function updatesByIncident(): Map<string, Update[]> {
  const text = unzip(readFileSync(join(realData ?? '', ARCHIVE)))
    .get('incident_event_log.csv')
    ?.toString('utf8');
  const [header = '', ...lines] = (text ?? '').trimEnd().split('\n');
  const names = header.trim().split(',');
  const incidents = new Map<string, Update[]>();
  for (const line of lines) {
    const cells = line.trim().split(',');
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const some = (name: string): string | null => (cell(name) === '?' ? null : cell(name));
    const update = {
      at: seconds(cell('sys_updated_at')),
      count: Number(cell('sys_mod_count')),
      state: cell('incident_state').toLowerCase(),
      group: some('assignment_group'),
      agent: some('assigned_to'),
      opened: seconds(cell('opened_at')),
    };
    const own = incidents.get(cell('number'));
    if (own) own.push(update);
    else incidents.set(cell('number'), [update]);
  }
  for (const [number, own] of incidents) {
    incidents.set(
      number,
      own.toSorted((a, b) => a.at - b.at || a.count - b.count),
    );
  }
  return incidents;
}

const LINES = [1, 2, 3] as const;

/** The lines that the test gives the groups of the log, which has none: by the last digit of their number. */
function lineOf(group: string): 1 | 2 | 3 | null {
  const digit = Number(group.at(-1));
  return digit < 6 ? 1 : digit < 8 ? 2 : digit < 9 ? 3 : null;
}

/** What the updates say, by walking through them once: times until `end`, none where that is not known. */
function walked(updates: readonly Update[], status: ImportPlan['status'], end: number | null): Row {
  const opened = updates[0]?.opened ?? 0;
  const times: Record<string, number> = { hold: 0, 1: 0, 2: 0, 3: 0 };
  const been: string[] = [];
  let taken: number | null = null;
  let group: string | null = updates[0]?.group ?? null;
  let phase = 'work';
  let since = opened;
  const spend = (until: number): void => {
    const length = Math.max(0, Math.min(until, end ?? 0) - since);
    const line = group === null ? null : lineOf(group);
    if (phase === 'hold') times.hold = (times.hold ?? 0) + length;
    if (phase !== 'done' && line !== null) times[line] = (times[line] ?? 0) + length;
    since = until;
  };
  for (const update of updates) {
    const state = status[update.state];
    spend(Math.max(update.at, opened));
    if (state === 'new' || state === 'open') phase = 'work';
    if (state === 'waiting' || state === 'on_hold') phase = 'hold';
    if (state === 'resolved' || state === 'closed') phase = 'done';
    group = update.group ?? group;
    if (group !== null && group !== been.at(-1)) been.push(group);
    if ((state !== undefined && state !== 'new') || update.agent !== null)
      taken ??= Math.max(update.at, opened);
  }
  spend(Infinity);
  const onWay = been.map(lineOf);
  const known = been.length > 0 && !onWay.includes(null);
  const moves = (which: (from: number, to: number) => boolean): number | null =>
    known ? onWay.filter((line, i) => i > 0 && which(onWay[i - 1] ?? 0, line ?? 0)).length : null;
  const skips = moves((from, to) => from === 1 && to === 3);
  return {
    on_hold_s: end === null ? null : (times.hold ?? 0),
    pickup_s: taken === null ? null : taken - opened,
    ...Object.fromEntries(
      LINES.map((line) => [
        `line${line}_s`,
        end !== null && (known || times[line] !== 0) ? times[line] : null,
      ]),
    ),
    line_ups: moves((from, to) => to > from),
    line_downs: moves((from, to) => to < from),
    skipped_line: skips === null ? null : skips > 0,
    group_returns: been.length === 0 ? 0 : been.length - new Set(been).size,
  };
}

describe.skipIf(!realData)('the journeys in the real ServiceNow log (set LINEWISE_REAL_DATA to run)', () => {
  let engine: Engine;
  let dataset: Dataset;
  let status: ImportPlan['status'];

  beforeAll(async () => {
    engine = await testEngine();
    const inspection = await inspectOne(engine, await realFile(ARCHIVE));
    const lines = Object.fromEntries(inspection.groups.map(({ name }) => [name, lineOf(name)]));
    const plan = { ...inspection.plan, zone: 'UTC', lineOf: lines };
    ({ status } = plan);
    dataset = await buildOne(engine, inspection, plan);
  }, 120_000);

  it('are those that a walk through the rows finds', async () => {
    const names = [
      'on_hold_s',
      'pickup_s',
      ...LINES.map((line) => `line${line}_s`),
      'line_ups',
      'line_downs',
      'group_returns',
    ];
    const rows = await engine.query(
      `SELECT ticket_id, done, resolved_utc::DOUBLE AS resolved_utc, skipped_line, ${names.map((name) => `${name}::DOUBLE AS ${name}`).join(', ')}
       FROM ${dataset.tables.ticket}`,
    );
    const incidents = updatesByIncident();
    expect(rows).toHaveLength(incidents.size);
    const different: Row[] = [];
    let compared = 0;
    for (const { ticket_id: id, done, resolved_utc: resolved, ...facts } of rows) {
      const updates = incidents.get(String(id)) ?? [];
      // The counter decides of these, see takeCountedOrder.
      if (updates.some(({ count }, i) => i > 0 && count < (updates[i - 1]?.count ?? 0))) continue;
      compared++;
      const end = done === true ? (typeof resolved === 'number' ? resolved : null) : dataset.asOfUtc;
      const expected = walked(updates, status, end);
      if (Object.keys(expected).some((name) => expected[name] !== facts[name]))
        different.push({ id: id ?? null, ...facts, expected: JSON.stringify(expected) });
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(24_000);
  });

  it('have stretches without a gap, and no time on hold beyond the resolution', async () => {
    const [row] = await engine.query(
      `SELECT count_if(until_utc IS DISTINCT FROM next_utc)::INTEGER AS gaps, count_if(from_utc >= until_utc)::INTEGER AS empty,
         count(DISTINCT row_no)::INTEGER AS tickets, count_if(taken_utc < from_utc)::INTEGER AS early
       FROM (SELECT *, lead(from_utc) OVER (PARTITION BY row_no ORDER BY span_no) AS next_utc FROM ${dataset.tables.spans})`,
    );
    expect(row).toEqual({ gaps: 0, empty: 0, tickets: 24_918, early: 0 });
    const [beyond] = await engine.query<{ n: number }>(
      `SELECT count(*)::INTEGER AS n FROM ${dataset.tables.ticket}
       WHERE on_hold_s > resolution_s OR line1_s + line2_s + line3_s > resolution_s`,
    );
    expect(beyond?.n).toBe(0);
  });
});

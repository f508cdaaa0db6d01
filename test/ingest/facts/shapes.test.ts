import { describe, expect, it } from 'vitest';
import { accountedFor, utc } from './build.ts';
import { buildPlanned } from './planned.ts';
import type { Table } from './planned.ts';
import type { Cells } from './raw-table.ts';

/**
 * One desk, told in five shapes. A: up to the network and back in work once. B: stays on line 1, put on hold by the system after
 * it was resolved, nothing follows. C: escalated, open. D: never touched after it was made, cancelled.
 */
type Step = [id: string, time: string, status: string | null, group: string | null];
const STEPS: Step[] = [
  ['A', '01 08:00', 'New', 'Service Desk'],
  ['A', '01 09:00', 'In progress', null],
  ['A', '01 10:00', null, 'Workplace'],
  ['A', '01 12:00', 'Resolved', null],
  ['A', '02 12:00', 'Closed', null],
  ['A', '03 08:00', 'Open', null],
  ['A', '03 09:00', null, 'Network'],
  ['A', '03 11:00', 'Resolved', null],
  ['A', '04 11:00', 'Closed', 'Service Desk'],
  ['B', '01 08:30', 'New', 'Service Desk'],
  ['B', '01 09:30', 'Resolved', null],
  ['B', '01 09:31', 'On hold', null],
  ['C', '02 08:00', 'New', 'Service Desk'],
  ['C', '02 09:00', null, 'Network'],
  ['D', '02 10:00', 'New', 'Service Desk'],
  ['D', '02 11:00', 'Cancelled', null],
];
const at = (time: string): string => `2024-01-${time}:00`;

const PATH = {
  A: {
    created_utc: utc('2024-01-01 08:00'),
    status: 'closed',
    done: true,
    first_resolved_utc: utc('2024-01-01 12:00'),
    reopened_utc: utc('2024-01-03 08:00'),
    resolved_utc: utc('2024-01-03 11:00'),
    first_resolution_s: 4 * 3600,
    resolution_s: 51 * 3600,
    reopen_count: 1,
    group_moves: 3,
    line_first: 1,
    line_resolved: 3,
    line_current: 1,
    line_max: 3,
    lines_reached: 0b111,
    lines_left_up: 0b011,
    path_complete: true,
    group_first: 'Service Desk',
    group_resolved: 'Network',
    group_current: 'Service Desk',
    excluded: null,
  },
  B: {
    created_utc: utc('2024-01-01 08:30'),
    status: 'on_hold',
    done: false,
    first_resolved_utc: utc('2024-01-01 09:30'),
    resolved_utc: null,
    reopened_utc: null,
    reopen_count: 0,
    group_moves: 0,
    lines_reached: 1,
    lines_left_up: 0,
  },
  C: {
    done: false,
    status: 'new',
    first_resolved_utc: null,
    reopen_count: 0,
    group_moves: 1,
    line_first: 1,
    line_resolved: null,
    line_current: 3,
    lines_reached: 0b101,
    lines_left_up: 0b001,
  },
  D: { excluded: 'cancelled', status: 'cancelled', lines_reached: 1 },
};

/** Every step with the ticket's whole state. */
function whole(): { id: string; time: string; status: string; group: string }[] {
  const now = new Map<string, { status: string; group: string }>();
  return STEPS.map(([id, time, status, group]) => {
    const before = now.get(id);
    const state = { status: status ?? before?.status ?? '', group: group ?? before?.group ?? '' };
    now.set(id, state);
    return { id, time, ...state };
  });
}

/** Every step but the first of a ticket as changes of one field. */
function changed(): { id: string; time: string; field: string; from: string; to: string }[] {
  const now = new Map<string, Record<string, string>>();
  return STEPS.flatMap(([id, time, status, group]) => {
    const before = now.get(id);
    const next = Object.entries({ status, group }).flatMap(([field, to]) =>
      to === null ? [] : [{ field, to }],
    );
    now.set(id, { ...before, ...Object.fromEntries(next.map(({ field, to }) => [field, to])) });
    return before ? next.map(({ field, to }) => ({ id, time, field, from: before[field] ?? '', to })) : [];
  });
}

const created = (id: string): string => at(STEPS.find(([other]) => other === id)?.[1] ?? '');

const last = (id: string): { status: string; group: string } =>
  whole().findLast((step) => step.id === id) ?? { status: '', group: '' };

const SHAPES: Record<string, Table> = {
  updates: {
    columns: { id: 'id', ts: 'updated', state: 'status', team: 'group', born: 'created' },
    rows: whole().map(({ id, time, status, group }) => [id, at(time), status, group, created(id)]),
    plan: { shape: 'updates' },
  },
  'periods, without a creation date': {
    columns: { id: 'id', from: 'updated', state: 'status', team: 'group' },
    rows: whole().map(({ id, time, status, group }) => [id, at(time), status, group]),
    plan: { shape: 'periods' },
  },
  'changes, with what the ticket is now on every row': {
    columns: {
      id: 'id',
      ts: 'updated',
      what: 'event_field',
      old: 'event_from',
      new: 'event_to',
      born: 'created',
      state: 'status',
      team: 'group',
    },
    rows: changed().map(({ id, time, field, from, to }) => [
      id,
      at(time),
      field,
      from,
      to,
      created(id),
      last(id).status,
      last(id).group,
    ]),
    plan: { shape: 'changes' },
  },
  'changes, with the creation as changes from nothing': {
    columns: { id: 'id', ts: 'updated', what: 'event_field', old: 'event_from', new: 'event_to' },
    rows: [
      ...['A', 'B', 'C', 'D'].flatMap((id) => [
        [id, created(id), 'Created', null, null],
        [id, created(id), 'STATUS', null, 'New'],
        [id, created(id), 'GROUP', '-', 'Service Desk'],
      ]),
      ...changed().map(({ id, time, field, from, to }) => [id, at(time), field, from, to]),
    ],
    plan: { shape: 'changes' },
  },
  activities: {
    columns: { case: 'id', time: 'updated', activity: 'activity', team: 'group' },
    rows: whole().map(({ id, time, status, group }, i) => [
      id,
      at(time),
      STEPS[i]?.[2] === null ? 'Assigned' : `Set to ${status}`,
      group,
    ]),
    plan: {
      shape: 'activities',
      activity: {
        assigned: 'ignored',
        'set to new': 'new',
        'set to in progress': 'open',
        'set to open': 'open',
        'set to resolved': 'resolved',
        'set to closed': 'closed',
        'set to on hold': 'on_hold',
        'set to cancelled': 'cancelled',
      },
    },
  },
  'history inside tickets': {
    columns: { key: 'id', created: 'created', status: 'status', team: 'group' },
    rows: ['A', 'B', 'C', 'D'].map((id) => {
      return [id, created(id), last(id).status, last(id).group];
    }),
    events: changed().map(({ id, time, field, from, to }) => ({
      row: 'ABCD'.indexOf(id) + 1,
      ts: `${at(time).replace(' ', 'T')}.000+0000`,
      field,
      from,
      to,
    })),
    plan: { shape: 'tickets' },
  },
};

describe('the same desk, whatever the shape', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, table) => {
    const { tickets, dataset } = await buildPlanned([table]);
    expect(tickets).toMatchObject(PATH);
    expect(dataset.accounting).toMatchObject({ counted: 3, excluded: { cancelled: 1 }, quarantined: {} });
    expect(accountedFor(dataset)).toBe(table.rows.length);
    expect(dataset.accounting.folded).toBe(table.rows.length - 4);
  });

  it.each(Object.entries(SHAPES))('%s, in any order of rows', async (_, table) => {
    // A list keeps its rows: its events refer to them by number. 17 divides no number of rows here.
    const shuffled = (cells: Cells): Cells => cells.map((__, i) => cells[(i * 17 + 3) % cells.length] ?? []);
    const { tickets } = await buildPlanned([
      table.events === undefined
        ? { ...table, rows: shuffled(table.rows) }
        : { ...table, events: table.events.toReversed() },
    ]);
    expect(tickets).toMatchObject(PATH);
  });
});

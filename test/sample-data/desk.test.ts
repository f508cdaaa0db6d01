import { describe, expect, test } from 'vitest';
import { generateDesk } from '../../sample-data/desk.ts';
import {
  expressedByServiceNow,
  expressedByTopdesk,
  expressedByZendesk,
} from '../../sample-data/expressed-ticket.ts';
import { GROUPS, type GroupKey } from '../../sample-data/groups.ts';
import type { DeskEvent, DeskEventKind, DeskTicket } from '../../sample-data/desk-ticket.ts';
import { toUtc, wallClock } from '../../sample-data/wall-clock.ts';
import { addWorkingMinutes, isHoliday, workingMinutes } from '../../sample-data/working-hours.ts';
import { toWindows1252 } from '../../sample-data/write-csv.ts';

const CREATED = wallClock(2026, 6, 1, 9) + 12;

function ticketWith(...events: [minutes: number, kind: DeskEventKind, group: GroupKey][]): DeskTicket {
  const toEvent = ([minutes, kind, group]: (typeof events)[number]): DeskEvent => ({
    time: CREATED + minutes * 60,
    kind,
    group: GROUPS[group],
    agent: null,
  });
  return {
    serial: 1,
    created: CREATED,
    channel: 'walk_in',
    kind: 'Incident',
    priority: 3,
    category: 'Netwerk',
    subcategory: 'Wifi',
    subject: 'Wifi valt weg',
    requester: 'Theo Zuidema',
    due: CREATED,
    events: events.map(toEvent),
  };
}

/** Line 1 → 2, resolved, reopened after eight days, resolved again. */
const RETURNED = ticketWith(
  [0, 'created', 'servicedesk'],
  [5, 'reply', 'servicedesk'],
  [60, 'moved', 'network'],
  [120, 'resolved', 'network'],
  [120 + 8 * 1440, 'reopened', 'network'],
  [200 + 8 * 1440, 'reply', 'network'],
  [300 + 8 * 1440, 'resolved', 'network'],
);
const UTC = Date.UTC(2026, 5, 1, 7, 0, 12) / 1000;

describe('what each file can say of the same ticket', () => {
  test('ServiceNow: the whole path and both resolutions', () => {
    expect(expressedByServiceNow('', RETURNED)).toMatchObject({
      created: UTC,
      firstResponse: null,
      firstResolved: UTC + 7200,
      resolved: UTC + 18_000 + 8 * 86_400,
      reopened: UTC + 7200 + 8 * 86_400,
      reopenCount: 1,
      groupMoves: 1,
      agentReplies: null,
      lineFirst: 1,
      lineResolved: 2,
      lineMax: 2,
      linesReached: 0b011,
      linesLeftUp: 0b001,
    });
  });

  test('TOPdesk: whole minutes, one resolution, no replies', () => {
    expect(expressedByTopdesk('', RETURNED)).toMatchObject({
      created: UTC - 12,
      firstResponse: UTC - 12 + 300,
      firstResolved: UTC - 12 + 18_000 + 8 * 86_400,
      resolved: UTC - 12 + 18_000 + 8 * 86_400,
      reopened: null,
      agentReplies: null,
      lineFirst: 1,
      lineMax: 2,
    });
  });

  test('Zendesk: replies and the first resolution, not when it was reopened, no counter', () => {
    expect(expressedByZendesk('', RETURNED)).toMatchObject({
      firstResolved: UTC + 7200,
      reopened: null,
      agentReplies: 2,
      channel: 'portal',
    });
  });

  test('a list does not know where a ticket came from that was moved to line 1', () => {
    const back = ticketWith(
      [0, 'created', 'network'],
      [10, 'moved', 'servicedesk'],
      [20, 'resolved', 'servicedesk'],
    );
    expect(expressedByTopdesk('', back)).toMatchObject({
      lineFirst: null,
      lineMax: null,
      linesReached: null,
      lineResolved: 1,
    });
    expect(expressedByServiceNow('', back)).toMatchObject({
      lineFirst: 2,
      lineMax: 2,
      linesReached: 0b011,
      linesLeftUp: 0,
    });
  });

  test('ping-pong: left line 1 and line 2 upwards, counted once each', () => {
    const path = ticketWith(
      [0, 'created', 'servicedesk'],
      [1, 'moved', 'network'],
      [2, 'moved', 'servicedesk'],
      [3, 'moved', 'network'],
      [4, 'moved', 'architecture'],
    );
    expect(expressedByServiceNow('', path)).toMatchObject({
      groupMoves: 4,
      lineMax: 3,
      linesReached: 0b111,
      linesLeftUp: 0b011,
    });
  });
});

test('a reopened ticket that is still open has no resolution now; the log knows who resolved it', () => {
  const open = ticketWith(
    [0, 'created', 'servicedesk'],
    [10, 'moved', 'network'],
    [20, 'resolved', 'network'],
    [30, 'reopened', 'network'],
    [40, 'moved', 'systems'],
  );
  expect(expressedByServiceNow('', open)).toMatchObject({
    resolved: null,
    firstResolved: UTC + 1200,
    lineResolved: 2,
  });
  expect(expressedByTopdesk('', open)).toMatchObject({
    resolved: null,
    firstResolved: null,
    lineResolved: null,
  });
  expect(expressedByZendesk('', open)).toMatchObject({
    resolved: null,
    firstResolved: UTC + 1200,
    lineResolved: null,
  });
});

describe('the desk', () => {
  const desk = generateDesk({ seed: 7, tickets: 3000, months: 24 });

  test('the same seed gives the same desk, another seed another', () => {
    expect(generateDesk({ seed: 7, tickets: 3000, months: 24 })).toEqual(desk);
    expect(generateDesk({ seed: 8, tickets: 3000, months: 24 })).not.toEqual(desk);
  });

  test('tickets come in order, begin with their creation and end at the data’s end', () => {
    const end = wallClock(2026, 8, 31, 18);
    expect(desk).toHaveLength(3000);
    desk.forEach((ticket, index) => {
      expect(ticket.serial).toBe(index + 1);
      expect(ticket.created).toBeGreaterThanOrEqual(desk[index - 1]?.created ?? wallClock(2024, 9, 1));
      expect(ticket.events[0]).toMatchObject({ kind: 'created', time: ticket.created });
      let previous = ticket.created;
      for (const { time } of ticket.events) {
        expect(time).toBeGreaterThanOrEqual(previous);
        expect((time - ticket.created) % 60).toBe(0);
        previous = time;
      }
      expect(previous).toBeLessThanOrEqual(end);
    });
  });

  test('nothing happens in the hour that a change of the clock repeats or skips', () => {
    const hours = desk.flatMap(({ events }) => events.map(({ time }) => Math.floor(time / 3600) % 24));
    expect(hours.filter((hour) => hour >= 1 && hour < 4)).toEqual([]);
  });
});

test('Amsterdam is one hour ahead in winter, two in summer', () => {
  expect(toUtc(wallClock(2026, 3, 29, 5))).toBe(Date.UTC(2026, 2, 29, 3) / 1000);
  expect(toUtc(wallClock(2026, 3, 28, 23))).toBe(Date.UTC(2026, 2, 28, 22) / 1000);
  expect(toUtc(wallClock(2025, 10, 26, 5))).toBe(Date.UTC(2025, 9, 26, 4) / 1000);
  expect(toUtc(wallClock(2025, 10, 25, 23))).toBe(Date.UTC(2025, 9, 25, 21) / 1000);
});

describe('office hours', () => {
  test('Friday 17:30 and an hour is Monday 8:30, Easter Monday left out', () => {
    expect(addWorkingMinutes(wallClock(2026, 6, 5, 17, 30) + 9, 60)).toBe(wallClock(2026, 6, 8, 8, 30) + 9);
    expect(addWorkingMinutes(wallClock(2026, 4, 2, 17, 30), 60)).toBe(wallClock(2026, 4, 3, 8, 30));
    expect(addWorkingMinutes(wallClock(2026, 4, 3, 17, 30), 60)).toBe(wallClock(2026, 4, 7, 8, 30));
    expect(workingMinutes(wallClock(2026, 4, 3, 17, 30), wallClock(2026, 4, 7, 8, 30))).toBe(60);
  });

  test.each([
    ['Easter Monday', wallClock(2025, 4, 21)],
    ['King’s Day, on Saturday when the 27th is a Sunday', wallClock(2025, 4, 26)],
    ['Liberation Day, every five years', wallClock(2025, 5, 5)],
    ['Ascension Day', wallClock(2026, 5, 14)],
    ['Whit Monday', wallClock(2026, 5, 25)],
  ])('%s is a holiday', (_, day) => {
    expect(isHoliday(day / 86_400)).toBe(true);
  });

  test('5 May 2026 is a working day', () => {
    expect(isHoliday(wallClock(2026, 5, 5) / 86_400)).toBe(false);
  });
});

test('Windows-1252: € is one byte, and what it does not have is refused', () => {
  expect([...toWindows1252('é€’')]).toEqual([0xe9, 0x80, 0x92]);
  expect(() => toWindows1252('ş')).toThrow('Not in Windows-1252');
});

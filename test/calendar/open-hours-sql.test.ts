import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dueAt, openHours, openSeconds } from '../../src/calendar/business-hours.ts';
import type { OpenHours } from '../../src/calendar/business-hours.ts';
import {
  hoursTable,
  hoursTableSql,
  withDueSql,
  withOpenBeforeSql,
} from '../../src/calendar/open-hours-sql.ts';
import { stepGrid } from '../../src/calendar/step-grid.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { runs } from '../ingest/property/runs.ts';
import { testEngine } from '../support/node-engine.ts';
import { anyCalendar, anyInstant, ZONES } from './any-calendar.ts';

const HOURS = 'open_hours_test';
const DAY = 86_400;

let engine: Engine;
beforeAll(async () => {
  engine = await testEngine();
});

interface Asked {
  from: number | null;
  until: number | null;
  limit: number;
  calendar: number;
}

async function bySql(hours: readonly OpenHours[], asked: readonly Asked[]): Promise<unknown[]> {
  const table = hoursTable(HOURS, hours);
  await engine.query(`DROP TABLE IF EXISTS ${HOURS}; ${hoursTableSql(table)}`);
  const values = asked.map(
    ({ from, until, limit, calendar }, i) => `(${i}, ${from}, ${until}, ${limit}, ${calendar})`,
  );
  const rows = `SELECT n, f::BIGINT AS f, u::BIGINT AS u, l::BIGINT AS l, c FROM (VALUES ${values.join(', ')}) AS t(n, f, u, l, c)`;
  const open = withOpenBeforeSql(rows, table, [
    { name: 'open_f', instant: 'f', calendar: 'c' },
    { name: 'open_u', instant: 'u', calendar: 'c' },
  ]);
  const due = withDueSql(open, table, [{ name: 'due', before: 'open_f', seconds: 'l', calendar: 'c' }]);
  const found = await engine.query(
    `SELECT (open_u - open_f)::DOUBLE AS open, due::DOUBLE AS due FROM (${due}) ORDER BY n`,
  );
  return found.map((row) => [row.open, row.due]);
}

function byHand(hours: readonly OpenHours[], asked: readonly Asked[]): unknown[] {
  return asked.map(({ from, until, limit, calendar }) => {
    const own = hours[calendar];
    if (!own || from === null) return [null, null];
    return [until === null ? null : openSeconds(own, from, until), dueAt(own, from, limit)];
  });
}

const anyAsked = fc.record({
  from: fc.option(anyInstant, { freq: 10 }),
  until: fc.option(anyInstant, { freq: 10 }),
  limit: fc.integer({ min: 1, max: 20 * DAY }),
  calendar: fc.nat(),
});

describe('opening hours in SQL', () => {
  it('are those in TypeScript, of every calendar', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCalendar, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...ZONES),
        fc.array(anyAsked, { minLength: 1, maxLength: 40 }),
        async (calendars, zone, drawn) => {
          const asked = drawn.map((one) => ({ ...one, calendar: one.calendar % calendars.length }));
          const range = { firstUtc: Date.UTC(2022, 11, 31) / 1000, lastUtc: Date.UTC(2026, 0, 2) / 1000 };
          const hours = calendars.map((calendar) => openHours(calendar, zone, { ...range, ahead: 20 * DAY }));
          expect(await bySql(hours, asked)).toEqual(byHand(hours, asked));
        },
      ),
      runs(12),
    );
  });

  it('are right on the first and the last second of what they are about', async () => {
    const calendar = {
      week: Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]),
      closed: [],
      worked: [],
      country: null,
      optional: [],
    };
    const [first, last] = [Date.UTC(2024, 2, 1) / 1000, Date.UTC(2024, 2, 2) / 1000 - 1];
    const hours = [openHours(calendar, 'UTC', { firstUtc: first, lastUtc: last, ahead: 0 })];
    const asked = [{ from: first, until: last, limit: DAY, calendar: 0 }];
    expect(await bySql(hours, asked)).toEqual([[DAY - 1, first + DAY]]);
  });
});

describe('a grid of steps', () => {
  const valueAt = (
    { width, first, values, cuts }: ReturnType<typeof stepGrid>,
    point: number,
  ): number | undefined => {
    const cell = Math.floor(point / width) - first;
    const level = cuts.filter((cut) => point >= (cut[cell] ?? Infinity)).length;
    return values[level]?.[cell];
  };

  it('holds the step in force at every point, however wide its cells', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 999_999 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 999_999 }),
        (places, point) => {
          const steps = [0, ...places.filter((at) => at > 0).toSorted((a, b) => a - b)].map((at, value) => ({
            at,
            value,
          }));
          const grid = stepGrid(steps, 0, 1_000_000);
          expect(grid.values[0]?.length).toBeLessThanOrEqual(61_440);
          const inForce = steps.filter(({ at }) => at <= point).at(-1)?.value;
          expect(valueAt(grid, point)).toBe(inForce);
          expect(steps.map(({ at }) => valueAt(grid, at))).toEqual(steps.map(({ value }) => value));
        },
      ),
      runs(200),
    );
  });
});

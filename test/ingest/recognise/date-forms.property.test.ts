import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneTransitions } from '../../../src/calendar/tz-transitions.ts';
import { dateSql, instantSql } from '../../../src/ingest/facts/date-sql.ts';
import type { DateFormat } from '../../../src/ingest/import-plan.ts';
import { detectDates } from '../../../src/ingest/recognise/date-format.ts';
import { identifier } from '../../../src/ingest/sql-text.ts';
import { testEngine } from '../../support/node-engine.ts';
import { rawTable } from '../facts/raw-table.ts';

const ZONE = 'Europe/Amsterdam';
const TRANSITIONS = zoneTransitions(ZONE, 1990, 2040);
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
} as const;

interface Written {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
  utc: Date;
}

function written(utc: number): Written {
  const parts = Object.fromEntries(CLOCK.formatToParts(utc * 1000).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  return { year, month, day, hour, minute, second, utc: new Date(utc * 1000) };
}

function half({ hour, minute, second }: Written): string {
  return `${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minute}:${second} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

const name = (language: keyof typeof MONTHS, { month }: Written): string =>
  MONTHS[language][Number(month) - 1] ?? '';
const serial = ({ year, month, day, hour, minute, second }: Written): string =>
  String(
    (Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) -
      Date.UTC(1899, 11, 30)) /
      86_400_000,
  );

/** What one order of day and month can read: numbers in that order, and whatever is beyond doubt. */
const CERTAIN: readonly ((w: Written) => string)[] = [
  (w) => `${w.year}-${w.month}-${w.day} ${w.hour}:${w.minute}:${w.second}`,
  (w) => `${w.year}-${w.month}-${w.day}T${w.hour}:${w.minute}:${w.second},250`,
  (w) => w.utc.toISOString(),
  (w) => `${w.utc.toISOString().slice(0, 19)}+0000`,
  (w) => `${new Date(w.utc.getTime() - 5.5 * 3_600_000).toISOString().slice(0, 19)}-05:30`,
  (w) => w.utc.toISOString().replaceAll(/[-:]|\.\d+/g, ''),
  (w) => `${w.year}/${w.month}/${w.day} ${half(w)}`,
  (w) => `${name('en', w)} ${Number(w.day)}, ${w.year} ${half(w)}`,
  (w) => `${Number(w.day)}. ${name('de', w)} ${w.year} um ${w.hour}:${w.minute}:${w.second} Uhr`,
  (w) => `${w.day}/${name('nl', w)}/${w.year.slice(2)} ${w.hour}:${w.minute}:${w.second}`,
  (w) => `${Number(w.day)} ${name('nl', w)}. ${w.year} ${w.hour}.${w.minute}.${w.second} uur`,
  (w) => w.utc.toUTCString(),
  serial,
];
const DAY_FIRST: readonly ((w: Written) => string)[] = [
  (w) => `${w.day}-${w.month}-${w.year} ${w.hour}:${w.minute}:${w.second}`,
  (w) => `${Number(w.day)}/${Number(w.month)}/${w.year.slice(2)}, ${half(w)}`,
  (w) => `vr ${w.day}-${w.month}-${w.year} ${w.hour}:${w.minute}:${w.second}.000`,
];
const MONTH_FIRST: readonly ((w: Written) => string)[] = [
  (w) => `${w.month}/${w.day}/${w.year} ${w.hour}:${w.minute}:${w.second}`,
  (w) => `${Number(w.month)}/${Number(w.day)}/${w.year.slice(2)}, ${half(w)}`,
  (w) => `${w.month}-${w.day}-${w.year} ${half(w).toLowerCase()}`,
];

/** Not the second of an hour that the clock shows twice: only its offset tells it from the first. */
const instants = fc
  .integer({ min: Date.UTC(1991, 0, 1) / 1000, max: Date.UTC(2037, 11, 31) / 1000 })
  .filter((utc) => {
    const { hour, minute } = written(utc);
    const earlier = written(utc - 3600);
    return hour !== earlier.hour || minute !== earlier.minute;
  });
const column = fc.array(fc.record({ utc: instants, form: fc.nat(15) }), { minLength: 1, maxLength: 40 });

async function read(texts: string[], format: DateFormat, hint: string | null): Promise<(number | null)[]> {
  const engine = await testEngine();
  const { table } = await rawTable(
    engine,
    ['d'],
    texts.map((text) => [text]),
  );
  const { wall, offset } = dateSql('c0', format, hint);
  const rows = await engine.query<{ utc: number | null }>(
    `SELECT (${instantSql('w', 'o', TRANSITIONS)})::DOUBLE AS utc FROM (
       SELECT row_no, ${wall} AS w, ${offset} AS o FROM ${identifier(table)}) ORDER BY row_no`,
  );
  return rows.map(({ utc }) => utc);
}

describe('dates in any form', () => {
  it.each([
    ['dmy', [...CERTAIN, ...DAY_FIRST]],
    ['mdy', [...CERTAIN, ...MONTH_FIRST]],
  ] as const)('are the same instants in one column that is %s, whatever the hint', async (order, forms) => {
    await fc.assert(
      fc.asyncProperty(column, fc.nat(), async (cells, pick) => {
        const texts = cells.map(({ utc, form }) => forms[form]?.(written(utc)) ?? '');
        const hint = texts[pick % texts.length] ?? null;
        const expected = cells.map(({ utc }) => utc);
        expect(await read(texts, { kind: 'parts', order }, hint)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['dmy', DAY_FIRST],
    ['mdy', MONTH_FIRST],
  ] as const)(
    'are all found readable among ISO dates, and %s where a day is over 12',
    async (order, forms) => {
      const engine = await testEngine();
      await fc.assert(
        fc.asyncProperty(column, fc.nat(2), fc.boolean(), async (cells, form, isoFirst) => {
          const decisive = { utc: Date.UTC(2024, 4, 27, 12) / 1000, form: 0 };
          const open = { utc: Date.UTC(2024, 1, 3, 12) / 1000, form: 0 };
          const plain = [...cells, open, decisive].map(({ utc }) => forms[form]?.(written(utc)) ?? '');
          const iso = Array.from(
            { length: 250 },
            (_, i) => `2024-05-${String((i % 28) + 1).padStart(2, '0')} 10:00:00`,
          );
          const texts = isoFirst ? [...iso, ...plain] : [...plain, ...iso];
          const { table } = await rawTable(
            engine,
            ['d'],
            texts.map((text) => [text]),
          );
          const found = await detectDates(
            engine,
            { table, nullTokens: [], dateOrder: order === 'dmy' ? 'mdy' : 'dmy' },
            [0],
          );
          expect(found[0]?.format).toEqual({ kind: 'parts', order });
          expect(found[0]?.evidence).toMatchObject({
            values: texts.length,
            readable: texts.length,
            ambiguous: false,
          });
        }),
        { numRuns: 6 },
      );
    },
  );
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '../../../src/engine/engine.ts';
import { runs } from '../property/runs.ts';
import { utc } from './build.ts';
import { buildPlanned } from './planned.ts';

const LIST = { id: 'id', made: 'created', who: 'requester', kind: 'category', state: 'status' } as const;

it('numbers requesters, whatever the case and spaces of their names', async () => {
  const { tickets } = await buildPlanned([
    {
      columns: LIST,
      rows: [
        ['1', '2026-01-01 09:00', 'b@x.nl', 'Mail', 'Open'],
        ['2', '2026-01-02 09:00', ' B@X.nl', 'Mail', 'Open'],
        ['3', '2026-01-03 09:00', 'a@x.nl', 'Mail', 'Open'],
        ['4', '2026-01-04 09:00', '-', 'Mail', 'Open'],
      ],
      plan: {},
    },
  ]);
  expect(['1', '2', '3', '4'].map((id) => tickets[id]?.requester_no)).toEqual([2, 2, 1, null]);
});

it('tells the next contact of the same requester about the same, of counted tickets', async () => {
  const { tickets } = await buildPlanned([
    {
      columns: LIST,
      rows: [
        ['5', '2026-01-05 09:00', 'anna', 'Mail', 'Open'],
        ['1', '2026-01-01 09:00', 'anna', 'Mail', 'Open'],
        ['2', '2026-01-02 09:00', 'anna', 'Printer', 'Open'],
        ['3', '2026-01-03 09:00', 'bert', 'Mail', 'Open'],
        ['4', '2026-01-04 09:00', 'anna', 'Mail', 'Spam'],
        ['6', '2026-01-06 09:00', 'anna', '', 'Open'],
        ['7', '2026-01-07 09:00', 'anna', '', 'Open'],
        ['8', '2026-01-08 09:00', '', '', 'Open'],
        ['9', '2026-01-09 09:00', '', '', 'Open'],
        ['2', '2026-01-02 09:00', 'anna', 'Printer', 'Open'],
      ],
      plan: {},
    },
  ]);
  const next = (id: string): unknown => tickets[id]?.next_contact_utc ?? null;
  expect(next('1')).toBe(utc('2026-01-05 09:00'));
  expect(next('6')).toBe(utc('2026-01-07 09:00'));
  expect(['2', '3', '4', '5', '7', '8', '9'].map(next)).toEqual(Array(7).fill(null));
});

it('knows a requester of one layout in another', async () => {
  const { tickets } = await buildPlanned([
    { columns: LIST, rows: [['1', '2026-01-01 09:00', 'anna', 'Mail', 'Open']], plan: {} },
    {
      columns: { made: 'created', id: 'id', caller: 'requester', kind: 'category' },
      rows: [['2026-01-03 09:00', '2', 'Anna', 'Mail']],
      plan: {},
      firstRow: 2,
    },
    { columns: { id: 'id', made: 'created' }, rows: [['3', '2026-01-04 09:00']], plan: {}, firstRow: 3 },
  ]);
  expect(tickets['1']).toMatchObject({ requester_no: 1, next_contact_utc: utc('2026-01-03 09:00') });
  expect(tickets['2']).toMatchObject({ requester_no: 1, next_contact_utc: null });
  expect(tickets['3']).toMatchObject({ requester_no: null, next_contact_utc: null });
});

const ticket = fc.record({
  minute: fc.nat(40),
  who: fc.constantFrom('anna', 'Bert', 'carla', ''),
  kind: fc.constantFrom('Mail', 'Printer', ''),
  state: fc.constantFrom('Open', 'Closed', 'Spam'),
});

it('agrees with a search through all tickets, in any order of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ticket, { minLength: 1, maxLength: 25 }), fc.nat(), async (drawn, turn) => {
      const all = drawn.map((one, i) => ({ ...one, id: String(100 + i) }));
      const cut = turn % all.length;
      const rows = [...all.slice(cut), ...all.slice(0, cut)].map(({ id, minute, who, kind, state }) => [
        id,
        `2026-01-01 09:${String(minute).padStart(2, '0')}`,
        who,
        kind,
        state,
      ]);
      const { tickets } = await buildPlanned([{ columns: LIST, rows, plan: {} }]);
      const counted = all.filter(({ state }) => state !== 'Spam');
      for (const one of counted) {
        const later = counted.filter(
          (other) =>
            one.who !== '' &&
            other.who === one.who &&
            other.kind === one.kind &&
            (other.minute > one.minute || (other.minute === one.minute && other.id > one.id)),
        );
        const first = later.length === 0 ? null : Math.min(...later.map(({ minute }) => minute));
        const row: Row | undefined = tickets[one.id];
        expect([one.id, row?.next_contact_utc ?? null]).toEqual([
          one.id,
          first === null ? null : utc('2026-01-01 09:00') + first * 60,
        ]);
      }
    }),
    runs(15),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoursText, readHours } from '../../../src/ui/features/settings/read-hours.ts';

const block = (from: number, until: number) => ({ from: from * 60, until: until * 60 });

it.each([
  ['8-17', [block(8, 17)]],
  ['08:00-12:30, 13:00-17:00', [block(8, 12.5), block(13, 17)]],
  ['8.30 tot 17.00 uur', [block(8.5, 17)]],
  ['8u30 – 12 en 13 – 17u', [block(8.5, 12), block(13, 17)]],
  ['13-17; 8-12', [block(8, 12), block(13, 17)]],
  ['8-12, 12-17', [block(8, 17)]],
  ['0-24', [block(0, 24)]],
  ['9 to 5:30', { problem: 'reversed', part: '9 to 5:30' }],
  ['', []],
  ['dicht', []],
  ['closed', []],
  ['8-12, 11-17', { problem: 'overlap', part: '11-17' }],
  ['12-12', { problem: 'reversed', part: '12-12' }],
  ['8-25', { problem: 'unreadable', part: '8-25' }],
  ['8:75-9', { problem: 'unreadable', part: '8:75-9' }],
  ['8', { problem: 'unreadable', part: '8' }],
  ['8-12,', { problem: 'unreadable', part: '' }],
  ['tegen achten', { problem: 'unreadable', part: 'tegen achten' }],
])('%s', (text, read) => {
  expect(readHours(text)).toEqual(read);
});

it('reads what it writes', () => {
  const blocks = fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 })
    .map((points) => points.toSorted((a, b) => a - b))
    .map((points) =>
      points.flatMap((from, i) => {
        const until = points[i + 1];
        return i % 2 === 0 && until !== undefined ? [{ from, until }] : [];
      }),
    );
  fc.assert(
    fc.property(blocks, (list) => {
      expect(readHours(hoursText(list))).toEqual(list);
    }),
  );
});

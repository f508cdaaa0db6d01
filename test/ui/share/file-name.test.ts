import { expect, test } from 'vitest';
import { snapshotFileName } from '../../../src/ui/features/share/file-name.ts';

test.each([
  [
    'a month',
    'Servicedesk, oktober 2026',
    '2026-10-01',
    '2026-10-31',
    'linewise-2026-10-servicedesk-oktober-2026',
  ],
  ['February of a leap year', 'x', '2028-02-01', '2028-02-29', 'linewise-2028-02-x'],
  ['February cut short', 'x', '2028-02-01', '2028-02-28', 'linewise-2028-02-01-2028-02-28-x'],
  ['a year', 'x', '2026-01-01', '2026-12-31', 'linewise-2026-x'],
  ['a quarter', 'x', '2026-07-01', '2026-09-30', 'linewise-2026-07-01-2026-09-30-x'],
  ['a day', 'x', '2026-10-05', '2026-10-05', 'linewise-2026-10-05-x'],
  ['no dates', 'x', null, null, 'linewise-2026-11-02-x'],
  [
    'accents and signs',
    ' Één/twee: «Ünïcode»\\..\u0000 ',
    '2026-10-01',
    '2026-10-31',
    'linewise-2026-10-een-twee-unicode',
  ],
  ['another script', 'Отчёт 7', '2026-10-01', '2026-10-31', 'linewise-2026-10-отчет-7'],
  ['nothing but signs', '…/…', '2026-10-01', '2026-10-31', 'linewise-2026-10'],
  ['a long title', 'a'.repeat(300), '2026-10-01', '2026-10-31', `linewise-2026-10-${'a'.repeat(60)}`],
])('the name of the file of %s', (_, title, from, to, name) => {
  expect(snapshotFileName({ title, period: { from, to }, createdAt: '2026-11-02T08:00:00Z' })).toBe(name);
});

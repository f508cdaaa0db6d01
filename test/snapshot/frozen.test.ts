import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import { decodePayload } from '../../src/snapshot/share-link.ts';

/** Written once, in November 2026, and never again: what people keep in mail and folders has to open for good. */
const frozen = (name: string) => readFileSync(join(import.meta.dirname, 'frozen', name), 'utf8');

it.each([
  ['a file', async () => readSnapshot(frozen('v1.json'))],
  ['a link', () => decodePayload(frozen('v1.link.txt').trim())],
  ['a link of the second kind', () => decodePayload(frozen('v1.link-2.txt').trim())],
])('%s of version 1 opens as it was made', async (_, open) => {
  const snapshot = await open();
  expect(snapshot.title).toBe('Servicedesk: juni 2026');
  expect(snapshot.period).toEqual({ from: '2026-06-01', to: '2026-06-30' });
  expect(snapshot.compare?.lengthRatio).toBe(1.0333333333333334);
  expect(snapshot.accounting.excluded).toEqual({ merged: 31, spam: 22, rule: 9 });
  expect(snapshot.settings.cohorts).toEqual({ resolution_time: 'created' });
  expect(snapshot.settings.calendar.week[0]).toEqual([{ from: 480, until: 1020 }]);
  expect(snapshot.kpis).toHaveLength(50);
  expect(snapshot.before).toHaveLength(50);
  expect(snapshot.series).toHaveLength(11);
  expect(snapshot.kpis.find(({ kpi, line }) => kpi === 'first_contact_resolution' && line === '1')).toEqual({
    kpi: 'first_contact_resolution',
    line: '1',
    unit: 'ratio',
    value: 0.6452442159383034,
    numerator: 251,
    n: 389,
    missing: 4,
    provisional: 106,
    low: 0.5964911623198738,
    high: 0.6911566850820395,
    mean: null,
    p75: null,
    p90: null,
    censored: null,
  });
  const time = snapshot.kpis.find(({ kpi, line }) => kpi === 'resolution_time' && line === '2');
  expect(time).toMatchObject({
    value: 186_120,
    p90: 686_160,
    censored: { value: 253440.00000000003, p90: null, open: 29 },
  });
  expect(snapshot.series.find(({ kpi }) => kpi === 'reopen_rate')?.points.at(-1)).toEqual({
    from: '2026-06-29',
    value: 0.038461538461538464,
    numerator: 1,
    n: 26,
    partial: true,
    provisional: 26,
  });
  expect(snapshot.breakdowns.map(({ parts }) => parts[2]?.key)).toEqual([
    'Één loket: "burgerzaken"',
    'Applicatiebeheer',
  ]);
  expect(snapshot.breakdowns[0]?.other).toMatchObject({ values: 4, value: 0.3333333333333333, n: 9 });
  expect(snapshot.notes[1]?.text).toContain('\nKennisartikel staat sinds 24 juni klaar.');
  expect(snapshot.actions.map(({ id, done }) => [id, done])).toEqual([
    ['a-2026-05-vpn', true],
    ['a-2026-06-hr', false],
    ['a-2026-06-enquete', false],
  ]);
});

it.each(['v1.link.txt', 'v1.link-2.txt'])('%s holds what the file holds', async (link) => {
  expect(await decodePayload(frozen(link).trim())).toEqual(readSnapshot(frozen('v1.json')));
});

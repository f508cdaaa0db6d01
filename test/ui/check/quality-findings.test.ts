import { expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { qualityFindings } from '../../../src/ui/features/check/quality-findings.ts';
import { inspection } from './check-fixture.ts';
import { trial } from './trial-fixture.ts';

const findings = qualityFindings(trial, inspection.plan, nl, 'nl', createFormat('nl'));

it('lists what is left out, odd and empty, with its count and its rows', () => {
  expect(findings.map(({ key, count, list }) => [key, count, list])).toEqual([
    ['quarantined:bad_created', 3, { kind: 'quarantined', reason: 'bad_created' }],
    ['quarantined:too_many_columns', 28, { kind: 'quarantined', reason: 'too_many_columns' }],
    ['excluded:spam', 6, { kind: 'excluded', reason: 'spam' }],
    ['excluded:duplicate', 17, { kind: 'excluded', reason: 'duplicate' }],
    ['quality:unreadable_date', 9, { kind: 'quality', flag: 'unreadable_date' }],
    ['missing:resolved', 359, null],
    ['missing:channel', 2, null],
    ['missing:line', 74, null],
  ]);
});

it('names the figures that lack a value, and one of the first rows as an example', () => {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  expect(byKey.get('missing:resolved')?.effect).toContain('Voor deze tickets niet gemeten: Oplostijd.');
  expect(byKey.get('missing:channel')?.effect).toContain('onbekend');
  expect(byKey.get('excluded:spam')?.example).toBe('ticket M2');
  expect(byKey.get('quarantined:bad_created')?.example).toBe('rij 3');
  expect(byKey.get('quarantined:too_many_columns')?.example).toBeNull();
});

it('takes an example that was looked for in the whole file', () => {
  const examples = { 'quality:unreadable_date': { row_no: 4711, text: '31-02-2025' } };
  const [found] = qualityFindings(
    { ...trial, examples },
    inspection.plan,
    nl,
    'nl',
    createFormat('nl'),
  ).filter(({ kind }) => kind === 'quality');
  expect(found?.example).toBe('rij 4.711: 31-02-2025');
});

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
    ['missing:resolution_s', 359, { kind: 'missing', fact: 'resolution_s' }],
    ['missing:channel', 2, { kind: 'missing', fact: 'channel' }],
    ['missing:line_current', 74, { kind: 'missing', fact: 'line_current' }],
  ]);
});

it('names the figures that lack a value, and the first row as an example', () => {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  expect(byKey.get('missing:resolution_s')?.effect).toContain('Voor deze tickets niet gemeten: Oplostijd.');
  expect(byKey.get('missing:channel')?.effect).toContain('onbekend');
  expect(byKey.get('excluded:spam')?.example).toBe('rij 2: M2');
  expect(byKey.get('quarantined:bad_created')?.example).toBe('rij 3');
  expect(byKey.get('quality:unreadable_date')?.example).toBe('rij 4.711: 31-02-2025');
  expect(byKey.get('quarantined:too_many_columns')?.example).toBeNull();
});

import { expect, it } from 'vitest';
import type { ImportPlan } from '../../../src/ingest/import-plan.ts';
import type { Trial } from '../../../src/ui/features/check/check-screen-props.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { qualityFindings } from '../../../src/ui/features/check/quality-findings.ts';
import { inspection } from './check-fixture.ts';
import { trial } from './trial-fixture.ts';

const JSON_LIST = { kind: 'json', encoding: 'utf-8', layout: 'array', path: '' } as const;
const findings = qualityFindings(trial, inspection.plan, inspection.raw.files, nl, 'nl', createFormat('nl'));

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
  expect(byKey.get('excluded:spam')?.example).toBe('rij 2 (regel 3 in het bestand): M2');
  expect(byKey.get('quarantined:bad_created')?.example).toBe('rij 3 (regel 4 in het bestand)');
  expect(byKey.get('quality:unreadable_date')?.example).toBe(
    'rij 4.711 (regel 4.712 in het bestand): M4711, 1\u00A0mrt\u00A02025\u00A010:00 → 2\u00A0mrt\u00A02025\u00A010:00, Afgesloten',
  );
  expect(byKey.get('quarantined:too_many_columns')?.example).toBeNull();
});

it('offers the closing date only where there is one that is not used yet', () => {
  const odd: Trial = { ...trial, dataset: { ...trial.dataset, quality: { done_without_date: 4 } } };
  const effect = (plan: ImportPlan) =>
    qualityFindings(odd, plan, inspection.raw.files, nl, 'nl', createFormat('nl')).find(
      ({ key }) => key === 'quality:done_without_date',
    )?.effect;
  const { plan } = inspection;
  const offer = 'Hierboven, bij ‘Afsluitdatum’, kun je de afsluitdatum ervoor gebruiken.';
  expect(effect(plan)).not.toContain(offer);
  expect(effect({ ...plan, columns: { ...plan.columns, closed: 5 } })).toContain(offer);
  expect(effect({ ...plan, columns: { ...plan.columns, closed: 5 }, closedAsResolved: true })).not.toContain(
    offer,
  );
});

it('names the file where there are several', () => {
  const [file] = inspection.raw.files;
  if (!file) throw new Error('no file');
  const files = [
    { ...file, name: 'jan.csv', rows: 4000, format: { ...file.format, headerRow: 4 } },
    { ...file, name: 'feb.json', firstRow: 4001, rows: 2204, format: JSON_LIST },
  ];
  const examples = new Map(
    qualityFindings(trial, inspection.plan, files, nl, 'nl', createFormat('nl')).map((finding) => [
      finding.key,
      finding.example,
    ]),
  );
  expect(examples.get('excluded:spam')).toBe('jan.csv, rij 2 (regel 6 in het bestand): M2');
  expect(examples.get('quality:unreadable_date')).toContain('feb.json, rij 711: M4711');
});

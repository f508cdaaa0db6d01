import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { EXAMPLE_SNAPSHOT } from '../support/snapshot-example.ts';
import { runCli } from './run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linewise-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const THEN: Snapshot = { ...EXAMPLE_SNAPSHOT, breakdowns: [], series: [] };
/** The same period a month later: two of the reopened came to light. */
const NOW: Snapshot = {
  ...THEN,
  title: 'Later',
  createdAt: '2026-08-02T07:15:00Z',
  kpis: THEN.kpis.map((figure) =>
    figure.kpi === 'reopen_rate' && figure.line === 'all'
      ? { ...figure, numerator: 39, value: 39 / figure.n }
      : figure,
  ),
};

describe('linewise compare', () => {
  test('names what was restated', async () => {
    const [a, b] = [file('a.json', writeSnapshot(THEN)), file('b.json', writeSnapshot(NOW))];
    const { code, out, err } = await runCli(['compare', a, b]);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toContain(
      '- Reopen rate, All lines: was 7.7% (37 of 478), is 8.2% (39 of 478) (+0.4\u00A0pp)',
    );
    expect(out).toContain('Both were measured by the same rules.');
    expect(out).toContain(`${THEN.kpis.length - 1} figures are the same.`);
    expect(out).toMatch(/^A: Servicedesk: juni 2026 · June\u00A02026 · as of 1\u00A0Jul\u00A02026/);
    expect((await runCli(['compare', a, a, '--lang', 'nl'])).out).toContain(
      'Geen cijfer van de periode is herzien.',
    );
  });

  test('names other rules before the figures', async () => {
    const other: Snapshot = {
      ...NOW,
      settings: { ...NOW.settings, reopenDays: 14 },
      definitions: NOW.definitions.map((one) =>
        one.kpi === 'first_contact_resolution' ? { ...one, evidence: 'C' } : one,
      ),
    };
    const [a, b] = [file('a.json', writeSnapshot(THEN)), file('b.json', writeSnapshot(other))];
    const { out } = await runCli(['compare', a, b, '--lang', 'nl']);
    expect(out).toContain('- Oplossing bij eerste contact is anders gemeten: toen bewijs B, nu bewijs C.');
    expect(out).toContain('- Andere instelling, termijn voor heropenen: toen 7 dagen, nu 14 dagen.');
    expect(out).toMatch(/niet te vergelijken: .*Oplossing bij eerste contact.*Heropeningspercentage/);
    expect(out.indexOf('Andere instelling')).toBeGreaterThan(0);
    expect(out.indexOf('Andere instelling')).toBeLessThan(
      out.indexOf('Door deze regels niet te vergelijken'),
    );
    expect(out).not.toContain('Herzien');
  });

  test('gives the whole as JSON', async () => {
    const [a, b] = [file('a.json', writeSnapshot(THEN)), file('b.json', writeSnapshot(NOW))];
    const { out } = await runCli(['compare', a, b, '--format', 'json']);
    const compared: { samePeriod: boolean; figures: { kpi: string; outcome: string }[] } = JSON.parse(out);
    expect(compared.samePeriod).toBe(true);
    expect(compared.figures.filter(({ outcome }) => outcome === 'restated')).toMatchObject([
      { kpi: 'reopen_rate' },
    ]);
  });

  test.each([
    ['table.csv', 'Nummer;Aangemeld\n1;2\n', 'This is not a snapshot'],
    ['newer.json', '{"schema":"linewise/snapshot-v99"}', 'This snapshot was made by a newer Linewise'],
    ['damaged.json', '{"schema":"linewise/snapshot-v1","title":3}', 'This snapshot is damaged'],
  ])('refuses %s', async (name, text, reason) => {
    const [a, b] = [file('a.json', writeSnapshot(THEN)), file(name, text)];
    const { code, out, err } = await runCli(['compare', a, b]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(`${b}: ${reason}`);
    expect((await runCli(['compare', join(folder, 'absent.json'), a])).code).toBe(3);
  });
});

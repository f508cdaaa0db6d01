import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSteps } from '../../src/report/import-steps.ts';
import type { Recipe } from '../../src/ingest/recipe/recipe.ts';
import { writeSettings } from '../../src/kpi/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../src/kpi/settings.ts';
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { testEngine } from '../support/node-engine.ts';
import { NOW, runCli, samplePath } from './run-cli.ts';

const SMALL = samplePath('everything-wrong.csv');
const QUICK = ['--kpis', 'tickets_created,first_contact_resolution,backlog', '--sections', 'none'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linewise-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function snapshotOf(...args: string[]): Promise<Snapshot> {
  const { code, out, err } = await runCli(['report', ...args]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  return readSnapshot(out);
}

async function recipeOfSmall(change: Partial<Recipe>): Promise<string> {
  const engine = await testEngine();
  const blob = new File([readFileSync(SMALL)], 'everything-wrong.csv');
  const [source] = await importSteps.readSources(engine, [blob], [], {});
  if (source === undefined) throw new Error('Nothing was read');
  const savedAt = NOW.toISOString();
  const recipe = importSteps.recipeOf(source.inspection, source.plan, { name: 'small', savedAt });
  await importSteps.dropInspection(engine, source.inspection);
  return file('recipe.json', JSON.stringify({ ...recipe, ...change }));
}

describe('linewise report', () => {
  test('takes period, comparison, zone, title, indicators and language', async () => {
    const period = ['--from', '2026-07-01', '--to', '2026-07-31', '--compare', 'none'];
    const others = ['--zone', 'UTC', '--title', 'Juli', '--lang', 'nl'];
    const snapshot = await snapshotOf(SMALL, ...QUICK, ...period, ...others);
    expect(snapshot).toMatchObject({
      title: 'Juli',
      locale: 'nl',
      zone: 'UTC',
      createdAt: '2026-11-22T12:00:00Z',
      period: { from: '2026-07-01', to: '2026-07-31' },
      compare: null,
      before: [],
      series: [],
      breakdowns: [],
    });
    expect([...new Set(snapshot.kpis.map(({ kpi }) => kpi))]).toEqual([
      'tickets_created',
      'first_contact_resolution',
      'backlog',
    ]);
    expect(snapshot.sources).toMatchObject([{ name: 'everything-wrong.csv', rows: 62 }]);
  });

  test('replaces names where that is asked', async () => {
    const args = [samplePath('topdesk-meldingen.csv'), '--kpis', 'tickets_created', '--sections', 'group'];
    const named = JSON.stringify((await snapshotOf(...args)).breakdowns);
    const hidden = JSON.stringify(await snapshotOf(...args, '--pseudonyms'));
    expect(named).toContain('"Servicedesk"');
    expect(hidden).toContain('"group-1"');
    expect(hidden).not.toContain('Servicedesk');
  });

  test('says what it assumed, beside the result', async () => {
    const { out, err } = await runCli(['report', SMALL, ...QUICK, '--format', 'text']);
    expect(err).toContain('Europe/Amsterdam. --zone says otherwise.');
    expect(err).toContain('2 groups have no line');
    expect(err).toContain('10 rows could not be read: Creation date cannot be read (3 rows)');
    expect(err).toContain('the export does not go back far enough');
    expect(out).not.toContain('--zone');
  });

  test('writes the same figures in every form', async () => {
    const args = [SMALL, ...QUICK, '--lang', 'en'];
    const [json, csv, text] = [
      await runCli(['report', ...args]),
      await runCli(['report', ...args, '--format', 'csv']),
      await runCli(['report', ...args, '--format', 'text']),
    ];
    const snapshot = readSnapshot(json.out);
    const created = snapshot.kpis.find(({ kpi, line }) => kpi === 'tickets_created' && line === 'all');
    expect(csv.out).toContain(`"tickets_created","Tickets created","All lines","tickets",${created?.value},`);
    expect(text.out).toContain(`Tickets created ${created?.value}\n`);
  });

  test('reads as the recipe says, with its settings', async () => {
    const recipe = await recipeOfSmall({
      zone: 'America/New_York',
      settings: { ...DEFAULT_SETTINGS, reopenDays: 3 },
    });
    const { out, err } = await runCli(['report', SMALL, ...QUICK, '--recipe', recipe]);
    const snapshot = readSnapshot(out);
    expect(snapshot.zone).toBe('America/New_York');
    expect(snapshot.settings.reopenDays).toBe(3);
    expect(err).not.toContain('--zone');
    const settings = file('settings.json', writeSettings({ ...DEFAULT_SETTINGS, reopenDays: 14 }));
    const other = await snapshotOf(SMALL, ...QUICK, '--recipe', recipe, '--settings', settings);
    expect(other.settings.reopenDays).toBe(14);
  });

  test('says what is new to the recipe', async () => {
    const recipe = await recipeOfSmall({ lineOf: { Servicedesk: 1 } });
    const { code, err } = await runCli(['report', SMALL, ...QUICK, '--recipe', recipe]);
    expect(code).toBe(0);
    expect((await runCli(['report', SMALL, ...QUICK, '--recipe', recipe, '--recipe', recipe])).code).toBe(0);
    expect(err).toMatch(/groups are new to the recipe: .*Team Oranje \(2 rows\)/);
  });

  test('refuses an export that the recipe does not fit', async () => {
    const recipe = await recipeOfSmall({});
    const { code, out, err } = await runCli([
      'report',
      samplePath('zendesk-tickets.json'),
      '--recipe',
      recipe,
    ]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('does not fit zendesk-tickets.json');
    expect(err).toMatch(/Not in the export: .*\(Created\)/);
  });

  test('takes a later moment for now, and no earlier one', async () => {
    const of = ({ kpis }: Snapshot) =>
      kpis.find(({ kpi, line }) => kpi === 'first_contact_resolution' && line === 'all');
    const args = [SMALL, ...QUICK, '--from', '2026-06-02', '--to', '2026-08-18'];
    const now = await snapshotOf(...args);
    const later = await snapshotOf(...args, '--as-of', '2026-10-31T08:00');
    expect(now.asOf).toBe('2026-08-18T20:43:00Z');
    // The clock went back on the 25th.
    expect(later.asOf).toBe('2026-10-31T07:00:00Z');
    expect(of(now)?.provisional).toBeGreaterThan(0);
    expect(of(later)).toMatchObject({ provisional: 0, value: of(now)?.value, n: of(now)?.n });
    const future = await runCli(['report', ...args, '--as-of', '2026-11-22T14:00']);
    expect([future.code, future.out]).toEqual([2, '']);
    expect(future.err).toContain('--as-of 2026-11-22T14:00 has not been yet');
    const earlier = await runCli(['report', SMALL, '--as-of', '2026-08-01', '--lang', 'nl']);
    expect([earlier.code, earlier.out]).toEqual([3, '']);
    expect(earlier.err.replaceAll('\u00A0', ' ')).toContain(
      'het laatste moment in de export, 18 aug 2026 22:43',
    );
  });

  test('refuses a period outside the export', async () => {
    const { code, err } = await runCli(['report', SMALL, '--from', '2027-01-01']);
    expect(code).toBe(3);
    expect(err).toContain('the period lies outside it');
  });

  test.each([
    ['nothing.csv', '', 'en', 'The file is empty.'],
    ['letter.csv', '%PDF-1.7 letter', 'nl', 'Lijkt op: PDF'],
    ['head.csv', 'Nummer;Aangemeld\n', 'en', 'There are column heads in this file, but no rows'],
    ['cut.json', '[{"id":1,"created_at":"2026-01-01T00:00:00Z"},{"id":', 'en', 'The JSON stops halfway.'],
  ])('refuses %s, with what to do', async (name, content, lang, reason) => {
    const { code, out, err } = await runCli(['report', file(name, content), '--lang', lang]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(reason);
    expect(err).toMatch(new RegExp(`(File|Bestand): .*${name}`));
    expect(err.trim().split('\n').length).toBeGreaterThan(2);
  });

  test('refuses what is no file, no recipe and no settings', async () => {
    const nothing = join(folder, 'absent.csv');
    expect((await runCli(['report', nothing])).err).toContain(`${nothing}: there is no such file`);
    expect((await runCli(['report', folder])).err).toContain('is a folder');
    const other = file('other.json', '{"schema":"linewise/settings-v9"}');
    for (const [option, text] of [
      ['--recipe', 'no recipe of Linewise'],
      ['--settings', 'saved by a newer Linewise'],
    ] as const) {
      const { code, out, err } = await runCli(['report', SMALL, option, other]);
      expect([code, out]).toEqual([3, '']);
      expect(err).toContain(text);
    }
  });

  test('writes a file whole or not at all', async () => {
    mkdirSync(join(folder, 'out'));
    const path = join(folder, 'out', 'week.csv');
    const done = await runCli(['report', SMALL, ...QUICK, '--format', 'csv', '--out', path]);
    expect([done.code, done.out]).toEqual([0, '']);
    expect(done.err).toMatch(/week\.csv written, [\d.]+\u00A0kB/);
    expect(readFileSync(path, 'utf8')).toContain('tickets_created');
    const gone = join(folder, 'absent', 'week.csv');
    const failed = await runCli(['report', SMALL, ...QUICK, '--out', gone]);
    expect([failed.code, failed.out]).toEqual([1, '']);
    expect(failed.err).toContain(`Could not write ${gone}: the folder does not exist.`);
    const full = await runCli(['report', SMALL, ...QUICK, '--out', join(folder, 'out')]);
    expect(full.code).toBe(1);
    expect(readdirSync(join(folder, 'out'))).toEqual(['week.csv']);
    expect(existsSync(gone)).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samplePath } from './run-cli.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs the command as a scheduler does. */
function linewise(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '-s', 'linewise', '--', ...args], {
      cwd: ROOT,
      env: { ...process.env, LC_ALL: 'C' },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

const SMALL = samplePath('everything-wrong.csv');
const QUICK = ['--kpis', 'tickets_created,backlog', '--sections', 'none'];

describe('npm run linewise', () => {
  test.each([
    ['json', /^\{\n {2}"schema": "linewise\/snapshot-v1"[^]*"rows": 62,/],
    ['csv', /^\uFEFF"Id","Indicator"[^]*everything-wrong\.csv \([^(]*, 62 rows, SHA-256 /],
    ['text', /^Service desk, [^]*everything-wrong\.csv \(62 rows\)/],
    ['html', /^<!doctype html>[^]*"schema":"linewise\/snapshot-v1"[^]*"rows":62,[^]*<\/html>/],
  ])('writes only the result to standard output: %s', async (format, whole) => {
    const { code, out, err } = await linewise('report', SMALL, ...QUICK, '--format', format);
    expect(code).toBe(0);
    expect(out).toMatch(whole);
    expect(err).toContain('Days and months are those of Europe/Amsterdam.');
    expect(err).not.toContain('Warning');
  });

  test('tells by its exit code how it ended', async () => {
    const help = await linewise('--help');
    const usage = await linewise('report', '--colour');
    const refused = await linewise('report', join(ROOT, 'absent.csv'));
    expect([help.code, usage.code, refused.code]).toEqual([0, 2, 3]);
    expect(help.out).toContain('Usage: linewise');
    expect([help.err, usage.out, refused.out]).toEqual(['', '', '']);
    expect(usage.err).toContain('linewise: There is no option --colour.');
  });
});

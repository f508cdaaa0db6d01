import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

describe('the command line', () => {
  test.each([
    [[], 'report or compare'],
    [['make'], 'There is no command make.'],
    [['report'], 'at least one export'],
    [['report', 'a.csv', '--colour', 'red'], 'There is no option --colour.'],
    [['report', 'a.csv', '--pseudonyms=yes'], '--pseudonyms takes no value.'],
    [['report', 'a.csv', '--out'], '--out needs a value.'],
    [['report', 'a.csv', '--format', 'pdf'], '--format cannot be pdf. Choose from: json, html, csv, text.'],
    [['report', 'a.csv', '--compare', 'next'], 'previous, last_year, none'],
    [['report', 'a.csv', '--kpis', 'fcr'], '--kpis cannot be fcr.'],
    [['report', 'a.csv', '--sections', 'agent'], '--sections cannot be agent.'],
    [['report', 'a.csv', '--from', '2026-02-30'], '--from must be a day'],
    [['report', 'a.csv', '--from', '2026-03-01', '--to', '2026-02-01'], 'lies after'],
    [['report', 'a.csv', '--as-of', 'today'], '--as-of must be a day or a moment'],
    [['report', 'a.csv', '--zone', 'Amsterdam'], 'no time zone Amsterdam'],
    [['report', 'a.csv', '--title', ' '], '--title is empty'],
    [['report', 'a.csv', '--title', 'x'.repeat(201)], '--title has more than 200 characters.'],
    [['report', 'a.csv', '--lang', 'de'], '--lang cannot be de. Choose from: nl, en.'],
    [['compare', 'a.json'], 'Name two snapshots'],
    [['compare', 'a.json', 'b.json', '--out', 'c'], 'There is no option --out.'],
  ])('refuses %j', async (args, reason) => {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).toMatch(/See: linewise (report |compare |)--help\n$/);
  });

  test.each([
    [['--help'], 'Usage: linewise <command>'],
    [['report', '--help'], '--as-of MOMENT'],
    [['compare', '-h'], 'Usage: linewise compare A B'],
    [['--lang', 'nl', 'report', '--help'], 'Gebruik: linewise report BESTAND'],
    [['report', '--help', '--lang=nl'], 'Gebruik: linewise report BESTAND'],
    [['--version'], '0.0.0\n'],
  ])('answers %j', async (args, text) => {
    const { code, out, err } = await runCli(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(text);
  });

  test('speaks the language of the system', async () => {
    expect((await runCli([], { LANG: 'nl_NL.UTF-8' })).err).toContain('Zeg wat er moet gebeuren');
    expect((await runCli([], { LANG: 'nl_NL.UTF-8', LC_ALL: 'C' })).err).toContain('Say what to do');
    expect((await runCli([], { LANG: 'de_DE.UTF-8' })).err).toContain('Say what to do');
  });
});

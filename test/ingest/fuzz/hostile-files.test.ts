import { gzipSync, strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { buildDataset, dropDataset } from '../../../src/ingest/import.ts';
import { dropInspection, inspect } from '../../../src/ingest/inspect.ts';
import { inspectOne } from '../../support/import-one.ts';
import { testEngine } from '../../support/node-engine.ts';
import { importAnything } from './accounted.ts';

const file = (content: string | Uint8Array, name = 'tickets.csv'): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
const csv = (...lines: string[]): File => file(lines.join('\n'));
const MB = 1024 * 1024;
const json = (value: unknown): File => file(JSON.stringify(value), 'tickets.json');

const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

/** Ten of them together are too large, none is by itself. */
const BOMBS = Array.from({ length: 10 }, (_, i) => {
  const rows = strToU8('Ticketnummer;Aangemaakt op\n'.padEnd(20 * MB, 'x'));
  return [`${i}.zip`, zipSync({ 'a.csv': rows })] as const;
});

describe('a hostile file', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await testEngine();
  });

  it.each(INHERITED)('with a column and values called %s is a file like any other', async (name) => {
    const rows = csv(
      `Ticketnummer;Aangemaakt op;Status;Prioriteit;Kanaal;Groep;Categorie;${name}`,
      `A1;2024-01-31 10:00;${name};${name};${name};${name};${name};${name}`,
      `${name};2024-02-28 10:00;Opgelost;1;Telefoon;Servicedesk;x;y`,
    );
    expect(await importAnything(engine, [rows])).toEqual({ counted: 2 });
    const inspection = await inspectOne(engine, rows);
    expect(inspection.values.status).toContainEqual({ value: name, rows: 1, known: false });
    expect(inspection.groups).toContainEqual({ name, rows: 1, line: null });
    await dropInspection(engine, inspection);
  });

  it.each(INHERITED)('with a JSON key called %s keeps it and changes nothing else', async (key) => {
    const text = `{"result":[{"id":"1","created_at":"2024-01-31T10:00:00Z","status":"open","${key}":{"polluted":"yes","${key}":"x"}},
      {"id":"2","created_at":"2024-01-31T11:00:00Z","status":"open","${key}":"plain"}]}`;
    expect(await importAnything(engine, [file(text, 'tickets.json')])).toEqual({ counted: 2 });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('with SQL in headers and values runs none of it', async () => {
    await engine.query('CREATE OR REPLACE TABLE precious AS SELECT 1 AS n');
    const sql = `'); DROP TABLE precious; --`;
    const header = `"id""; DROP TABLE precious; --"`;
    const rows = csv(
      `Ticket number,Created at,Status,Group,Category,Priority,Channel,${header},${sql}`,
      `${sql},2024-01-31 10:00,${sql},${sql},${sql},${sql},${sql},"""; DROP TABLE precious",x`,
      `2,2024-02-01 10:00,Open,a'b\\',"c""d",%_,{},$1,?`,
    );
    expect(await importAnything(engine, [rows])).toEqual({ counted: 2 });
    expect(await engine.query('SELECT n FROM precious')).toEqual([{ n: 1 }]);
    await engine.query('DROP TABLE precious');
  });

  it('with 2,000 columns is read', async () => {
    const headers = Array.from({ length: 2000 }, (_, i) => `Veld ${i}`);
    headers[1500] = 'Ticketnummer';
    headers[1999] = 'Aangemaakt op';
    const row = (id: string): string =>
      headers.map((_, i) => (i === 1500 ? id : i === 1999 ? '2024-01-31 10:00' : `x${i}`)).join(';');
    expect(await importAnything(engine, [csv(headers.join(';'), row('A'), row('B'))])).toEqual({
      counted: 2,
    });
  });

  it('with more columns than a table can have is refused at once, however they are called', async () => {
    const wide = csv(`Ticketnummer;Aangemaakt op${';a'.repeat(100_000)}`, 'A;2024-01-31 10:00');
    expect(await importAnything(engine, [wide])).toEqual({ refused: 'too_wide' });
  });

  it('with 100 MB in one value of JSON loses that ticket only, in an array, an object and line by line', async () => {
    const ticket = (id: string, text = ''): string =>
      `{"id":"${id}","created_at":"2024-01-31T10:00:00Z","description":"${text}"}`;
    const large = [
      ticket('2', '\\"]},'.repeat(100).padEnd(MB, 'x')).slice(0, -2),
      ...Array<string>(99).fill('x'.repeat(MB)),
      '"}',
    ];
    const parts = [ticket('1'), ',', ...large, ',', ticket('3')];
    const lines = [ticket('1'), '\n', ...large, '\n', ticket('3')];
    for (const content of [['[', ...parts, ']'], ['{"result":[', ...parts, ']}'], lines])
      expect(await importAnything(engine, [new File(content, 'x.json')])).toEqual({ counted: 2 });
  });

  it('with lines of JSON that never end is refused in time', async () => {
    const text = `{"id":"1","created_at":"2024-01-31T10:00:00Z"}\n${'{"a":\n'.repeat(30_000)}`;
    expect(await importAnything(engine, [file(text, 'x.json')])).toEqual({ refused: 'json_cut' });
  });

  it('with brackets that never close is cut', async () => {
    const text = `[{"id":"1","created_at":"2024-01-31T10:00:00Z","a":${'['.repeat(20 * MB)}`;
    expect(await importAnything(engine, [file(text, 'x.json')])).toEqual({ refused: 'json_cut' });
  });

  it('with keys of megabytes, the same key twice and numbers beyond all measure is read', async () => {
    const key = 'k'.repeat(MB);
    const leaves = JSON.stringify(
      Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${key}${i % 2}`, i])),
    );
    const text = `[{"id":"1","created_at":"2024-01-31T10:00:00Z","${key}":{"a":1,"b":${leaves}},"${key}x":2,"id":"2"},
      {"id":"3","created_at":"2024-01-31T10:00:00Z","n":1e999,"m":-1e400,"k":${'9'.repeat(400)}}]`;
    expect(await importAnything(engine, [file(text, 'x.json')])).toEqual({ counted: 2 });
    const inspection = await inspectOne(engine, file(text, 'x.json'));
    expect(Math.max(...inspection.raw.columns.map(({ header }) => header.length))).toBeLessThan(600);
    await dropInspection(engine, inspection);
  });

  it('with a thousand keys and one called like the column for the rest stays a table', async () => {
    const wide = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`v${i}`, i]));
    const ticket = { '…': 'x', id: '1', created_at: '2024-01-31T10:00:00Z', ...wide };
    expect(await importAnything(engine, [json([ticket, { ...ticket, id: '2' }])])).toEqual({ counted: 2 });
  });

  it('with control and bidi characters, half characters and a name that is a story is read as it is', async () => {
    const name = 'h'.repeat(100_000);
    const rows = csv(
      `Ticketnummer;Aangemaakt op;\u202Etxt;${name};${name}`,
      'A\u0007;2024-01-31 10:00;\u2066x\u001B[31m;\uFFFE;\u0008',
    );
    expect(await importAnything(engine, [rows])).toEqual({ counted: 1 });
    const half = '[{"id":"\\ud800","created_at":"2024-01-31T10:00:00Z","\\udc00":"a\\u0000b"}]';
    expect(await importAnything(engine, [file(half, 'x.json')])).toEqual({ counted: 1 });
    const nul = csv('Ticketnummer;Aangemaakt op', 'A\0;2024-01-31 10:00');
    expect(await importAnything(engine, [nul])).toEqual({ refused: 'unknown_encoding' });
  });

  it('with 2,000 JSON keys is read', async () => {
    const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`veld_${i}`, i]));
    const ticket = (id: string): object => ({ id, created_at: '2024-01-31T10:00:00Z', ...wide });
    expect(await importAnything(engine, [json([ticket('A'), ticket('B')])])).toEqual({ counted: 2 });
  });

  it('with a number of 100 kB is counted', async () => {
    const id = 'x'.repeat(100_000);
    const rows = csv('Ticketnummer;Aangemaakt op', `${id};2024-01-31 10:00`, `${id}2;2024-01-31 10:00`);
    expect(await importAnything(engine, [rows])).toEqual({ counted: 2 });
  });

  it('with JSON nested 10,000 deep is refused or counted', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const text = `[{"id":"1","created_at":"2024-01-31T10:00:00Z","deep":${deep}}]`;
    await importAnything(engine, [file(text, 'deep.json')]);
    await importAnything(engine, [file('['.repeat(100_000), 'open.json')]);
    expect(await importAnything(engine, [csv('Ticketnummer;Aangemaakt op', 'A;2024-01-31 10:00')])).toEqual({
      counted: 1,
    });
  });

  it.each([
    ['an empty file', csv(''), 'empty_file'],
    ['a header alone', csv('Ticketnummer;Aangemaakt op;Status'), 'no_rows'],
    ['a header and a newline', csv('Ticketnummer;Aangemaakt op;Status', ''), 'no_rows'],
    ['an empty list', json([]), 'no_rows'],
    ['an empty wrapped list', json({ result: [] }), 'no_rows'],
    ['a list of numbers', json([1, 2, 3]), 'json_no_tickets'],
    [
      'a file in which no creation date can be read',
      csv(
        'Ticketnummer;Aangemaakt op;Opgelost op',
        ...'ABCDEF'.split('').map((id) => `${id};2024-13-45 10:00;`),
      ),
      'no_tickets',
    ],
    ['an answer that is an error', json({ error: 'forbidden' }), 'json_no_tickets'],
    ['JSON cut in the middle', file('[{"id":"1","created_at":"2024-01-31T10:0', 'x.json'), 'json_cut'],
    ['a picture', file(strToU8('\u0089PNG\r\n\u001A\n', true), 'x.png'), 'not_a_ticket_file'],
    ['a zip with nothing in it', file(zipSync({}), 'x.zip'), 'archive_empty'],
    [
      'a zip with a picture',
      file(zipSync({ 'a.png': strToU8('\u0089PNG\r\n', true) }), 'x.zip'),
      'archive_empty',
    ],
    ['a zip with an empty CSV', file(zipSync({ 'a.csv': new Uint8Array() }), 'x.zip'), 'archive_empty'],
    ['half a zip', file(zipSync({ 'a.csv': strToU8('a;b') }).slice(0, 40), 'x.zip'), 'archive_damaged'],
    [
      'half a gzip',
      file(gzipSync(strToU8('a;b\n1;2'.repeat(99))).slice(0, 30), 'x.csv.gz'),
      'archive_damaged',
    ],
    ['a gzip of a bomb', file(gzipSync(new Uint8Array(300_000_000)), 'x.csv.gz'), 'archive_too_large'],
    [
      'zips of bombs in a zip',
      file(zipSync({ 'a.zip': zipSync(Object.fromEntries(BOMBS)) }), 'x.zip'),
      'archive_too_large',
    ],
    [
      'a zip of more files than anyone has',
      file(
        zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.csv`, strToU8('a')]))),
        'x.zip',
      ),
      'archive_too_many',
    ],
    [
      'a zip of a bomb',
      file(zipSync({ 'a.csv': new Uint8Array(300_000_000) }), 'x.zip'),
      'archive_too_large',
    ],
  ])('%s is refused', async (_what, one, code) => {
    expect(await importAnything(engine, [one])).toEqual({ refused: code });
  });

  it.each([
    ['one row', csv('Ticketnummer;Aangemaakt op;Status', 'A;31-01-2024 10:00;Open')],
    ['one row without a newline, in CR', file('Ticketnummer;Aangemaakt op\rA;31-01-2024 10:00')],
    ['one ticket in a list', json([{ id: '1', created_at: '2024-01-31T10:00:00Z' }])],
  ])('%s is one ticket', async (_what, one) => {
    expect(await importAnything(engine, [one])).toEqual({ counted: 1 });
  });

  it('counts the newest of a ticket that is in two files, the older one as a duplicate', async () => {
    const header = 'Ticketnummer;Aangemaakt op;Status;Laatst gewijzigd';
    const march = csv(
      header,
      'A;2024-03-30 10:00;Open;2024-03-30 11:00',
      'B;2024-03-29 10:00;Open;2024-03-29 11:00',
    );
    const april = csv(
      header,
      'A;2024-03-30 10:00;Opgelost;2024-04-02 11:00',
      'C;2024-04-01 10:00;Open;2024-04-01 11:00',
    );
    for (const files of [
      [march, april],
      [april, march],
    ]) {
      const inspections = await inspect(engine, files);
      const dataset = await buildDataset(
        engine,
        inspections.map((inspection) => ({ inspection, plan: inspection.plan })),
      );
      expect(dataset.accounting).toEqual({
        rows: 4,
        counted: 3,
        folded: 0,
        excluded: { duplicate: 1 },
        quarantined: {},
      });
      const rows = await engine.query(
        `SELECT ticket_id, status::VARCHAR AS status FROM ${dataset.tables.ticket} WHERE excluded IS NULL ORDER BY 1`,
      );
      expect(rows).toEqual([
        { ticket_id: 'A', status: 'resolved' },
        { ticket_id: 'B', status: 'open' },
        { ticket_id: 'C', status: 'open' },
      ]);
      await dropDataset(engine, dataset);
      for (const inspection of inspections) await dropInspection(engine, inspection);
    }
  });
});

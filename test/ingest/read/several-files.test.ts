import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../src/ingest/inspection.ts';
import { readNamed, tablesLeft } from './read-file.ts';
import { workbook } from './workbook.ts';

const JANUARY = 'Nummer;Groep;Aangemeld\nM 1;Balie;01-01-2024\nM 2;"x"y;02-01-2024\nM 3;Balie;03-01-2024\n';
const FEBRUARY = 'Nummer;Groep;Aangemeld\nM 4;Netwerk;01-02-2024\n';

describe('several files', () => {
  it('of one layout are one table, numbered on, refused rows counted', async () => {
    const [read, ...others] = await readNamed({ 'jan.csv': JANUARY, 'feb.csv': FEBRUARY });
    expect(others).toEqual([]);
    expect(read?.rows).toEqual([
      [1, 'M 1', 'Balie', '01-01-2024'],
      [3, 'M 3', 'Balie', '03-01-2024'],
      [4, 'M 4', 'Netwerk', '01-02-2024'],
    ]);
    expect(read?.quarantine).toEqual([[2, 'Groep', 'M 2;"x"y;02-01-2024', 'broken_quotes']]);
    expect(read?.raw).toMatchObject({ accepted: 3, refused: 1 });
    expect(read?.raw.files).toMatchObject([
      { name: 'jan.csv', bytes: JANUARY.length, firstRow: 1, rows: 3 },
      { name: 'feb.csv', bytes: FEBRUARY.length, firstRow: 4, rows: 1 },
    ]);
  });

  it('in other orders, with a column more or less, in other formats', async () => {
    const [read, ...others] = await readNamed({
      'a.csv': 'Nummer;Groep;Aangemeld;Lijn\n1;Balie;2024-01-01;1\n',
      'b.csv': '\ufeffaangemeld,GROEP,Nummer\n2024-01-02,Netwerk,2\n',
      'c.json': '[{"Nummer":3,"Aangemeld":"2024-01-03","Groep":"Balie","Lijn":"2","Kanaal":"mail"}]',
      'd.xlsx': workbook({
        Blad1: [
          ['Groep', 'Nummer', 'Aangemeld', 'Lijn'],
          ['Balie', 4, { number: 45_295, format: 14 }, 1],
        ],
      }),
    });
    expect(others).toEqual([]);
    expect(read?.headers).toEqual(['Nummer', 'Groep', 'Aangemeld', 'Lijn', 'Kanaal']);
    expect(read?.rows).toEqual([
      [1, '1', 'Balie', '2024-01-01', '1', null],
      [2, '2', 'Netwerk', '2024-01-02', null, null],
      [3, '3', 'Balie', '2024-01-03', '2', 'mail'],
      [4, '4', 'Balie', '2024-01-04', '1', null],
    ]);
  });

  it('keeps repeated headers apart', async () => {
    const [read] = await readNamed({
      'a.csv': 'Key,Comment,Comment,Created\nA-1,x,y,2024-01-01\n',
      'b.csv': 'Comment,Key,Created,Comment\np,A-2,2024-01-02,q\n',
    });
    expect(read?.headers).toEqual(['Key', 'Comment', 'Comment (2)', 'Created']);
    expect(read?.rows).toEqual([
      [1, 'A-1', 'x', 'y', '2024-01-01'],
      [2, 'A-2', 'p', 'q', '2024-01-02'],
    ]);
  });

  it('of other layouts stand side by side, numbered on', async () => {
    const read = await readNamed({
      'jan.csv': JANUARY,
      'other.csv': 'id,title,opened,state\n7,x,2024-01-01,new\n',
      'feb.csv': FEBRUARY,
    });
    expect(
      read.map(({ raw, rows }) => ({
        table: raw.table,
        files: raw.files.map(({ name, firstRow }) => [name, firstRow]),
        last: rows.at(-1)?.[0],
      })),
    ).toEqual([
      {
        table: 'read_test_0',
        files: [
          ['jan.csv', 1],
          ['feb.csv', 5],
        ],
        last: 5,
      },
      { table: 'read_test_1', files: [['other.csv', 4]], last: 4 },
    ]);
  });

  it('has samples of every layout, and of columns that only a later file has', async () => {
    const long = `id,title,opened\n${'7,x,2024-01-01\n'.repeat(4000)}`;
    const read = await readNamed({
      'a.csv': long,
      'b.csv': 'id,title,opened,closed\n8,y,2024-01-02,2024-01-03\n',
      'c.csv': 'Nummer;Groep;Aangemeld\nM 1;Balie;01-01-2024\n',
    });
    expect(read.map(({ raw }) => raw.columns.map(({ samples }) => samples))).toEqual([
      [['7', '8'], ['x', 'y'], ['2024-01-01', '2024-01-02'], ['2024-01-03']],
      [['M 1'], ['Balie'], ['01-01-2024']],
    ]);
  });

  it('passes over one without rows', async () => {
    const [read] = await readNamed({
      'leeg.csv': '',
      'jan.csv': JANUARY,
      'kop.csv': 'Nummer;Groep;Aangemeld\n',
    });
    expect(read?.raw.files.map((file) => file.name)).toEqual(['jan.csv']);
  });

  it.each([
    [
      { 'a.csv': '', 'b.csv': 'id,naam\n' },
      { code: 'empty_file', detail: { file: 'a.csv' } },
    ],
    [
      { 'a.csv': JANUARY, 'b.pdf': '%PDF-1.7' },
      { code: 'not_a_ticket_file', detail: { file: 'b.pdf', kind: 'pdf' } },
    ],
    [
      { 'a.csv': JANUARY, 'b.csv': 'id,naam,datum\n1,"x"y,z\n' },
      { code: 'no_tickets', detail: { file: 'b.csv' } },
    ],
  ])('refuses %o', async (files, refusal) => {
    await expect(readNamed(files)).rejects.toMatchObject(refusal);
    expect(await tablesLeft()).toEqual([]);
  });

  it('leaves nothing behind when cancelled between two tables', async () => {
    const controller = new AbortController();
    const big = `id,title,opened\n${'7,abcdefghijklmnopqrstuvw,2024-01-01\n'.repeat(200_000)}`;
    const work = readNamed(
      { 'jan.csv': JANUARY, 'big.csv': big },
      {
        signal: controller.signal,
        onProgress: ({ done, total }) => done > total * 0.4 + 10 && controller.abort(),
      },
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(await tablesLeft()).toEqual([]);
  });

  it('has progress over the bytes of all, and the records found', async () => {
    const seen: ImportProgress[] = [];
    const csv = `id,title,opened\n${'7,abcdefghijklmnopqrstuvw,2024-01-01\n'.repeat(100_000)}`;
    await readNamed({ 'a.csv': csv, 'b.csv': csv }, { onProgress: (progress) => seen.push(progress) });
    expect(seen.every(({ total }) => total === 2 * csv.length)).toBe(true);
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ rows: 200_000, done: 2 * csv.length });
    expect(seen.some(({ rows = 0 }) => rows > 0 && rows < 200_000)).toBe(true);
  });
});

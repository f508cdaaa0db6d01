import { describe, expect, it } from 'vitest';
import { readFile } from './read-file.ts';
import type { Content } from './read-file.ts';

const HEADERS = ['Nummer', 'Onderwerp', 'Bedrag', 'Aangemeld'];
const ROWS = [
  ['M 2401', 'Café, 1e lijn; "spoed"', '€ 12,50', '01-02-2024 09:15'],
  ['M 2402', 'Twee\nregels|en\teen tab', '', '02-02-2024 10:00'],
  ['M 2403', '  spaties blijven ', '-', '03-02-2024 11:45'],
];
const EXPECTED = ROWS.map((row, i) => [i + 1, ...row.map((cell) => (cell === '' ? null : cell))]);

function table(delimiter: string, newline: string): string {
  const quoted = (cell: string): string =>
    cell.includes(delimiter) || /["\n|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [HEADERS, ...ROWS].map((row) => row.map(quoted).join(delimiter) + newline).join('');
}

const utf16 = (text: string, bigEndian = false): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  if (!bigEndian) return bytes;
  return bytes.map((_, i) => bytes[i ^ 1] ?? 0);
};
const windows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => (char === '€' ? 0x80 : char.charCodeAt(0)));

const ENCODINGS: [name: string, encoding: string, encode: (text: string) => Content][] = [
  ['utf-8', 'utf-8', (text) => text],
  ['utf-8 with BOM', 'utf-8', (text) => `\ufeff${text}`],
  ['utf-16le with BOM', 'utf-16le', (text) => utf16(`\ufeff${text}`)],
  ['utf-16be with BOM', 'utf-16be', (text) => utf16(`\ufeff${text}`, true)],
  ['utf-16le', 'utf-16le', (text) => utf16(text)],
  ['utf-16be', 'utf-16be', (text) => utf16(text, true)],
  ['windows-1252', 'windows-1252', windows1252],
];
const DELIMITERS = [',', ';', '\t', '|'];
const NEWLINES = [
  ['lf', '\n'],
  ['crlf', '\r\n'],
  ['cr', '\r'],
] as const;

describe('the same table in every dialect', () => {
  for (const [name, encoding, encode] of ENCODINGS) {
    it.each(
      DELIMITERS.flatMap((delimiter) => NEWLINES.map(([kind, newline]) => ({ delimiter, kind, newline }))),
    )(`${name}, $delimiter, $kind`, async ({ delimiter, kind, newline }) => {
      const { raw, headers, rows } = await readFile(encode(table(delimiter, newline)));
      expect(rows).toEqual(EXPECTED);
      expect(headers).toEqual(HEADERS);
      expect(raw.files[0]?.format).toEqual({ kind: 'csv', encoding, delimiter, headerRow: 1, newline: kind });
    });
  }

  it('finds a windows-1252 byte after megabytes of ASCII', async () => {
    const filler = `1,${'x'.repeat(98)}\n`.repeat(60_000);
    const { raw, rows } = await readFile(windows1252(`id,text\n${filler}2,é\n`));
    expect(raw.files[0]?.format).toHaveProperty('encoding', 'windows-1252');
    expect(raw.accepted).toBe(60_001);
    expect(rows.at(-1)).toEqual([60_001, '2', 'é']);
  });
});

describe('the header', () => {
  it.each([
    {
      title: 'sep line',
      text: 'sep=;\r\nid;a,b\r\n1;x\r\n',
      headers: ['id', 'a,b'],
      rows: [[1, '1', 'x']],
      line: 2,
    },
    {
      title: 'sep line against the looks of the file',
      text: 'sep=|\nid|a,b,c\n1|2,3,4\n',
      headers: ['id', 'a,b,c'],
      rows: [[1, '1', '2,3,4']],
      line: 2,
    },
    {
      title: 'preamble of prose and an empty line',
      text: 'Meldingen per week, alle groepen\nGemaakt op 1 mei\n\nid;naam;datum\n1;x;2024-05-01\n2;y;2024-05-02\n',
      headers: ['id', 'naam', 'datum'],
      rows: [
        [1, '1', 'x', '2024-05-01'],
        [2, '2', 'y', '2024-05-02'],
      ],
      line: 4,
    },
    {
      title: 'preamble with values in columns',
      text: 'Periode,2024-01-01,2024-02-01\nid,naam,datum\n1,x,2024-01-03\n',
      headers: ['id', 'naam', 'datum'],
      rows: [[1, '1', 'x', '2024-01-03']],
      line: 2,
    },
    {
      title: 'duplicates and empty names',
      text: 'Comment,,Comment,id,Comment (2),Comment\na,b,c,1,d,e\n',
      headers: ['Comment', 'column 2', 'Comment (2)', 'id', 'Comment (2) (2)', 'Comment (3)'],
      rows: [[1, 'a', 'b', 'c', '1', 'd', 'e']],
      line: 1,
    },
    {
      title: 'a newline in a quoted name',
      text: 'id,"first\nresponse"\n1,x\n',
      headers: ['id', 'first response'],
      rows: [[1, '1', 'x']],
      line: 1,
    },
    {
      title: 'one column',
      text: 'id\n1\n\n2\n',
      headers: ['id'],
      rows: [
        [1, '1'],
        [2, '2'],
      ],
      line: 1,
    },
    {
      title: 'a delimiter after the last cell of every row but the header',
      text: 'id,naam\n1,x,\n2,y,\n3,z,\n',
      headers: ['id', 'naam'],
      rows: [
        [1, '1', 'x'],
        [2, '2', 'y'],
        [3, '3', 'z'],
      ],
      line: 1,
    },
    {
      title: 'decimal commas in a semicolon file',
      text: 'id;uren;kosten\n1;1,5;2,25\n2;3,5;4,25\n',
      headers: ['id', 'uren', 'kosten'],
      rows: [
        [1, '1', '1,5', '2,25'],
        [2, '2', '3,5', '4,25'],
      ],
      line: 1,
    },
  ])('$title', async ({ text, headers, rows, line }) => {
    const read = await readFile(text);
    expect(read.headers).toEqual(headers);
    expect(read.rows).toEqual(rows);
    expect(read.raw.files[0]?.format).toMatchObject({ headerRow: line });
  });
});

describe('samples', () => {
  it('are the first five distinct values that are not empty', async () => {
    const values = ['b', '', 'b', 'a', 'é', 'd', 'c', 'z'];
    const { raw } = await readFile(`id,v,w\n${values.map((value, i) => `${i},${value},`).join('\n')}\n`);
    expect(raw.columns.map((column) => column.samples)).toEqual([
      ['0', '1', '2', '3', '4'],
      ['b', 'a', 'é', 'd', 'c'],
      [],
    ]);
  });
});

describe('quotes escaped by a backslash', () => {
  it('are read as quotes', async () => {
    const text = String.raw`"id","tekst","map \"a\""
"1","zeg \"hallo\", nu","C:\\data\\"
"2","gewoon ""dubbel""","x"
"3","\"","é"
`;
    const { headers, rows, quarantine } = await readFile(text);
    expect(headers).toEqual(['id', 'tekst', 'map "a"']);
    expect(rows).toEqual([
      [1, '1', 'zeg "hallo", nu', 'C:\\data\\'],
      [2, '2', 'gewoon "dubbel"', 'x'],
      [3, '3', '"', 'é'],
    ]);
    expect(quarantine).toEqual([]);
  });

  it('are not seen in a path that ends in a backslash', async () => {
    const { rows, quarantine } = await readFile('id,"map",naam\n1,"C:\\data\\",x\n2,"D:\\",y\n');
    expect(rows).toEqual([
      [1, '1', 'C:\\data\\', 'x'],
      [2, '2', 'D:\\', 'y'],
    ]);
    expect(quarantine).toEqual([]);
  });
});

describe('cells beyond the header', () => {
  const row = (i: number, extra = ''): string => `${i},x,2024-01-0${(i % 9) + 1}${extra}\n`;
  const ten = Array.from({ length: 10 }, (_, i) => i);

  it('are columns of their own when most rows have them', async () => {
    const body = ten.map((i) => row(i, i === 3 ? '' : `,a${i},b`)).join('');
    const { headers, rows, raw } = await readFile(`id,naam,datum\n${body}`);
    expect(headers).toEqual(['id', 'naam', 'datum', 'column 4', 'column 5']);
    expect(raw).toMatchObject({ accepted: 10, refused: 0 });
    expect(rows[0]).toEqual([1, '0', 'x', '2024-01-01', 'a0', 'b']);
    expect(rows[3]).toEqual([4, '3', 'x', '2024-01-04', null, null]);
  });

  it('are refused when few rows have them, and dropped when empty', async () => {
    const body = ten.map((i) => row(i, i < 4 ? ',a' : ',,')).join('');
    const { headers, raw } = await readFile(`id,naam,datum\n${body}`);
    expect(headers).toHaveLength(3);
    expect(raw).toMatchObject({ accepted: 6, refused: 4 });
  });
});

import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../src/ingest/inspection.ts';
import { unpackBudget } from '../../../src/ingest/read/archive/unpack-budget.ts';
import { readFile, readNamed, tablesLeft } from './read-file.ts';
import { workbook } from './workbook.ts';

const JANUARY = 'Nummer;Groep;Aangemeld\nM 1;Balie;01-01-2024\n';
const FEBRUARY = 'Nummer;Groep;Aangemeld\nM 2;Netwerk;01-02-2024\n';
const gz = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));
const zip = (members: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(members).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
      { level },
    ),
  );
const ROWS = [
  [1, 'M 1', 'Balie', '01-01-2024'],
  [2, 'M 2', 'Netwerk', '01-02-2024'],
];

describe('gzip', () => {
  it('is unpacked', async () => {
    const packed = gz(JANUARY);
    const { rows, raw } = await readFile(packed, {}, 'jan.csv.gz');
    expect(rows).toEqual(ROWS.slice(0, 1));
    expect(raw.files).toMatchObject([{ name: 'jan.csv.gz', bytes: packed.length, rows: 1 }]);
  });

  it('of megabytes, with progress over the packed bytes', async () => {
    const packed = gz(
      `id,text\n${Array.from({ length: 100_000 }, (_, i) => `${i},${Math.imul(i, 2654435761)}\n`).join('')}`,
    );
    const seen: ImportProgress[] = [];
    const { raw } = await readFile(packed, { onProgress: (progress) => seen.push(progress) });
    expect(raw.accepted).toBe(100_000);
    expect(seen.every(({ total }) => total === packed.length)).toBe(true);
    expect(seen.at(-1)).toMatchObject({ done: packed.length, rows: 100_000 });
  });
});

describe('zip', () => {
  it.each([0, 6] as const)('with several exports is read as one (level %i)', async (level) => {
    const { rows, raw } = await readFile(
      zip({ 'jan.csv': JANUARY, 'map/feb.csv': FEBRUARY }, level),
      {},
      'alles.zip',
    );
    expect(rows).toEqual(ROWS);
    expect(raw.files).toMatchObject([
      { name: 'alles.zip/jan.csv', bytes: JANUARY.length, firstRow: 1, rows: 1 },
      { name: 'alles.zip/map/feb.csv', bytes: FEBRUARY.length, firstRow: 2, rows: 1 },
    ]);
  });

  it('passes over what is no export', async () => {
    const { rows } = await readFile(
      zip({
        '__MACOSX/._jan.csv': 'rubbish\0',
        '.DS_Store': '\0\0',
        'map/': '',
        'README.txt': 'Hello; world\n1;2\n',
        'screenshot.dat': '\u0089PNG',
        'manual.bin': '%PDF-1.7',
        'page.txt': '<!doctype html><p>x',
        'meta.json': '{"made":"2024-01-01"}',
        'leeg.csv': '',
        'jan.csv': JANUARY,
      }),
    );
    expect(rows).toEqual(ROWS.slice(0, 1));
  });

  it('with other things inside: gzip, workbook, zip, other layouts', async () => {
    const read = await readNamed({
      'a.zip': zip({
        'jan.csv.gz': gz(JANUARY),
        'in.zip': zip({ 'feb.csv': FEBRUARY }),
        'b.xlsx': workbook({
          A: [
            ['id', 'title', 'state'],
            ['7', 'x', 'new'],
          ],
        }),
      }),
    });
    expect(read.map(({ rows }) => rows)).toEqual([ROWS, [[3, '7', 'x', 'new']]]);
    expect(read[0]?.raw.files.map(({ name }) => name)).toEqual(['a.zip/jan.csv.gz', 'a.zip/in.zip/feb.csv']);
  });

  it('names the sheet of a workbook in it by its path', async () => {
    const book = workbook({
      A: [
        ['id', 'naam'],
        [1, 'x'],
      ],
      B: [
        ['id', 'naam'],
        [2, 'y'],
      ],
    });
    const { rows } = await readFile(zip({ 'b.xlsx': book }), { sheets: { 'a.zip/b.xlsx': 'B' } }, 'a.zip');
    expect(rows).toEqual([[1, '2', 'y']]);
  });
});

/** Of the first member: the flag in the local header and in the directory says that it is encrypted. */
function encrypted(): Uint8Array<ArrayBuffer> {
  const bytes = zip({ 'jan.csv': JANUARY });
  bytes[6] = (bytes[6] ?? 0) | 1;
  const directory = Buffer.from(bytes).lastIndexOf('PK\x01\x02', undefined, 'latin1');
  bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
  return bytes;
}

function damaged(): Uint8Array<ArrayBuffer> {
  const bytes = zip({ 'jan.csv': JANUARY }, 0);
  bytes[60] = (bytes[60] ?? 0) ^ 0xff;
  return bytes;
}

describe('refused archives', () => {
  it.each([
    { title: 'an empty zip', content: zip({}), refusal: { code: 'archive_empty' } },
    { title: 'only pictures', content: zip({ 'a.png': '\u0089PNG' }), refusal: { code: 'archive_empty' } },
    { title: 'only empty files', content: zip({ 'a.csv': '' }), refusal: { code: 'archive_empty' } },
    {
      title: 'a cut zip',
      content: zip({ 'jan.csv': JANUARY }).slice(0, 80),
      refusal: { code: 'archive_damaged' },
    },
    {
      title: 'a changed byte',
      content: damaged(),
      refusal: { code: 'archive_damaged', detail: { file: 'export.csv/jan.csv' } },
    },
    { title: 'a password', content: encrypted(), refusal: { code: 'archive_encrypted' } },
    {
      title: 'a cut gzip',
      content: gz(JANUARY.repeat(50)).slice(0, -20),
      refusal: { code: 'archive_damaged' },
    },
    {
      title: 'an unreadable member',
      content: zip({ 'jan.csv': JANUARY, 'x.csv': 'id,a\n1,\0\0\0\n' }),
      refusal: { code: 'unknown_encoding', detail: { file: 'export.csv/x.csv' } },
    },
    {
      title: 'a member with a cut JSON',
      content: zip({ 'a.json': '[{"id":1}' }),
      refusal: { code: 'json_cut', detail: { file: 'export.csv/a.json', element: 2 } },
    },
    {
      title: 'a text document',
      content: zip({ 'word/document.xml': '<x/>' }),
      refusal: { code: 'not_a_ticket_file', detail: { kind: 'docx' } },
    },
    {
      title: 'an ODS',
      content: zip({ mimetype: 'x', 'content.xml': '<x/>' }),
      refusal: { code: 'not_a_ticket_file', detail: { kind: 'ods' } },
    },
    {
      title: 'zips all the way down',
      content: [1, 2, 3].reduce((inner) => zip({ 'a.zip': inner }), zip({ 'a.csv': JANUARY })),
      refusal: { code: 'archive_empty' },
    },
  ])('$title', async ({ content, refusal }) => {
    await expect(readFile(content)).rejects.toMatchObject(refusal);
    expect(await tablesLeft()).toEqual([]);
  });

  it('a bomb, before it has gone off', async () => {
    const letters = Buffer.alloc(101 * 1024 ** 2, 'a');
    const inGzip = gzipSync(letters);
    const inZip = zipSync({ 'bomb.csv': letters }, { level: 1 });
    for (const bomb of [inGzip, inZip])
      await expect(readFile(new Uint8Array(bomb))).rejects.toMatchObject({ code: 'archive_too_large' });
  });

  it('what unpacks to more than can be held, or to a suspicious multiple', () => {
    const MB = 1024 ** 2;
    const large = unpackBudget(500 * MB);
    large.take(2000 * MB);
    expect(() => large.take(100 * MB)).toThrow('archive_too_large');
    const small = unpackBudget(MB / 10);
    small.take(99 * MB);
    expect(() => small.take(2 * MB)).toThrow('archive_too_large');
    expect(() => unpackBudget(MB).take(199 * MB)).not.toThrow();
  });

  it('cancelled while unpacking', async () => {
    const controller = new AbortController();
    const big = Array.from({ length: 300_000 }, (_, i) => `${i},${Math.imul(i, 2654435761)}`).join('\n');
    for (const content of [zip({ 'a.csv': `id,text\n${big}` }), gz(`id,text\n${big}`)]) {
      const work = readFile(content, { signal: controller.signal, onProgress: () => controller.abort() });
      await expect(work).rejects.toMatchObject({ name: 'AbortError' });
      expect(await tablesLeft()).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { EngineError } from '../../../src/engine/engine-error.ts';
import type { ImportProgress } from '../../../src/ingest/inspection.ts';
import { readFiles } from '../../../src/ingest/read/read-files.ts';
import { testEngine } from '../../support/node-engine.ts';
import { readFile, tablesLeft } from './read-file.ts';
import type { Content } from './read-file.ts';

const latin1 = (text: string): Content => Uint8Array.from(text, (char) => char.charCodeAt(0));
/** Its beginning can be read, and no more of it. */
class BrokenOff extends File {
  override slice(from?: number, to?: number): File {
    return new BrokenOff([super.slice(from, to)], this.name);
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    const isMuch = this.size > 1_000_000;
    return isMuch ? Promise.reject(new DOMException('', 'NotReadableError')) : super.arrayBuffer();
  }
}

const gone = (): never => {
  throw new DOMException('The file changed', 'NotReadableError');
};

describe('refused files', () => {
  it.each<{ title: string; content: Content; code: string; detail?: Record<string, unknown> }>([
    { title: 'no bytes', content: '', code: 'empty_file' },
    { title: 'only a BOM', content: '\ufeff', code: 'empty_file' },
    { title: 'only white space', content: ' \r\n\n\t', code: 'empty_file' },
    ...[
      ['pdf', '%PDF-1.7\n'],
      ['png', '\x89PNG\r\n\x1a\n'],
      ['jpeg', '\xff\xd8\xff\xe0\x00\x10JFIF'],
      ['gif', 'GIF89a'],
      ['xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00'],
      ['html', '<!DOCTYPE html><html><body>Log in'],
      ['html', '\n<table border=1><tr><td>1</td></tr>'],
      ['xml', '<?xml version="1.0"?><unload><incident/></unload>'],
    ].map(([kind = '', bytes = '']) => ({
      title: `${kind} by its first bytes`,
      content: latin1(bytes),
      code: 'not_a_ticket_file',
      detail: { kind },
    })),
    {
      title: 'the beginning of a workbook',
      content: latin1('PK\x03\x04\x14\x00\x06\x00[Content_Types].xml'),
      code: 'workbook_damaged',
    },
    {
      title: 'the beginning of a zip',
      content: latin1('PK\x03\x04\x14\x00\x00\x00export.csv'),
      code: 'archive_damaged',
    },
    { title: 'the beginning of a gzip', content: latin1('\x1f\x8b\x08\x00'), code: 'archive_damaged' },
    { title: 'NUL bytes', content: 'id,name\n1,\0\0\0\n', code: 'unknown_encoding' },
    {
      title: 'a report of totals by its first line',
      content: 'Reporting period 2024-01-01 to 2024-01-31\n\nAgent name,Resolved\nAnn,12\n',
      code: 'summary_report',
    },
    {
      title: 'a report of totals by its header',
      content: 'Agent name,Assigned conversations,Avg first response time\nAnn,12,3 hours\nBo,1,5 hours\n',
      code: 'summary_report',
    },
    { title: 'a header alone', content: 'id,name,created\n', code: 'no_rows' },
    { title: 'a header and empty lines', content: 'id,name,created\n\n\n', code: 'no_rows' },
    { title: 'nothing but refused rows', content: 'a,b\n1,"x"y\n', code: 'no_tickets', detail: { rows: 1 } },
  ])('$title -> $code', async ({ content, code, detail = {} }) => {
    await expect(readFile(content)).rejects.toMatchObject({ name: 'ImportRefusal', code, detail });
    expect(await tablesLeft()).toEqual([]);
  });

  it.each([
    'Ticket ID,Created time,Total time spent,Number of replies,Average reply time\n1,2024-01-01,2,3,4\n',
    'id,count\n1,2\n',
    'Summation column,Id,Reopens\n1,2,3\n',
    '[CHART] Date,Key\n2024-01-01,A-1\n',
    '{braces},id\n1,2\n',
  ])('does not refuse %j', async (content) => {
    expect((await readFile(content)).raw.accepted).toBe(1);
  });
});

describe('a failing import', () => {
  const csv = `id,text\n${'1,abcdefghijklmnopqrstuvwxyz\n'.repeat(400_000)}`;

  it.each(['at once', 'while checking', 'while loading'])(
    'cancelled %s leaves nothing behind',
    async (moment) => {
      const controller = new AbortController();
      if (moment === 'at once') controller.abort();
      if (moment === 'while loading') setTimeout(() => controller.abort(), 150);
      const work = readFile(csv, {
        signal: controller.signal,
        onProgress: () => moment === 'while checking' && controller.abort(),
      });
      await expect(work).rejects.toMatchObject({ name: 'AbortError' });
      expect(await tablesLeft()).toEqual([]);
    },
  );

  it('keeps nothing of an earlier file', async () => {
    await readFile('id,name\n1,x\n');
    expect(await tablesLeft()).toHaveLength(2);
    await expect(readFile('id,name\n')).rejects.toMatchObject({ code: 'no_rows' });
    expect(await tablesLeft()).toEqual([]);
  });

  it('says that a file can no longer be read', async () => {
    const file = new File([csv], 'gone.csv');
    const unreadable = Object.assign(file, { slice: gone });
    await expect(readFiles(await testEngine(), [unreadable], 'read_test', {})).rejects.toMatchObject({
      code: 'file_unreadable',
    });
  });

  it('says that a drive stopped giving a file half-way, which is there all the same', async () => {
    const broken = new BrokenOff([csv], 'export.csv');
    await expect(readFiles(await testEngine(), [broken], 'read_test', {})).rejects.toMatchObject({
      code: 'file_broken_off',
      detail: { bytes: broken.size },
    });
  });

  it('says that a file is too large for the memory', async () => {
    const engine = await testEngine();
    const full: Engine = {
      ...engine,
      run: () => Promise.reject(new EngineError('memory', 'Out of Memory Error')),
    };
    const file = new File(['id,name\n1,x\n'], 'large.csv');
    await expect(readFiles(full, [file], 'read_test', {})).rejects.toMatchObject({
      code: 'too_large',
      detail: { bytes: 12 },
    });
    expect(await tablesLeft()).toEqual([]);
  });
});

describe('progress', () => {
  it.each([
    ['CSV', `id,text\n${'1,abcdefghijklmnopqrstuvwxyz\n'.repeat(300_000)}`],
    ['JSON', `[${'{"id":1,"text":"abcdefghijklmnopqrstuvwxyz"},\n'.repeat(150_000)}{"id":2}]`],
    [
      'wrapped JSON',
      `{"users":[],"tickets":[${'{"id":1,"text":"abcdefghijklmnopqrstuvwxyz"},\n'.repeat(150_000)}{"id":2}]}`,
    ],
  ])('of a %s goes up and stays within the bytes of the file', async (_, text) => {
    const seen: ImportProgress[] = [];
    await readFile(text, { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.every(({ step, total }) => step === 'read' && total === text.length)).toBe(true);
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(seen.at(-1)?.done).toBeLessThanOrEqual(text.length);
  });
});

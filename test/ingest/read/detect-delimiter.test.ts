import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../src/ingest/read/csv/detect-delimiter.ts';

const sound = Array.from({ length: 13 }, (_, i) => `${i};Printer stuk;Servicedesk;2024-01-02`);

describe('the delimiter', () => {
  it.each([
    { what: 'sound rows', rows: sound },
    {
      what: 'sound rows outnumbered by lines torn out of broken cells',
      rows: [...sound, ...Array<string>(40).fill('x')],
    },
    {
      what: 'sound rows and as many broken quotes',
      rows: [...sound, ...Array<string>(14).fill('a"b"c;"d"e;')],
    },
    {
      what: 'commas inside every text',
      rows: sound.map((row) => row.replace('stuk', 'stuk, of niet, wie weet')),
    },
  ])('of $what is the one the sound rows have', ({ rows }) => {
    expect(detectDelimiter(rows.join('\n'), true)).toBe(';');
  });
});

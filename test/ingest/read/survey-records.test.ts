import { describe, expect, it } from 'vitest';
import { surveyRecords } from '../../../src/ingest/read/csv/survey-records.ts';
import { createQuarantine } from '../../../src/ingest/read/quarantine.ts';

const LAYOUT = {
  delimiter: ',',
  escape: 'double',
  newline: 'crlf',
  columns: ['A', 'B'],
  headerRow: 1,
  dataFrom: 5,
} as const;

async function survey(
  data: string,
  chunkBytes: number,
): Promise<{ records: number; body: string; refused: string }> {
  const quarantine = createQuarantine();
  const layout = { ...LAYOUT, columns: [...LAYOUT.columns] };
  const { records, body } = await surveyRecords(new Blob([`A,B\r\n${data}`]), layout, quarantine, {
    chunkBytes: () => chunkBytes,
  });
  return { records, body: await body.text(), refused: await quarantine.toCsv().text() };
}

describe('surveyRecords', () => {
  it.each([
    {
      title: 'sound bytes stay as they are',
      data: '1,"a\n""b"\r\n2,é\r\n',
      body: '1,"a\n""b"\r\n2,é\r\n',
      records: 2,
    },
    {
      title: 'empty lines go, the last record gets its newline',
      data: '\r\n1,a\r\n\r\n\r\n2,b',
      body: '1,a\r\n2,b\r\n',
      records: 2,
    },
    { title: 'one newline for all', data: '1,a\n2,b\r3,c\r\n', body: '1,a\r\n2,b\r\n3,c\r\n', records: 3 },
    { title: 'nothing around quotes', data: '1, "a" \r\n', body: '1,"a"\r\n', records: 1 },
    {
      title: 'refused records are cut out',
      data: '1,a\r\n2,b,c\r\n3,"x"y\r\n4,"d"\r\n5,"',
      body: '1,a\r\n4,"d"\r\n',
      records: 5,
      refused: '2,,"2,b,c",too_many_columns\n3,B,"3,""x""y",broken_quotes\n5,B,"5,""",broken_quotes\n',
    },
  ])('$title, wherever the pieces are cut', async ({ data, body, records, refused = '' }) => {
    for (let chunkBytes = 1; chunkBytes <= data.length + 3; chunkBytes++) {
      expect(await survey(data, chunkBytes)).toEqual({ records, body, refused });
    }
  });
});

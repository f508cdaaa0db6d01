import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { createCsvWriter } from '../../../src/ingest/read/csv-writer.ts';
import { CUT_RECORDS, piecesOf } from '../../../src/ingest/read/cuts.ts';
import { readFiles } from '../../../src/ingest/read/read-files.ts';
import { testEngine } from '../../support/node-engine.ts';

const RECORDS = 2 * CUT_RECORDS + 1000;
const REST = 'x'.repeat(140);

describe('a file of more than one piece', () => {
  it('is loaded piece by piece, every record under its number', async () => {
    const lines = ['Nummer;Tekst'];
    for (let no = 1; no <= RECORDS; no++) {
      if (no % 50_000 === 0) lines.push(`${no};"x"y`);
      else if (no % 777 === 0) lines.push(`${no}; "${REST}" `, '');
      else lines.push(`${no};${REST}`);
    }
    const bare = await testEngine();
    const loads: string[] = [];
    const engine: Engine = {
      ...bare,
      run: (sql, options) => {
        if (sql.startsWith('INSERT INTO "pieces_0"\n')) loads.push(sql);
        return bare.run(sql, options);
      },
    };
    const [raw] = await readFiles(engine, [new File([lines.join('\n')], 'large.csv')], 'pieces', {});
    expect(loads.length).toBe(3);
    expect(raw).toMatchObject({ accepted: RECORDS - 4, refused: 4 });
    const [row] = await bare.query(
      `SELECT count_if(row_no <> c0::INTEGER)::INTEGER AS moved, count(DISTINCT row_no)::INTEGER AS numbers,
         count_if(c1 <> '${REST}')::INTEGER AS changed FROM pieces_0`,
    );
    expect(row).toEqual({ moved: 0, numbers: RECORDS - 4, changed: 0 });
    await bare.query('DROP TABLE pieces_0; DROP TABLE pieces_0_quarantine');
  });

  it('is cut between two records where the page wrote it itself', async () => {
    const writer = createCsvWriter();
    for (let no = 1; no <= RECORDS; no++) writer.add([String(no), REST]);
    const pieces = piecesOf(writer.toBlob(), writer.cuts);
    const starts = await Promise.all(pieces.map(({ piece }) => piece.slice(0, 6).text()));
    expect(starts).toEqual(['1,xxxx', '122881', '245761']);
  });
});

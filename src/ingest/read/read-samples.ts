import type { Engine } from '../../engine/engine.ts';
import { identifier } from '../sql-text.ts';
import type { RawColumn } from '../inspection.ts';

const ROWS = 3000;
const FILE_ROWS = 100;
const SAMPLES = 5;
const SAMPLE_CHARS = 200;

/**
 * The columns of a raw table with up to five distinct values each, in file order, from the first rows of each of its files, which
 * begin at `starts`; long ones are cut at 200 characters.
 */
export async function readSamples(
  engine: Engine,
  table: string,
  headers: readonly string[],
  starts: readonly number[],
): Promise<RawColumn[]> {
  const list = headers.map((_, i) => `c${i}`).join(', ');
  const perFile = Math.max(FILE_ROWS, Math.floor(ROWS / starts.length));
  const firstRows = starts.map((start) => `row_no BETWEEN ${start} AND ${start + perFile - 1}`).join(' OR ');
  const rows = await engine.query<{ name: string; text: string }>(
    `SELECT name, "text"
     FROM (
       SELECT name, left("value", ${SAMPLE_CHARS}) AS "text", min(row_no) AS first_row
       FROM (SELECT row_no, ${list} FROM ${identifier(table)} WHERE ${firstRows})
       UNPIVOT ("value" FOR name IN (${list}))
       GROUP BY ALL
     )
     QUALIFY row_number() OVER (PARTITION BY name ORDER BY first_row, "text") <= ${SAMPLES}
     ORDER BY name, first_row`,
  );
  const samples = new Map<string, string[]>();
  for (const { name, text } of rows) samples.set(name, [...(samples.get(name) ?? []), text]);
  return headers.map((header, i) => ({ header, samples: samples.get(`c${i}`) ?? [] }));
}

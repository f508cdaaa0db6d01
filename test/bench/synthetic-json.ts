import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The rows of a synthetic CSV (no quotes in it) as a JSON array of objects, with the headers as keys and every value as text. */
export async function writeSyntheticJson(path: string, csv: string): Promise<void> {
  const out = createWriteStream(path);
  let headers: string[] | null = null;
  let separator = '[\n';
  for await (const line of createInterface({ input: createReadStream(csv), crlfDelay: Infinity })) {
    const cells = line.split(',');
    if (headers === null) {
      headers = cells;
      continue;
    }
    const ticket = Object.fromEntries(headers.map((header, i) => [header, cells[i] || null]));
    if (!out.write(separator + JSON.stringify(ticket))) await once(out, 'drain');
    separator = ',\n';
  }
  out.end('\n]\n');
  await once(out, 'finish');
}

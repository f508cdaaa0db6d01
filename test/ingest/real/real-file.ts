import { openAsBlob, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Engine, Row } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import type { Inspection } from '../../../src/ingest/inspection.ts';
import { FACT_COLUMNS } from '../../../src/kpi/facts.ts';
import type { FactColumn } from '../../../src/kpi/facts.ts';
import { buildOne, inspectOne } from '../../support/import-one.ts';

/** Where the real exports are; without it their tests are skipped. */
export const realData = process.env.LINEWISE_REAL_DATA;

function realPath(name: string): string {
  return join(realData ?? '', name);
}

/** A real export as a user would drop it. */
export async function realFile(name: string): Promise<File> {
  return new File([await openAsBlob(realPath(name))], basename(name));
}

/** A real export as text, to work out by other means what is in it. */
export function realText(name: string): string {
  return readFileSync(realPath(name), 'utf8');
}

export interface Loaded {
  inspection: Inspection;
  dataset: Dataset;
}

/** Reads a file and takes what is proposed, in another zone if one is given. */
export async function load(engine: Engine, file: File | readonly File[], zone?: string): Promise<Loaded> {
  const inspection = await inspectOne(engine, file);
  const plan = zone === undefined ? inspection.plan : { ...inspection.plan, zone };
  return { inspection, dataset: await buildOne(engine, inspection, plan) };
}

/** The given columns of the facts by ticket number. */
export async function factsById(
  engine: Engine,
  { dataset }: Loaded,
  columns: readonly string[],
): Promise<Map<unknown, Row>> {
  const list = columns.map((name) => `${name}${castOf(name)} AS ${name}`);
  const rows = await engine.query(
    `SELECT ticket_id, ${list.join(', ')} FROM ${dataset.tables.ticket} ORDER BY ticket_id`,
  );
  return new Map(rows.map(({ ticket_id: id, ...row }) => [id, row]));
}

function castOf(name: string): string {
  const type: string = isFact(name) ? FACT_COLUMNS[name] : '';
  if (type === 'DICTIONARY' || type.startsWith('ENUM')) return '::VARCHAR';
  return type === 'BOOLEAN' ? '' : '::DOUBLE';
}

function isFact(name: string): name is FactColumn {
  return name in FACT_COLUMNS;
}

import type { Engine } from '../../src/engine/engine.ts';
import type { Dataset } from '../../src/ingest/dataset.ts';
import { buildDataset } from '../../src/ingest/import.ts';
import type { ImportPlan } from '../../src/ingest/import-plan.ts';
import { inspect } from '../../src/ingest/inspect.ts';
import type { ImportOptions, Inspection, NamedBlob } from '../../src/ingest/inspection.ts';

/** Inspects files that have one layout. */
export async function inspectOne(
  engine: Engine,
  file: NamedBlob | readonly NamedBlob[],
  options: ImportOptions = {},
): Promise<Inspection> {
  const [inspection, ...others] = await inspect(engine, Array.isArray(file) ? file : [file], options);
  if (inspection === undefined || others.length > 0) throw new Error('Not one layout');
  return inspection;
}

/** Builds the report of one layout, by the proposed plan unless another is given. */
export function buildOne(
  engine: Engine,
  inspection: Inspection,
  plan: ImportPlan = inspection.plan,
  options: ImportOptions = {},
): Promise<Dataset> {
  return buildDataset(engine, [{ inspection, plan }], options);
}

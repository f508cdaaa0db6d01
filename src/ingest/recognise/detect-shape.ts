import type { Engine, RunOptions } from '../../engine/engine.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import type { ImportPlan, Shape } from '../import-plan.ts';
import type { Profile } from '../profiles/profile.ts';

/** Below this share of distinct ticket numbers a file with update moments is a log; a list has a stray duplicate at most. */
const DISTINCT_SHARE = 0.98;

/** A log of updates when ticket numbers repeat, the profile knows logs, and a column that orders the updates varies within a ticket. */
export async function detectShape(
  engine: Engine,
  table: string,
  profile: Profile,
  columns: ImportPlan['columns'],
  options: RunOptions = {},
): Promise<Shape> {
  const order = (profile.updates?.orderBy ?? []).flatMap((field) => columns[field] ?? []);
  const [by] = order;
  if (columns.id === undefined || by === undefined) return profile.defaultShape;
  const id = rawColumn(columns.id);
  const [row] = await engine.run<{ rows: number; ids: number }>(
    `SELECT count(${id})::DOUBLE AS rows, count(DISTINCT ${id})::DOUBLE AS ids FROM ${identifier(table)}`,
    options,
  );
  if (!row || row.rows === 0 || row.ids >= row.rows * DISTINCT_SHARE) return profile.defaultShape;
  const [varying] = await engine.run<{ repeated: number; varying: number }>(
    `SELECT count(*)::DOUBLE AS repeated, count_if(low <> high)::DOUBLE AS varying FROM (
       SELECT min(${rawColumn(by)}) AS low, max(${rawColumn(by)}) AS high FROM ${identifier(table)}
       WHERE ${id} IS NOT NULL GROUP BY ${id} HAVING count(*) > 1)`,
    options,
  );
  return varying && varying.varying * 2 > varying.repeated ? 'updates' : profile.defaultShape;
}

import { localFromUtcSql } from '../../calendar/zone-sql.ts';
import { FACT_COLUMNS, INSTANTS, QUALITY } from '../../kpi/facts.ts';
import type { Coverage, ExcludeReason } from '../../kpi/facts.ts';
import { groupCountsSql } from '../../kpi/prepare/counted-sql.ts';
import type { Accounting, Dataset, QuarantineReason } from '../dataset.ts';
import { isLog } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { keysOf } from './keys-of.ts';

export type Summary = Pick<
  Dataset,
  'accounting' | 'coverage' | 'quality' | 'asOfUtc' | 'asOfLocal' | 'createdRange' | 'groups'
>;

/** Where every row of the files went, and what can be said of the tickets. `rows`: records in the files, refused ones included. */
export async function summarise(
  first: BuildContext,
  parts: readonly BuildContext[],
  rows: number,
): Promise<Summary> {
  const { run, tables } = first;
  const quality = keysOf(QUALITY);
  const [counted] = await run(
    `SELECT count(*)::DOUBLE AS tickets, min(created_local)::DOUBLE AS first, max(created_local)::DOUBLE AS last,
       ${quality.map((flag) => `count_if((quality & ${QUALITY[flag]}) <> 0)::DOUBLE AS quality_${flag}`).join(', ')},
       ${keysOf(FACT_COLUMNS)
         .map((name) => `count(${name})::DOUBLE AS ${name}`)
         .join(', ')}
     FROM ${tables.ticket} WHERE excluded IS NULL`,
  );
  const number = (name: string): number => Number(counted?.[name] ?? 0);
  const coverage: Partial<Coverage> = {};
  for (const name of keysOf(FACT_COLUMNS)) coverage[name] = number(name);
  if (!isComplete(coverage)) throw new Error('A fact column was not counted');
  const flagged = quality.map((flag) => [flag, number(`quality_${flag}`)] as const).filter(([, n]) => n > 0);
  const { utc, wall } = await lastMoment(first);
  return {
    accounting: await account(parts, first, rows, number('tickets')),
    coverage,
    quality: Object.fromEntries(flagged),
    asOfUtc: utc,
    asOfLocal: wall,
    createdRange: coverage.created_local === 0 ? null : { from: number('first'), to: number('last') },
    groups: await run<Dataset['groups'][number]>(groupCountsSql(tables.ticket)),
  };
}

function isComplete(coverage: Partial<Coverage>): coverage is Coverage {
  return keysOf(FACT_COLUMNS).every((name) => name in coverage);
}

async function account(
  parts: readonly BuildContext[],
  { run, tables }: BuildContext,
  rows: number,
  counted: number,
): Promise<Accounting> {
  const excluded = await run<{ reason: ExcludeReason; n: number }>(
    `SELECT excluded::VARCHAR AS reason, count(*)::DOUBLE AS n FROM ${tables.ticket}
     WHERE excluded IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  const quarantined = await run<{ reason: QuarantineReason; n: number }>(
    `SELECT reason, count(*)::DOUBLE AS n FROM ${tables.quarantine} GROUP BY 1 ORDER BY 1`,
  );
  const accounting: Accounting = {
    rows,
    counted,
    folded: sum(await Promise.all(parts.map(foldedRows))),
    excluded: Object.fromEntries(excluded.map(({ reason, n }) => [reason, n])),
    quarantined: Object.fromEntries(quarantined.map(({ reason, n }) => [reason, n])),
  };
  const accounted = sum(excluded) + sum(quarantined) + counted + accounting.folded;
  if (accounted !== rows)
    throw new Error(`${accounted} rows accounted for of ${rows}: ${JSON.stringify(accounting)}`);
  return accounting;
}

function sum(parts: readonly { n: number }[]): number {
  return parts.reduce((total, { n }) => total + n, 0);
}

async function foldedRows({ run, tables, plan }: BuildContext): Promise<{ n: number }> {
  if (!isLog(plan)) return { n: 0 };
  const [row] = await run<{ n: number }>(
    `SELECT coalesce(sum(row_count - 1), 0)::DOUBLE AS n FROM ${tables.fold}
     WHERE last_row IN (SELECT row_no FROM ${tables.ticket})`,
  );
  return { n: row?.n ?? 0 };
}

/** The latest instant of any ticket, 0 without one; what lies after the moment of reading is a mistake in the export. */
export async function lastMoment({
  run,
  tables,
  transitions,
  nowUtc,
}: BuildContext): Promise<{ utc: number; wall: number }> {
  const past = nowUtc === null ? '' : ` FILTER (%s <= ${Math.floor(nowUtc)})`;
  const latest = INSTANTS.map((name) => `max(${name})${past.replace('%s', name)}`).join(', ');
  const [row] = await run<{ utc: number; wall: number }>(
    `SELECT utc::DOUBLE AS utc, (${localFromUtcSql('utc', transitions)})::DOUBLE AS wall
     FROM (SELECT coalesce(greatest(${latest}), max(created_utc)) AS utc FROM ${tables.ticket})`,
  );
  return { utc: row?.utc ?? 0, wall: row?.wall ?? 0 };
}

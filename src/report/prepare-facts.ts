import { openHours } from '../calendar/business-hours.ts';
import { hoursTable, hoursTableSql } from '../calendar/open-hours-sql.ts';
import { zoneTransitions } from '../calendar/tz-transitions.ts';
import type { Engine, RunOptions } from '../engine/engine.ts';
import { pack, packed } from '../engine/packed.ts';
import type { Dataset } from '../ingest/dataset.ts';
import type { Coverage } from '../kpi/facts.ts';
import { calendarsOf } from '../kpi/prepare/calendars.ts';
import { changedColumns, longestLimit } from '../kpi/prepare/prepare-context.ts';
import { prepareSql } from '../kpi/prepare/prepare-sql.ts';
import { instantRangeSql, preparedCoverageSql, preparedViewSql } from '../kpi/prepare/prepared-view-sql.ts';
import type { KpiSettings } from '../kpi/settings.ts';

/** The facts as the settings of a report want them measured. */
export interface Prepared {
  /** A table or view with the columns of FACT_COLUMNS, in the order of the dataset's. */
  table: string;
  coverage: Coverage;
  /** Tickets that only the user's rules leave out. */
  excludedByRule: number;
  /** Gives its memory back; the dataset stays. Before the next one is prepared, or both are in memory. */
  dispose: () => Promise<void>;
}

/** FALSE where the settings want the facts as the export has them. */
export function needsPreparing({ coverage }: Pick<Dataset, 'coverage'>, settings: KpiSettings): boolean {
  return settings.clock === 'business' || changedColumns({ coverage, settings }).length > 0;
}

type Source = Pick<Dataset, 'tables' | 'coverage' | 'asOfUtc' | 'zone' | 'revision'>;

let made = 0;

/**
 * The facts of a dataset under the report's settings: durations in opening hours, due dates from time limits, exclusion rules. Only the
 * columns that change are written; the rest is read from the dataset's own table, which is the answer itself where nothing is
 * asked. Throws a RangeError for an unknown zone, EngineError when cancelled or out of memory; leaves nothing behind then.
 */
export async function prepareFacts(
  engine: Engine,
  dataset: Source,
  settings: KpiSettings,
  options: RunOptions = {},
): Promise<Prepared> {
  const { tables, coverage, asOfUtc, revision } = dataset;
  const { ticket, spans } = tables;
  const changed = changedColumns({ coverage, settings });
  const isBusiness = settings.clock === 'business';
  if (!needsPreparing(dataset, settings)) {
    return { table: ticket, coverage, excludedByRule: 0, dispose: async () => undefined };
  }
  const suffix = `${revision}_${++made}`;
  const [view, columns] = [`prepared_${suffix}`, `prepared_columns_${suffix}`];
  const drop = `DROP VIEW IF EXISTS ${view}; DROP TABLE IF EXISTS ${columns}`;
  const hoursName = `opening_hours_${suffix}`;
  try {
    const source = { ticket, spans, coverage, asOfUtc, settings };
    if (changed.length > 0) {
      const range = await rangeOf(engine, instantRangeSql(source));
      const ahead = longestLimit(settings);
      const hours = isBusiness
        ? calendarsOf(settings).map((calendar) => openHours(calendar, dataset.zone, { ...range, ahead }))
        : null;
      const lookUp = hours && hoursTable(hoursName, hours);
      if (lookUp) await engine.query(hoursTableSql(lookUp));
      const lastUtc = Math.max(range.lastUtc + ahead, ...(hours ?? []).map(({ untilUtc }) => untilUtc));
      const transitions = zoneTransitions(dataset.zone, yearOf(range.firstUtc) - 1, yearOf(lastUtc) + 1);
      const sql = prepareSql({ ...source, transitions, hours: lookUp });
      await engine.run(`CREATE TABLE ${packed(columns)} AS ${sql}`, options);
      await pack((statement) => engine.run(statement, options));
    }
    await engine.query(`CREATE VIEW ${view} AS ${preparedViewSql(source, columns, changed)}`);
    const [counted] = await engine.query<Partial<Coverage>>(preparedCoverageSql(view, changed));
    return {
      table: view,
      coverage: { ...coverage, ...counted },
      excludedByRule: changed.includes('excluded') ? await excludedByRule(engine, view) : 0,
      dispose: async () => void (await engine.query(drop)),
    };
  } catch (error) {
    await engine.query(drop).catch(() => undefined);
    throw error;
  } finally {
    await engine.query(`DROP TABLE IF EXISTS ${hoursName}`).catch(() => undefined);
  }
}

async function rangeOf(engine: Engine, sql: string): Promise<{ firstUtc: number; lastUtc: number }> {
  const [row] = await engine.query<{ first: number; last: number }>(sql);
  return { firstUtc: row?.first ?? 0, lastUtc: row?.last ?? 0 };
}

async function excludedByRule(engine: Engine, table: string): Promise<number> {
  const [row] = await engine.query<{ n: number }>(
    `SELECT count(*)::DOUBLE AS n FROM ${table} WHERE excluded = 'rule'`,
  );
  return row?.n ?? 0;
}

function yearOf(utc: number): number {
  return new Date(utc * 1000).getUTCFullYear();
}

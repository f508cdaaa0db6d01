import { scratchTable } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { withInstantsSql } from './instants-sql.ts';

/** Rows whose tickets are made in one go: until they are sorted they take memory several times. */
const SLICE_ROWS = 250_000;

/** A part of the tickets in their order, by their creation. */
export interface Slice {
  /** SQL source of the raw rows of a part, all of those of the slice among them. */
  rawOf: (context: BuildContext) => string;
  /** SQL of the facts of such rows, those of the slice alone. */
  only: (facts: string) => string;
}

/** Everything in one slice. */
export const EVERYTHING: Slice = { rawOf: ({ tables }) => tables.raw, only: (facts) => facts };

/**
 * Cuts the tickets of lists into slices, each to be made and sorted by itself: one after the other they are the tickets in their order. One
 * slice of everything where there are few, or no creation dates.
 */
export async function slicesOf([first, ...others]: readonly [BuildContext, ...BuildContext[]]): Promise<
  Slice[]
> {
  const contexts = [first, ...others];
  if (contexts.some(({ plan }) => plan.columns.created === undefined)) return [EVERYTHING];
  const { run } = first;
  const [counted] = await run<{ rows: number }>(
    `SELECT (${contexts.map(({ tables }) => `(SELECT count(*) FROM ${tables.raw})`).join(' + ')})::DOUBLE AS rows`,
  );
  const slices = Math.round((counted?.rows ?? 0) / SLICE_ROWS);
  if (slices < 2) return [EVERYTHING];
  const table = scratchTable(first, 'created');
  const selects = contexts.map((context) => {
    const rows = withInstantsSql(context, ['raw.row_no'], ['created'], `${context.tables.raw} AS raw`);
    return `SELECT row_no, created_utc FROM (${rows}) WHERE created_utc IS NOT NULL`;
  });
  await run(`CREATE OR REPLACE TABLE ${table} AS ${selects.join(' UNION ALL ')}`);
  const shares = Array.from({ length: slices - 1 }, (_, i) => (i + 1) / slices);
  const ranges = await run<Range>(
    `WITH bounds AS (SELECT DISTINCT unnest(quantile_disc(created_utc, [${shares.join(', ')}])) AS bound FROM ${table}),
       ranges AS (SELECT bound AS "from", lead(bound) OVER (ORDER BY bound NULLS FIRST) AS until
         FROM (SELECT bound FROM bounds UNION ALL SELECT NULL))
     SELECT "from"::DOUBLE AS "from", until::DOUBLE AS until, min(row_no)::DOUBLE AS first, max(row_no)::DOUBLE AS last, count(*)::DOUBLE AS rows
     FROM ranges JOIN ${table} ON created_utc >= coalesce("from", created_utc) AND created_utc < coalesce(until, created_utc + 1)
     GROUP BY ALL ORDER BY "from" NULLS FIRST`,
  );
  await run(`DROP TABLE ${table}`);
  // Not one creation that is a date: no row becomes a ticket, which the table then says.
  return ranges.length === 0 ? [EVERYTHING] : ranges.map(sliceOf);
}

/** Creations from `from` until before `until` (NULL: the first, the last), and where the rows of such tickets are. */
type Range = {
  from: number | null;
  until: number | null;
  first: number;
  last: number;
  rows: number;
};

function sliceOf({ from, until, first, last, rows }: Range): Slice {
  const bounds = [
    ...(from === null ? [] : [`created_utc >= ${from}`]),
    ...(until === null ? [] : [`created_utc < ${until}`]),
  ].join(' AND ');
  // An export is written in the order of creation more often than not.
  const isStretch = rows === last - first + 1;
  return {
    rawOf: ({ tables }) => `(SELECT * FROM ${tables.raw} WHERE row_no BETWEEN ${first} AND ${last})`,
    only: (facts) => (isStretch ? facts : `SELECT * FROM (${facts}) WHERE ${bounds}`),
  };
}

import { packed } from '../../engine/packed.ts';
import { scratchTable } from './build-context.ts';
import { spanFactsSql } from './span-facts.ts';
import { makeSpanTickets } from './span-tickets.ts';
import type { Lived } from './span-tickets.ts';
import type { FileRows } from './mark-duplicates.ts';
import { lineOfPlace, groupOfPlace } from './places.ts';
import type { Places } from './places.ts';
import { isNewSql, PHASES, takenUpSql } from './states.ts';

/** What making the spans needs of a build: names and what is known of all its tickets. */
interface SpanBuild {
  files: readonly FileRows[];
  /** The last moment that the export knows of. */
  asOfUtc: number;
  /** SQL type of the group columns. */
  groupType: string;
}

/**
 * Makes the table of spans (see Dataset.tables.spans) of the parts that have a history and know the time of the day, and gives their
 * tickets the facts that only a history tells. FALSE where there is no such part.
 *
 * What happened at one moment counts as one: a stretch of no length is none, though a move is a move. Before the first row that
 * tells, and before any state is known, a ticket is worked on.
 */
export async function makeSpans(
  parts: readonly (Lived & { places: Places })[],
  { files, asOfUtc, groupType }: SpanBuild,
): Promise<boolean> {
  const timed = parts.filter(isTimed);
  const tickets = await makeSpanTickets(timed, files, asOfUtc);
  if (tickets === null) return false;
  const selects: string[] = [];
  const [first] = timed;
  if (!first) return false;
  const { run, tables } = first.context;
  for (const [i, part] of timed.entries()) {
    const moments = await makeMoments(part, i, tickets);
    const stretches = scratchTable(part.context, 'stretch');
    await run(`CREATE OR REPLACE TABLE ${stretches} AS ${stretchesSql(part, moments)}`);
    await run(
      spanFactsSql(part, {
        tickets,
        part: i,
        moments: moments.table,
        stretches,
        measuresPickup: moments.measuresPickup,
      }),
    );
    selects.push(
      `SELECT row_no, span_no, name::${groupType} AS group_name, (${lineOfPlace('place')})::TINYINT AS line,
         CASE phase WHEN ${PHASES.hold} THEN 'hold' WHEN ${PHASES.done} THEN 'done' ELSE 'work' END::ENUM('work', 'hold', 'done') AS phase,
         from_utc, until_utc, arrival, taken_utc
       FROM ${stretches} LEFT JOIN ${part.places.groups} AS named ON named.group_no = ${groupOfPlace('place')}`,
    );
  }
  await run(
    `CREATE TABLE ${packed(tables.spans)} AS ${selects.join(' UNION ALL ')} ORDER BY row_no, span_no`,
  );
  return true;
}

/** Without times of the day the length of nothing is known; without states and places there are no stretches. */
function isTimed({ context: { plan, dateOnly }, history }: Lived): boolean {
  const told = history.partial || plan.shape === 'changes';
  const places = told ? history.knowsPlaces : history.knowsGroups || plan.columns.line !== undefined;
  const days = (['created', 'updated'] as const).some((field) => {
    const column = plan.columns[field];
    return column !== undefined && dateOnly.has(column);
  });
  return (history.knowsState || places) && !days;
}

interface Moments {
  table: string;
  /** The history can tell when a ticket was taken up. */
  measuresPickup: boolean;
}

/**
 * Table with a row for each moment at which something happened to a ticket, and for its creation: (row_no, m, place, phase, agent, reply,
 * taken_up, moved, is_first, turns, agent_before, stay). `stay` counts the moves so far; `turns`: another stretch begins here.
 */
async function makeMoments(
  { context, history, ordered }: Lived,
  part: number,
  tickets: string,
): Promise<Moments> {
  const { run, tables } = context;
  const saysNew = await hasNew({ context, history, ordered });
  const measuresPickup = saysNew || history.agents || history.replies;
  const agent = history.agents ? 'agent' : 'NULL::INTEGER';
  const reply = history.replies ? 'reply' : 'false';
  const takenUp = [takenUpSql('state', saysNew), `coalesce(${agent} > 0, false)`, reply].join(' OR ');
  const rows = `${ordered} AS happened JOIN ${tables.fold} AS fold ON fold.key = happened.key
    JOIN ${tickets} AS ticket ON ticket.last_row = fold.last_row AND ticket.part = ${part}`;
  const table = scratchTable(context, 'moment');
  await run(
    `CREATE OR REPLACE TABLE ${table} AS
     SELECT *, lag(phase) OVER in_order IS NULL AS is_first,
       moved OR lag(phase) OVER in_order IS DISTINCT FROM phase OR lag(place) OVER in_order IS DISTINCT FROM place AS turns,
       coalesce(lag(agent) OVER in_order, 0) AS agent_before,
       sum(moved::INTEGER) OVER (in_order ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)::INTEGER AS stay
     FROM (
       SELECT row_no, m, arg_max(place, k) AS place, arg_max(phase, k) AS phase, arg_max(agent, k) AS agent,
         bool_or(reply) AS reply, bool_or(taken_up) AS taken_up, bool_or(moved AND m > created) AS moved
       FROM (
         SELECT ticket.row_no, created, greatest(moment, created) AS m, k, here AS place, phase, ${agent} AS agent, ${reply} AS reply,
           ${takenUp} AS taken_up, coalesce(here <> place_before, false) AS moved
         FROM ${rows}
         UNION ALL
         SELECT ticket.row_no, created, created, 0, here, ${PHASES.work}, NULL, false, false, false FROM ${rows} WHERE k = 1
       ) GROUP BY row_no, m
     ) WINDOW in_order AS (PARTITION BY row_no ORDER BY m)`,
  );
  return { table, measuresPickup };
}

/** Whether any ticket of a history is ever new. */
async function hasNew({ context, history, ordered }: Lived): Promise<boolean> {
  if (!history.knowsState) return false;
  const [row] = await context.run<{ some: boolean }>(
    `SELECT coalesce(bool_or(${isNewSql('state')}), false) AS some FROM ${ordered}`,
  );
  return row?.some === true;
}

/**
 * SQL of (row_no, span_no, place, phase, from_utc, until_utc, arrival, taken_utc). A ticket is taken up after a move by an agent other
 * than the one before it, or by an answer later than it: one at that moment is of whoever moved it.
 */
function stretchesSql({ history }: Lived, { table }: Moments): string {
  const takings = [`SELECT row_no, stay, m FROM ${table} WHERE stay = 0 AND taken_up`];
  if (history.replies) {
    takings.push(`SELECT row_no, stay - moved::INTEGER AS stay, m FROM ${table} WHERE reply`);
  }
  if (history.agents) {
    takings.push(
      `SELECT row_no, stay, later.m FROM ${table} AS later
       JOIN (SELECT row_no, stay, agent_before AS former FROM ${table} WHERE moved) AS arrived USING (row_no, stay)
       WHERE later.agent > 0 AND later.agent <> former`,
    );
  }
  return `SELECT row_no, least(row_number() OVER in_order, 32767)::SMALLINT AS span_no, place, phase, m AS from_utc,
      lead(m) OVER in_order AS until_utc, moved AS arrival, CASE WHEN moved OR is_first THEN taken_utc END AS taken_utc
    FROM ${table} LEFT JOIN (SELECT row_no, stay, min(m) AS taken_utc FROM (${takings.join(' UNION ALL ')}) GROUP BY row_no, stay)
      AS taken USING (row_no, stay)
    WHERE turns WINDOW in_order AS (PARTITION BY row_no ORDER BY m)`;
}

import { pack, packed } from '../../engine/packed.ts';
import type { ImportOptions } from '../inspection.ts';
import { isLog, scratchTable } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { makeDictionaryTypes } from './dictionary-types.ts';
import { foldHistory } from './fold.ts';
import { changes } from './history/changes.ts';
import type { History } from './history/history.ts';
import { inside } from './history/inside.ts';
import { rowStates } from './history/row-states.ts';
import { markDuplicates } from './mark-duplicates.ts';
import type { FileRows } from './mark-duplicates.ts';
import { makePlaces } from './places.ts';
import type { Places } from './places.ts';
import { quarantineRows } from './quarantine.ts';
import { makeRequesters, markNextContacts } from './requesters.ts';
import { rowsSql } from './rows-sql.ts';
import { EVERYTHING, slicesOf } from './slices.ts';
import type { Slice } from './slices.ts';
import { makeSpans } from './spans.ts';
import { lastMoment } from './summarise.ts';
import { ticketSql } from './ticket-sql.ts';
import type { DictionaryTypes } from './ticket-sql.ts';

interface Read {
  context: BuildContext;
  places: Places;
  /** With the table of its rows in their order. */
  lived: { history: History; ordered: string } | null;
}

/**
 * Makes the tables of facts (sorted by creation, then row) and of quarantined rows from all parts of a build. `types`: names for
 * the types of the DICTIONARY columns; `files`: what row_no stands for. The table of
 * spans is made where there are any (`hasSpans`).
 */
export async function buildTables(
  [first, ...others]: readonly [BuildContext, ...BuildContext[]],
  types: DictionaryTypes,
  files: readonly FileRows[],
  { onProgress }: ImportOptions,
): Promise<{ hasSpans: boolean }> {
  const { run, tables } = first;
  const contexts = [first, ...others];
  const done = (n: number): void => onProgress?.({ step: 'facts', done: n, total: 4 });
  done(0);
  const parts: Read[] = [];
  for (const context of contexts) parts.push(await historyOf(context));
  const made = await makeDictionaryTypes(run, types, parts);
  const requesters = await makeRequesters(contexts);
  done(1);
  const factsOf = async ({ context, places, lived }: Read, slice: Slice): Promise<string> => {
    const requester = requesters.get(context) ?? null;
    const rows = await rowsSql(context, places, lived?.history ?? null, requester, slice.rawOf(context));
    return slice.only(ticketSql(context, rows, made));
  };
  const slices = parts.every(({ lived }) => lived === null)
    ? await slicesOf([first, ...others])
    : [EVERYTHING];
  for (const [i, slice] of slices.entries()) {
    const facts: string[] = [];
    for (const part of parts) facts.push(await factsOf(part, slice));
    const into = i === 0 ? `CREATE TABLE ${packed(tables.ticket)} AS` : `INSERT INTO ${tables.ticket}`;
    await run(`${into} ${facts.join(' UNION ALL ')} ORDER BY created_utc NULLS FIRST, row_no`);
    if (slices.length > 1) await pack(run);
  }
  done(2);
  if (contexts.length > 1 || !isLog(first.plan)) {
    const startsAtLine1 = contexts.some(({ plan }) => plan.startsAtLine1);
    await markDuplicates(run, tables.ticket, files, { scratch: scratchTable(first, 'rival'), startsAtLine1 });
  }
  if (requesters.size > 0) await markNextContacts(run, tables.ticket);
  const lived = parts.flatMap(({ context, places, lived: told }) =>
    told === null ? [] : [{ context, places, ...told }],
  );
  const hasSpans =
    lived.length > 0 &&
    (await makeSpans(lived, { files, asOfUtc: (await lastMoment(first)).utc, groupType: made.group }));
  done(3);
  await quarantineRows(run, contexts);
  await pack(run);
  done(4);
  return { hasSpans };
}

async function historyOf(context: BuildContext): Promise<Read> {
  const { plan, tables, comments } = context;
  if (plan.shape === 'tickets' && tables.events === null && comments === null) {
    return { context, places: await makePlaces(context), lived: null };
  }
  if (plan.shape === 'changes' || plan.shape === 'tickets') {
    const { history, places } = await (plan.shape === 'changes' ? changes(context) : inside(context));
    return { context, places, lived: { history, ordered: await foldHistory(context, history, places) } };
  }
  const places = await makePlaces(context);
  const history = await rowStates(context, places);
  return { context, places, lived: { history, ordered: await foldHistory(context, history, places) } };
}

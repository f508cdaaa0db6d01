import type { Engine } from '../engine/engine.ts';
import { zoneTransitions } from '../calendar/tz-transitions.ts';
import type { Dataset } from './dataset.ts';
import { requiredColumn } from './facts/build-context.ts';
import type { BuildContext } from './facts/build-context.ts';
import { dictionaryTypeNames, makeDictionaryTypes } from './facts/dictionary-types.ts';
import { foldUpdates } from './facts/fold.ts';
import { markDuplicates } from './facts/mark-duplicates.ts';
import { originOf } from './facts/origin.ts';
import { makePlaces } from './facts/places.ts';
import { quarantineRows } from './facts/quarantine.ts';
import { rowsSql } from './facts/rows-sql.ts';
import { identifier } from './sql-text.ts';
import { summarise } from './facts/summarise.ts';
import { ticketSql } from './facts/ticket-sql.ts';
import { DATE_FIELDS } from './import-plan.ts';
import type { ImportPlan } from './import-plan.ts';
import { ImportRefusal } from './inspection.ts';
import type { ImportOptions, Inspection } from './inspection.ts';

/** Years whose changes of the clock are known; an instant outside has the offset of the nearest. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2040;

let builds = 0;

/**
 * Makes the ticket facts (see kpi/facts.ts) of the raw rows by the plan, in tables of their own: the raw rows, the
 * inspection and any earlier dataset stay as they are. Every row of the file is accounted for.
 * Throws ImportRefusal 'no_tickets' when no row is a ticket, 'no_id_column' or 'no_date_column' for a plan without one, EngineError when cancelled or out of memory; leaves
 * nothing behind then. Undo with {@link dropDataset}.
 */
export async function buildDataset(
  engine: Engine,
  inspection: Inspection,
  plan: ImportPlan,
  options: ImportOptions = {},
): Promise<Dataset> {
  requiredColumn(plan, 'id');
  requiredColumn(plan, 'created');
  const revision = ++builds;
  const suffix = String(revision);
  const { raw } = inspection;
  const names = { ticket: `ticket_${suffix}`, quarantine: `quarantined_${suffix}` };
  const context: BuildContext = {
    run: (sql) => engine.run(sql, options.signal ? { signal: options.signal } : {}),
    plan,
    transitions: zoneTransitions(plan.zone, FIRST_YEAR, LAST_YEAR),
    hints: hintsOf(inspection),
    nowUtc: options.nowUtc ?? null,
    tables: {
      raw: identifier(raw.table),
      readQuarantine: identifier(raw.quarantine),
      ticket: identifier(names.ticket),
      quarantine: identifier(names.quarantine),
      fold: identifier(`fold_${suffix}`),
    },
    suffix,
    dictionaries: new Map(),
    scratch: [`DROP TABLE IF EXISTS ${identifier(`fold_${suffix}`)}`],
  };
  try {
    await engine.query(dropSql(names, suffix));
    await buildTables(context, raw.columns, options);
    const summary = await summarise(context, raw.accepted + raw.refused);
    if (summary.accounting.counted === 0 && Object.keys(summary.accounting.excluded).length === 0) {
      throw await noTickets(context);
    }
    return {
      revision,
      tables: { ticket: names.ticket, raw: raw.table, quarantine: names.quarantine },
      headers: raw.columns.map(({ header }) => header),
      sources: [{ ...raw.source, profile: plan.profile, rows: raw.accepted + raw.refused }],
      ...summary,
      zone: plan.zone,
      dates: DATE_FIELDS.flatMap((field) => {
        const index = plan.columns[field];
        const header = index === undefined ? undefined : raw.columns[index]?.header;
        const format = index === undefined ? undefined : plan.dates[index];
        return header === undefined || format === undefined ? [] : [{ header, format }];
      }),
      origin: originOf(plan, raw.columns),
    };
  } catch (error) {
    await engine.query(dropSql(names, suffix)).catch(() => undefined);
    throw error;
  } finally {
    await engine.query(context.scratch.join('; ')).catch(() => undefined);
  }
}

/** Gives back the memory of a dataset. Its raw rows belong to the inspection. */
export async function dropDataset(engine: Engine, dataset: Dataset): Promise<void> {
  await engine.query(dropSql(dataset.tables, String(dataset.revision)));
}

function dropSql(tables: { ticket: string; quarantine: string }, suffix: string): string {
  return [
    ...[tables.ticket, tables.quarantine].map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`),
    ...Object.values(dictionaryTypeNames(suffix)).map((name) => `DROP TYPE IF EXISTS ${name}`),
  ].join('; ');
}

async function buildTables(
  context: BuildContext,
  columns: Inspection['raw']['columns'],
  { onProgress }: ImportOptions,
): Promise<void> {
  const { plan, run, tables } = context;
  const done = (n: number): void => onProgress?.({ step: 'facts', done: n, total: 4 });
  done(0);
  const places = await makePlaces(context);
  const types = await makeDictionaryTypes(context, places);
  if (plan.shape === 'updates') await foldUpdates(context, places);
  done(1);
  const rows = await rowsSql(context, places);
  await run(`CREATE TABLE ${tables.ticket} AS ${ticketSql(context, rows, types)}`);
  done(2);
  if (plan.shape === 'tickets') await markDuplicates(context);
  done(3);
  await quarantineRows(context, columns);
  done(4);
}

async function noTickets({ run, tables }: BuildContext): Promise<ImportRefusal> {
  const [most] = await run<{ reason: string; header: string; value: string | null; rows: number }>(
    `SELECT reason, column_name AS header, min("value") AS "value", count(*)::DOUBLE AS rows FROM ${tables.quarantine}
     GROUP BY reason, column_name ORDER BY rows DESC, reason LIMIT 1`,
  );
  if (!most) return new ImportRefusal('no_tickets');
  const { reason, header, value, rows } = most;
  return new ImportRefusal('no_tickets', { reason, column: header, value: value ?? '', rows });
}

function hintsOf({ raw, dateEvidence }: Inspection): Map<number, string> {
  const hints = new Map<number, string>();
  for (const [index, { samples }] of raw.columns.entries()) {
    const hint = dateEvidence[index]?.example ?? samples[0];
    if (hint !== undefined && hint !== '') hints.set(index, hint);
  }
  return hints;
}

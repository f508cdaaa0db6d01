import type { Engine } from '../engine/engine.ts';
import type { Dataset } from './dataset.ts';
import type { BuildContext } from './facts/build-context.ts';
import { buildTables } from './facts/build-tables.ts';
import { dictionaryTypeNames } from './facts/dictionary-types.ts';
import type { FileRows } from './facts/mark-duplicates.ts';
import { originOf } from './facts/origin.ts';
import { contextOf, requireFields } from './facts/part-context.ts';
import type { Part } from './facts/part-context.ts';
import { rawViewSql } from './facts/raw-view.ts';
import { summarise } from './facts/summarise.ts';
import { DATE_FIELDS } from './import-plan.ts';
import { ImportRefusal } from './inspection.ts';
import type { ImportOptions } from './inspection.ts';
import { identifier } from './sql-text.ts';

let builds = 0;

/**
 * Makes the ticket facts (see kpi/facts.ts) of files of one or more layouts, each by its plan, in tables of their own: the raw
 * rows, the inspections and any earlier dataset stay as they are. Every row of the files is accounted for. The zone is
 * that of the first part's plan. Throws ImportRefusal 'no_tickets' when no row is a ticket, 'no_id_column' or 'no_date_column' for a
 * plan that lacks what its shape needs, EngineError when cancelled or out of memory; leaves nothing behind then. Undo with {@link dropDataset}.
 */
export async function buildDataset(
  engine: Engine,
  parts: readonly Part[],
  options: ImportOptions = {},
): Promise<Dataset> {
  const [first, ...others] = parts;
  if (!first) throw new ImportRefusal('no_tickets');
  for (const { plan } of parts) requireFields(plan);
  const revision = ++builds;
  const suffix = String(revision);
  const names = namesOf(suffix);
  const { zone } = first.plan;
  const alone = others.length === 0;
  const context = (part: Part, k: number): BuildContext =>
    contextOf(engine, part, { zone, suffix, k, alone, names }, options);
  const contexts: [BuildContext, ...BuildContext[]] = [
    context(first, 0),
    ...others.map((part, i) => context(part, i + 1)),
  ];
  // Before the types, which some of it has.
  const dropScratch = async (): Promise<void> => {
    await engine.query(contexts.flatMap(({ scratch }) => scratch).join('; ')).catch(() => undefined);
  };
  try {
    await engine.query(dropSql(suffix));
    const { hasSpans } = await buildTables(contexts, dictionaryTypeNames(suffix), fileRowsOf(parts), options);
    const rows = parts.reduce((sum, { inspection: { raw } }) => sum + raw.accepted + raw.refused, 0);
    const summary = await summarise(contexts[0], contexts, rows);
    if (summary.accounting.counted === 0 && Object.keys(summary.accounting.excluded).length === 0) {
      throw await noTickets(contexts[0]);
    }
    const view = rawViewSql(parts.map(({ inspection }) => inspection.raw));
    if (!alone) await engine.query(`CREATE VIEW ${identifier(names.raw)} AS ${view.sql}`);
    return {
      revision,
      tables: {
        ticket: names.ticket,
        raw: alone ? first.inspection.raw.table : names.raw,
        quarantine: names.quarantine,
        spans: hasSpans ? names.spans : null,
      },
      headers: view.headers,
      sources: sourcesOf(parts),
      ...summary,
      zone,
      dates: datesOf(parts),
      origin: parts.reduceRight(
        (origin, { plan, inspection }) => ({ ...origin, ...originOf(plan, inspection.raw.columns) }),
        {},
      ),
    };
  } catch (error) {
    await dropScratch();
    await engine.query(dropSql(suffix)).catch(() => undefined);
    throw error;
  } finally {
    await dropScratch();
  }
}

/** Gives back the memory of a dataset. Its raw rows belong to the inspections. */
export async function dropDataset(engine: Engine, dataset: Dataset): Promise<void> {
  await engine.query(dropSql(String(dataset.revision)));
}

function namesOf(suffix: string): Record<'ticket' | 'quarantine' | 'spans' | 'raw', string> {
  return {
    ticket: `ticket_${suffix}`,
    quarantine: `quarantined_${suffix}`,
    spans: `spans_${suffix}`,
    raw: `raw_of_${suffix}`,
  };
}

function dropSql(suffix: string): string {
  const { ticket, quarantine, spans, raw } = namesOf(suffix);
  return [
    `DROP VIEW IF EXISTS ${identifier(raw)}`,
    ...[ticket, quarantine, spans].map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`),
    ...Object.values(dictionaryTypeNames(suffix)).map((name) => `DROP TYPE IF EXISTS ${name}`),
  ].join('; ');
}

function sourcesOf(parts: readonly Part[]): Dataset['sources'] {
  const sources = parts.flatMap(({ inspection: { raw }, plan: { profile } }) =>
    raw.files.map(({ name, bytes, firstRow, rows }) => ({ name, bytes, profile, firstRow, rows })),
  );
  return sources.toSorted((a, b) => a.firstRow - b.firstRow);
}

function fileRowsOf(parts: readonly Part[]): FileRows[] {
  return parts.flatMap(({ inspection: { raw }, plan: { profile } }, part) =>
    raw.files.map(({ firstRow, rows }) => ({ firstRow, rows, tool: profile, part })),
  );
}

/** The date columns of every part, each header once. */
function datesOf(parts: readonly Part[]): Dataset['dates'] {
  const dates = new Map<string, Dataset['dates'][number]>();
  for (const { plan, inspection } of parts) {
    for (const field of DATE_FIELDS) {
      const index = plan.columns[field];
      const header = index === undefined ? undefined : inspection.raw.columns[index]?.header;
      const format = index === undefined ? undefined : plan.dates[index];
      if (header !== undefined && format !== undefined && !dates.has(header))
        dates.set(header, { header, format });
    }
  }
  return [...dates.values()];
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

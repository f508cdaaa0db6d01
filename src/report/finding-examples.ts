import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { QUALITY, type FactColumn, type QualityFlag, type Status } from '../kpi/facts.ts';
import { firstResponseLocalSql } from './wall-clock-sql.ts';

/** A row that shows a finding, in parts to be put into words. */
export interface FindingExample {
  row_no: number;
  /** The ticket's number, or the cell that was refused with its column; empty where there is none. */
  text: string;
  /** What is odd about its moments, in their order: local seconds of the report's zone. */
  moments: readonly number[];
  status: Status | null;
}
/** By `quarantined:<reason>`, `excluded:<reason>`, `quality:<flag>`, `missing:<fact column>`. */
export type FindingExamples = Readonly<Record<string, FindingExample>>;

const TEXT_CHARS = 80;

/** What to show of a ticket with a flag, besides its number and its creation. */
function shownOf(dataset: Dataset): Partial<Record<QualityFlag, { next?: string; status?: string }>> {
  return {
    resolved_before_created: { next: 'coalesce(first_resolved_local, resolved_local)' },
    response_before_created: { next: firstResponseLocalSql(dataset) },
    done_without_date: { status: 'status::VARCHAR' },
    reopened_without_date: { status: 'status::VARCHAR' },
    resolved_in_future: { status: 'status::VARCHAR' },
    resolved_while_open: { next: 'first_resolved_local', status: 'status::VARCHAR' },
  };
}

/** Fact columns a team lead can do something about when they are empty. */
const GAPS = [
  'first_response_s',
  'resolution_s',
  'status',
  'priority',
  'channel',
  'category',
  'group_current',
  'line_current',
  'reopen_count',
  'group_moves',
  'agent_replies',
  'fcr_vendor',
  'sla_resolution_met',
  'due_utc',
] as const satisfies readonly FactColumn[];

/** The first row of everything that was noticed in the rows of a report. */
export async function findingExamples(engine: Engine, dataset: Dataset): Promise<FindingExamples> {
  const { tables, quality, coverage, accounting } = dataset;
  const shown = shownOf(dataset);
  const ticket = (key: string, where: string, at = 'NULL', next = 'NULL', status = 'NULL'): string =>
    `SELECT * FROM (SELECT '${key}' AS key, row_no, ticket_id AS text,
       (${at})::DOUBLE AS at_s, (${next})::DOUBLE AS next_s, (${status})::VARCHAR AS status
       FROM ${tables.ticket} WHERE ${where} ORDER BY row_no LIMIT 1)`;
  const flags = Object.keys(QUALITY)
    .filter(isFlag)
    .filter((flag) => (quality[flag] ?? 0) > 0);
  const parts = [
    `SELECT 'quarantined:' || reason AS key, min(row_no) AS row_no,
       arg_min(concat_ws(': ', nullif(column_name, ''), nullif("value", '')), row_no) AS text,
       NULL::DOUBLE AS at_s, NULL::DOUBLE AS next_s, NULL::VARCHAR AS status
     FROM ${tables.quarantine} GROUP BY reason`,
    `SELECT 'excluded:' || excluded::VARCHAR AS key, min(row_no) AS row_no, arg_min(ticket_id, row_no) AS text,
       NULL::DOUBLE AS at_s, NULL::DOUBLE AS next_s, NULL::VARCHAR AS status
     FROM ${tables.ticket} WHERE excluded IS NOT NULL GROUP BY excluded`,
    ...flags.map((flag) =>
      ticket(
        `quality:${flag}`,
        `excluded IS NULL AND (quality & ${QUALITY[flag]}) <> 0`,
        'created_local',
        shown[flag]?.next,
        shown[flag]?.status,
      ),
    ),
    ...GAPS.filter((fact) => coverage[fact] > 0 && coverage[fact] < accounting.counted).map((fact) =>
      ticket(`missing:${fact}`, `excluded IS NULL AND ${fact} IS NULL`),
    ),
  ];
  const rows = await engine.query<{
    key: string;
    row_no: number;
    text: string | null;
    at_s: number | null;
    next_s: number | null;
    status: Status | null;
  }>(`SELECT key, row_no, left(text, ${TEXT_CHARS}) AS text, at_s, next_s, status
      FROM (${parts.join(' UNION ALL ')})`);
  return Object.fromEntries(
    rows.map(({ key, row_no, text, at_s, next_s, status }) => [
      key,
      { row_no, text: text ?? '', moments: [at_s, next_s].filter((moment) => moment !== null), status },
    ]),
  );
}

function isFlag(name: string): name is QualityFlag {
  return Object.hasOwn(QUALITY, name);
}

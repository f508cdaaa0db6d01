import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { QUALITY, type FactColumn, type QualityFlag } from '../kpi/facts.ts';

/** A row that shows a finding: what stands in it, in words of no language. */
interface FindingExample {
  row_no: number;
  text: string;
}
/** By `quarantined:<reason>`, `excluded:<reason>`, `quality:<flag>`, `missing:<fact column>`. */
export type FindingExamples = Readonly<Record<string, FindingExample>>;

const TEXT_CHARS = 80;
const wall = (local: string): string => `strftime(make_timestamp((${local}) * 1000000), '%Y-%m-%d %H:%M')`;
const response = wall('first_response_utc + (created_local - created_utc)');

/** What to show of a ticket with a flag, besides its number. */
const SHOWN: Record<QualityFlag, string> = {
  resolved_before_created: `concat_ws(' → ', ${wall('created_local')}, ${wall('coalesce(first_resolved_local, resolved_local)')})`,
  response_before_created: `concat_ws(' → ', ${wall('created_local')}, ${response})`,
  created_in_future: wall('created_local'),
  unreadable_date: wall('created_local'),
  done_without_date: `concat_ws(' ', ${wall('created_local')}, status::VARCHAR)`,
  negative_duration: `coalesce(${wall('created_local')}, '')`,
};

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
export async function findingExamples(
  engine: Engine,
  { tables, quality, coverage, accounting }: Dataset,
): Promise<FindingExamples> {
  const ticket = (key: string, where: string, shown: string): string =>
    `SELECT * FROM (SELECT '${key}' AS key, row_no, concat_ws(': ', ticket_id, nullif(${shown}, '')) AS text
       FROM ${tables.ticket} WHERE ${where} ORDER BY row_no LIMIT 1)`;
  const flags = Object.keys(QUALITY)
    .filter(isFlag)
    .filter((flag) => (quality[flag] ?? 0) > 0);
  const parts = [
    `SELECT 'quarantined:' || reason AS key, min(row_no) AS row_no,
       arg_min(concat_ws(': ', nullif(column_name, ''), nullif("value", '')), row_no) AS text
     FROM ${tables.quarantine} GROUP BY reason`,
    `SELECT 'excluded:' || excluded::VARCHAR AS key, min(row_no) AS row_no, arg_min(ticket_id, row_no) AS text
     FROM ${tables.ticket} WHERE excluded IS NOT NULL GROUP BY excluded`,
    ...flags.map((flag) =>
      ticket(`quality:${flag}`, `excluded IS NULL AND (quality & ${QUALITY[flag]}) <> 0`, SHOWN[flag]),
    ),
    ...GAPS.filter((fact) => coverage[fact] > 0 && coverage[fact] < accounting.counted).map((fact) =>
      ticket(`missing:${fact}`, `excluded IS NULL AND ${fact} IS NULL`, `''`),
    ),
  ];
  const rows = await engine.query<{ key: string; row_no: number; text: string | null }>(
    `SELECT key, row_no, left(text, ${TEXT_CHARS}) AS text FROM (${parts.join(' UNION ALL ')})`,
  );
  return Object.fromEntries(rows.map(({ key, row_no, text }) => [key, { row_no, text: text ?? '' }]));
}

function isFlag(name: string): name is QualityFlag {
  return Object.hasOwn(QUALITY, name);
}

import type { Engine, Row, Value } from '../engine/engine.ts';
import type { Dataset } from '../ingest/dataset.ts';
import { rawColumn } from '../ingest/sql-text.ts';
import type { KpiContext } from '../kpi/compile/kpi-context.ts';
import type { FactColumn } from '../kpi/facts.ts';
import { KPI_IDS } from '../kpi/kpi-definition.ts';
import { allRowsSql } from './row-list-sql.ts';
import {
  answersFromRows,
  ticketAnswersSql,
  type AnswerRow,
  type KpiAnswer,
} from './ticket-course-answers.ts';
import { instantLocalSql } from './wall-clock-sql.ts';

/** Seconds UTC, and of the report's wall clock. */
export interface Moment {
  utc: number;
  local: number;
}

/** The moments of a ticket, by the fact column of their instant, and how the local clock is known. */
const MOMENTS = {
  created: ['created_utc', 'created_local'],
  first_response: ['first_response_utc', null],
  first_resolved: ['first_resolved_utc', 'first_resolved_local'],
  reopened: ['reopened_utc', null],
  resolved: ['resolved_utc', 'resolved_local'],
  closed: ['closed_utc', null],
  response_due: ['response_due_utc', 'response_due_local'],
  due: ['due_utc', 'due_local'],
} as const satisfies Record<string, readonly [FactColumn, FactColumn | null]>;
export type MomentName = keyof typeof MOMENTS;
const MOMENT_NAMES = Object.keys(MOMENTS).filter((name): name is MomentName => name in MOMENTS);

/** The facts of a ticket that are told as they are. */
const PLAIN = [
  'done',
  'priority',
  'line_first',
  'line_resolved',
  'line_current',
  'reopen_count',
  'group_moves',
  'agent_replies',
  'customer_replies',
  'first_response_s',
  'resolution_s',
  'on_hold_s',
  'handle_s',
  'quality',
] as const satisfies readonly FactColumn[];
const TEXTS = [
  'ticket_id',
  'status',
  'channel',
  'category',
  'group_first',
  'group_resolved',
  'group_current',
  'agent',
  'excluded',
] as const satisfies readonly FactColumn[];
type ToldFact = (typeof PLAIN)[number] | (typeof TEXTS)[number];

/** A stretch of a ticket's history, as Dataset.tables.spans has it. */
export interface CourseSpan {
  group: string | null;
  line: number | null;
  phase: 'work' | 'hold' | 'done';
  from: Moment;
  /** NULL: it is so still. */
  until: Moment | null;
  arrival: boolean;
  taken: Moment | null;
}

/** A row of the files, cells in the order of the dataset's headers. */
interface CourseRow {
  row_no: number;
  cells: (string | null)[];
}

/** Everything the report knows of one ticket. */
export interface TicketCourse {
  /** The row of the facts; NULL for a row that became no ticket. */
  rowNo: number | null;
  facts: Readonly<Partial<Record<ToldFact, Value>>> | null;
  moments: Readonly<Record<MomentName, Moment | null>>;
  spans: readonly CourseSpan[];
  answers: readonly KpiAnswer[];
  /** Its rows in the files, the first {@link MOST_RAW_ROWS}. */
  rows: readonly CourseRow[];
  /** How many there are. */
  rowsTotal: number;
}

const MOST_RAW_ROWS = 200;

/** The course of the ticket that a row of the files is about: its own, or in a log the one it is a state of. */
export async function readTicketCourse(
  engine: Engine,
  dataset: Dataset,
  context: KpiContext,
  rowNo: number,
): Promise<TicketCourse> {
  const siblings = siblingsSql(dataset, rowNo);
  const ticket = await ticketOf(engine, dataset, context, rowNo, siblings);
  const own = ticket === null ? null : Number(ticket['row_no']);
  const answers = own === null ? [] : await engine.query<AnswerRow>(ticketAnswersSql(KPI_IDS, own, context));
  const moment = (name: MomentName) => (ticket === null ? null : momentOf(ticket, name));
  return {
    rowNo: own,
    facts: ticket,
    moments: {
      created: moment('created'),
      first_response: moment('first_response'),
      first_resolved: moment('first_resolved'),
      reopened: moment('reopened'),
      resolved: moment('resolved'),
      closed: moment('closed'),
      response_due: moment('response_due'),
      due: moment('due'),
    },
    spans: own === null ? [] : await spansOf(engine, dataset, own),
    answers: answersFromRows(KPI_IDS, answers),
    ...(await rawRows(engine, dataset, siblings)),
  };
}

/** SQL of the row_no of every row about the same ticket: those with the same text in the column of ticket numbers. */
function siblingsSql(dataset: Dataset, rowNo: number): string {
  const index = dataset.headers.indexOf(dataset.origin.ticket_id ?? '');
  if (index < 0) return String(rowNo);
  const [id, { raw }] = [rawColumn(index), dataset.tables];
  return `SELECT ${rowNo} UNION SELECT row_no FROM ${raw} WHERE ${id} = (SELECT ${id} FROM ${raw} WHERE row_no = ${rowNo} AND trim(${id}) <> '')`;
}

async function ticketOf(
  engine: Engine,
  dataset: Dataset,
  { table }: KpiContext,
  rowNo: number,
  siblings: string,
): Promise<Row | null> {
  const moments = MOMENT_NAMES.flatMap((name) => {
    const [utc, local] = MOMENTS[name];
    return [
      `${utc}::DOUBLE AS ${name}_u`,
      `(${local ?? instantLocalSql(dataset, utc)})::DOUBLE AS ${name}_l`,
    ];
  });
  const told = [...PLAIN, ...TEXTS.map((fact) => `${fact}::VARCHAR AS ${fact}`)];
  const [ticket] = await engine.query(
    `SELECT row_no, ${[...told, ...moments].join(', ')} FROM ${table} WHERE row_no IN (${siblings})
     ORDER BY row_no <> ${rowNo}, excluded IS NOT NULL, row_no LIMIT 1`,
  );
  return ticket ?? null;
}

function momentOf(row: Row, name: string): Moment | null {
  const [utc, local] = [row[`${name}_u`], row[`${name}_l`]];
  return typeof utc === 'number' && typeof local === 'number' ? { utc, local } : null;
}

async function spansOf(engine: Engine, dataset: Dataset, rowNo: number): Promise<CourseSpan[]> {
  const { spans } = dataset.tables;
  if (spans === null) return [];
  const instants = ['from_utc', 'until_utc', 'taken_utc'].flatMap((name) => [
    `${name}::DOUBLE AS ${name}_u`,
    `(${instantLocalSql(dataset, name)})::DOUBLE AS ${name}_l`,
  ]);
  const rows = await engine.query(
    `SELECT group_name::VARCHAR AS group_name, line, phase::VARCHAR AS phase, arrival, ${instants.join(', ')}
     FROM ${spans} WHERE row_no = ${rowNo} ORDER BY span_no`,
  );
  return rows.flatMap((row): CourseSpan[] => {
    const from = momentOf(row, 'from_utc');
    if (from === null) return [];
    const phase = row['phase'] === 'hold' || row['phase'] === 'done' ? row['phase'] : 'work';
    return [
      {
        group: text(row['group_name']),
        line: typeof row['line'] === 'number' ? row['line'] : null,
        phase,
        from,
        until: momentOf(row, 'until_utc'),
        arrival: row['arrival'] === true,
        taken: momentOf(row, 'taken_utc'),
      },
    ];
  });
}

async function rawRows(
  engine: Engine,
  dataset: Dataset,
  siblings: string,
): Promise<Pick<TicketCourse, 'rows' | 'rowsTotal'>> {
  const every = `FROM (${allRowsSql(dataset)}) WHERE row_no IN (${siblings})`;
  const [count] = await engine.query<{ n: number }>(`SELECT count(*)::INTEGER AS n ${every}`);
  const rows = await engine.query(`SELECT * ${every} ORDER BY row_no LIMIT ${MOST_RAW_ROWS}`);
  return {
    rowsTotal: count?.n ?? 0,
    rows: rows.map((row) => ({
      row_no: Number(row['row_no']),
      cells: dataset.headers.map((_, index) => text(row[rawColumn(index)])),
    })),
  };
}

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

import type { Coverage, ExcludeReason, QualityFlag } from '../kpi/facts.ts';
import type { DateFormat } from './import-plan.ts';
import type { ToolId } from '../kpi/tools.ts';

/** Why a row could not become (part of) a ticket. */
export const QUARANTINE_REASONS = [
  'no_id', // no ticket number
  'no_created', // creation date empty
  'bad_created', // creation date cannot be read in the column's format
  'no_moment', // row of a log whose moment is empty or cannot be read
  'too_many_columns', // more cells than the header has
  'totals_row', // a row of totals among the tickets
  'broken_quotes', // a quote that is never closed, or text after a closing quote
  'not_an_object', // a JSON element that is not an object
  'bad_json', // a line of NDJSON that is not JSON
  'unreadable', // anything else the reader refused
] as const;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];

export interface Accounting {
  /** Rows (CSV records, JSON elements) read below the header. rows = counted + folded + Σ excluded + Σ quarantined, always. */
  rows: number;
  /** Tickets every KPI is computed over. */
  counted: number;
  /** Rows of an update log that are further states of a ticket already accounted for; 0 for ticket lists. */
  folded: number;
  excluded: Partial<Record<ExcludeReason, number>>;
  quarantined: Partial<Record<QuarantineReason, number>>;
}

/** A file of the report. `row_no` of its records runs from `firstRow` to `firstRow + rows - 1`. */
interface Source {
  name: string;
  bytes: number;
  profile: ToolId;
  firstRow: number;
  rows: number;
}

/** A report loaded in the engine. The tables live until the next one replaces them. */
export interface Dataset {
  /** Goes into every query key; a new load or an engine rebuild gives a new one. */
  revision: number;
  tables: {
    /** The facts, see kpi/facts.ts. */
    ticket: string;
    /** row_no, c0 … cN as text: the files as they were read; of several layouts a view of them all, with the headers of all. */
    raw: string;
    /** row_no INTEGER, column_name VARCHAR, value VARCHAR, reason VARCHAR ({@link QuarantineReason}). */
    quarantine: string;
    /**
     * What tickets with a history went through, in stretches of one place and one phase: row_no INTEGER (of the ticket), span_no
     * SMALLINT from 1, group_name (type of the group columns), line TINYINT, phase ENUM('work', 'hold', 'done'), from_utc BIGINT,
     * until_utc BIGINT (NULL: it is so still), arrival BOOLEAN (a move from another group or line begins here; FALSE for the
     * first), taken_utc BIGINT (in the first stretch of a stay: when somebody there took it up; NULL: nobody, or not known).
     * NULL where no file has a history.
     */
    spans: string | null;
  };
  /** Header of each raw column c0 … cN. */
  headers: string[];
  sources: Source[];
  accounting: Accounting;
  coverage: Coverage;
  /** Counted tickets with each flag. */
  quality: Partial<Record<QualityFlag, number>>;
  zone: string;
  /** Seconds UTC: the last moment the export knows of (latest update, resolution or creation); 0 without dates. "Now" for every KPI. */
  asOfUtc: number;
  /** The same moment on the wall clock of the zone. */
  asOfLocal: number;
  /** Local seconds of the first and the last creation among counted tickets; NULL for an export with durations and no dates. */
  createdRange: { from: number; to: number } | null;
  /** Group names of the export, by line, for the column heads; tickets per group. */
  groups: { name: string; line: 1 | 2 | 3 | null; tickets: number }[];
  /** Date columns as they were read, for the definition panel. */
  dates: { header: string; format: DateFormat }[];
  /** Header of the export behind each fact column, where one was mapped. */
  origin: Partial<Record<keyof Coverage, string>>;
}

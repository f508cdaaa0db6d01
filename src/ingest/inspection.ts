import type { DateEvidence, DurationEvidence, Field, ImportPlan } from './import-plan.ts';
import type { ToolId } from '../kpi/tools.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850';

export interface RawColumn {
  /** Header as in the file (duplicates get ` (2)`), or the JSON path. Column i is `c<i>` in the raw table. */
  header: string;
  /** Up to 5 distinct non-empty values, in file order. */
  samples: string[];
}

/** How a file was read. */
export type FileFormat =
  | { kind: 'csv'; encoding: Encoding; delimiter: string; headerRow: number; newline: 'lf' | 'crlf' | 'cr' }
  | { kind: 'json'; encoding: Encoding; layout: 'array' | 'wrapped' | 'ndjson'; path: string }
  /** `sheets`: the names of all sheets in the workbook, `sheet` the one that was read. */
  | { kind: 'xlsx'; sheet: string; sheets: string[]; headerRow: number };

/** One file (a member of an archive, a sheet of a workbook) among the rows. */
export interface RawFile {
  /** As the user knows it; of a member of an archive `export.zip/march.csv`. */
  name: string;
  /** Of the file the user chose; of a member its unpacked size. */
  bytes: number;
  format: FileFormat;
  /** `row_no` of its first record. */
  firstRow: number;
  /** Records, the refused ones included: `row_no` runs from firstRow to firstRow + rows - 1. */
  rows: number;
}

/**
 * One or more files of the same layout as text in the engine: table `table` (row_no INTEGER, c0 … cN VARCHAR) and what the
 * reader refused. row_no is unique over everything read together, other layouts included.
 */
export interface RawRows {
  table: string;
  /** row_no INTEGER, column_name VARCHAR, value VARCHAR, reason VARCHAR */
  quarantine: string;
  /**
   * The history inside JSON tickets: row_no INTEGER (the ticket's), seq INTEGER (order in the
   * file), ts, actor, field, from_value, to_value VARCHAR. NULL where there is none.
   */
  events: string | null;
  columns: RawColumn[];
  /** Rows in `table`. */
  accepted: number;
  /** Rows the reader refused (they are in `quarantine`). */
  refused: number;
  files: RawFile[];
}

/** The maps of an {@link ImportPlan} from values to meanings. */
export const VALUE_FIELDS = ['status', 'priority', 'channel', 'activity', 'eventField', 'csat'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** What was recognised in files of one layout, with the evidence, before the user says yes. */
export interface Inspection {
  raw: RawRows;
  profile: ToolId;
  /** Headers that gave the profile away; empty for the generic one. */
  because: string[];
  plan: ImportPlan;
  dateEvidence: Record<number, DateEvidence>;
  durationEvidence: Record<number, DurationEvidence>;
  /** Groups (or values of the line column) with rows and the guessed line. */
  groups: { name: string; rows: number; line: 1 | 2 | 3 | null }[];
  /** Values with their rows, those inside histories too; `known` is FALSE where no meaning was found. */
  values: Record<ValueField, { value: string; rows: number; known: boolean }[]>;
  /** First rows as text, for the preview. */
  preview: string[][];
  /** What the user must answer before the import can start, and groups without a line, which are only worth a look. */
  questions: (
    | { kind: 'required_field'; field: Field }
    | { kind: 'ambiguous_date'; column: number }
    | { kind: 'ambiguous_duration'; column: number }
    | { kind: 'groups_without_line'; groups: number }
  )[];
}

/** The questions that cannot be left open; the others are worth a look. */
export function isBlocking({ kind }: Inspection['questions'][number]): boolean {
  return kind !== 'groups_without_line';
}

/** Why a file is refused. The page has a sentence with a next step for each; `detail` fills its blanks (row, column, value). */
export type RefusalCode =
  | 'empty_file'
  | 'not_a_ticket_file' // PDF, image, xls, HTML … by its first bytes
  | 'archive_damaged' // zip or gzip that cannot be unpacked: cut, damaged
  | 'archive_encrypted'
  | 'archive_empty' // nothing in it that could be an export
  | 'archive_too_large' // unpacks to more than can be held, or to a suspicious multiple of its size
  | 'archive_too_many' // more files in it than can be read together
  | 'workbook_damaged'
  | 'sheet_empty' // none of its sheets has a table
  | 'relative_dates' // "3 days ago": no moment can be worked out
  | 'unknown_encoding' // binary or undecodable
  | 'summary_report' // aggregates instead of tickets
  | 'no_rows' // a header and nothing below it
  | 'no_date_column'
  | 'no_id_column'
  | 'json_cut' // ends in the middle
  | 'json_invalid'
  | 'json_no_tickets' // no array of objects anywhere
  | 'no_tickets' // every row was quarantined
  | 'too_large' // more than the engine's memory can hold
  | 'too_wide' // more columns than the engine can make a table of
  | 'file_unreadable' // deleted, changed or not permitted while being read
  | 'file_broken_off'; // it is still there, but its drive or network stopped giving it half-way

export class ImportRefusal extends Error {
  readonly code: RefusalCode;
  readonly detail: Record<string, string | number>;

  constructor(code: RefusalCode, detail: Record<string, string | number> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(detail)}`, { cause });
    this.name = 'ImportRefusal';
    this.code = code;
    this.detail = detail;
  }
}

export interface ImportProgress {
  step: 'read' | 'recognise' | 'facts';
  /** Of the present step; total 0 when unknown. Of `read` in bytes of all files. */
  done: number;
  total: number;
  /** Records found so far, while reading. */
  rows?: number;
}
export interface ImportOptions {
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
  /** The clock, in seconds UTC: what the export dates later than this is a mistake. */
  nowUtc?: number;
  /** Sheet to read, by the name of the workbook; the first one with a table otherwise. */
  sheets?: Readonly<Record<string, string>>;
  /** Called with every file that was given, or found in an archive, and not read because there are no tickets in it. */
  onPassedOver?: (file: PassedOver) => void;
  /** Called when the engine begins and ends to wait for bytes of a file, by its name. */
  onWaits?: (file: string, waits: boolean) => void;
}

/** A file without tickets beside others that have them, and why. */
export interface PassedOver {
  name: string;
  code: RefusalCode;
}

/** A file to read, by whatever brought it. */
export type NamedBlob = Blob & { readonly name: string };

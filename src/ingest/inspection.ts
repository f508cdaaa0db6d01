import type { Source } from './dataset.ts';
import type { DateEvidence, Field, ImportPlan } from './import-plan.ts';
import type { ProfileId } from './profiles/profile.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface RawColumn {
  /** Header as in the file (duplicates get ` (2)`), or the JSON path. Column i is `c<i>` in the raw table. */
  header: string;
  /** Up to 5 distinct non-empty values, in file order. */
  samples: string[];
}

/** The file as text in the engine: table `raw` (row_no INTEGER, c0 … cN VARCHAR) and what the reader refused. */
export interface RawRows {
  table: string;
  /** row_no INTEGER, column_name VARCHAR, value VARCHAR, reason VARCHAR */
  quarantine: string;
  columns: RawColumn[];
  /** Rows in `table`. */
  accepted: number;
  /** Rows the reader refused (they are in `quarantine`). */
  refused: number;
  format:
    | { kind: 'csv'; encoding: Encoding; delimiter: string; headerRow: number; newline: 'lf' | 'crlf' | 'cr' }
    | { kind: 'json'; encoding: Encoding; layout: 'array' | 'wrapped' | 'ndjson'; path: string };
  source: Pick<Source, 'name' | 'bytes'>;
}

/** What was recognised in a file, with the evidence, before the user says yes. */
export interface Inspection {
  raw: RawRows;
  profile: ProfileId;
  /** Headers that gave the profile away; empty for the generic one. */
  because: string[];
  plan: ImportPlan;
  dateEvidence: Record<number, DateEvidence>;
  /** Groups (or values of the line column) with rows and the guessed line. */
  groups: { name: string; rows: number; line: 1 | 2 | 3 | null }[];
  /** Values of status, priority and channel with rows; `known` is FALSE where no meaning was found. */
  values: Record<'status' | 'priority' | 'channel', { value: string; rows: number; known: boolean }[]>;
  /** First rows as text, for the preview. */
  preview: string[][];
  /** What the user must answer before the import can start. */
  questions: (
    | { kind: 'required_field'; field: Field }
    | { kind: 'ambiguous_date'; column: number }
    | { kind: 'groups_without_line'; groups: number }
  )[];
}

/** Why a file is refused. The page has a sentence with a next step for each; `detail` fills its blanks (row, column, value). */
export type RefusalCode =
  | 'empty_file'
  | 'not_a_ticket_file' // PDF, image, zip, xlsx, HTML … by its first bytes
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
  | 'file_unreadable'; // deleted, changed or not permitted while being read

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
  /** Of the present step; total 0 when unknown. */
  done: number;
  total: number;
}
export interface ImportOptions {
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
  /** The clock, in seconds UTC: what the export dates later than this is a mistake. */
  nowUtc?: number;
}

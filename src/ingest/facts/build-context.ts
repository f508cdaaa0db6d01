import type { Engine } from '../../engine/engine.ts';
import type { ZoneTransition } from '../../calendar/tz-transitions.ts';
import type { Field, ImportPlan } from '../import-plan.ts';
import type { RawColumn } from '../inspection.ts';
import type { CommentSpec } from '../profiles/profile.ts';
import { identifier, rawColumn } from '../sql-text.ts';
import type { Dictionary } from './dictionary.ts';

/** What every step of making the facts of one part (files of one layout) needs. */
export interface BuildContext {
  /** Runs one statement, cancellable. */
  run: Engine['run'];
  plan: ImportPlan;
  /** Of the report's zone. */
  transitions: readonly ZoneTransition[];
  /** Of the zone in which dates without offset are written. */
  dateTransitions: readonly ZoneTransition[];
  /** The raw columns, by index. */
  columns: readonly RawColumn[];
  /** A value of a raw date column, to parse it faster, and whether every value is written in its form. */
  hints: ReadonlyMap<number, { value: string; uniform: boolean }>;
  /** Raw date columns without a time of the day. */
  dateOnly: ReadonlySet<number>;
  /** Raw columns whose cells hold one reply each. */
  comments: { columns: readonly number[]; spec: CommentSpec } | null;
  /** Order to assume where the dates of a history leave it open. */
  dateOrder: 'dmy' | 'mdy';
  /** TRUE when this part is all there is. */
  alone: boolean;
  /** Moment the file was read: nothing in it can be later. NULL when not known. */
  nowUtc: number | null;
  /** Quoted names. `ticket`, `quarantine` and `spans` are the same for every part; `fold` is a table once a history was folded. */
  tables: {
    raw: string;
    readQuarantine: string;
    events: string | null;
    ticket: string;
    quarantine: string;
    spans: string;
    fold: string;
  };
  /** Ends every table name of this part. */
  suffix: string;
  /** Made so far, see makeDictionary. */
  dictionaries: Map<string, Promise<Dictionary>>;
  /** Statements that undo what is only needed while building. */
  scratch: string[];
}

/** The raw column of a field, or null where the plan has none. */
export function columnOf(plan: ImportPlan, field: Field): string | null {
  const index = plan.columns[field];
  return index === undefined ? null : rawColumn(index);
}

/** The raw column of a field that the build was checked to have. */
export function requiredColumn(plan: ImportPlan, field: Field): string {
  const column = columnOf(plan, field);
  if (column === null) throw new Error(`The plan has no column for ${field}`);
  return column;
}

/** TRUE where several rows are one ticket. */
export function isLog({ shape }: ImportPlan): boolean {
  return shape !== 'tickets';
}

/** A quoted name for a scratch table, dropped when the build ends. */
export function scratchTable(context: BuildContext, name: string): string {
  const table = identifier(`${name}_${context.suffix}`);
  context.scratch.push(`DROP TABLE IF EXISTS ${table}`);
  return table;
}

import type { Engine } from '../../engine/engine.ts';
import type { ZoneTransition } from '../../calendar/tz-transitions.ts';
import type { Field, ImportPlan } from '../import-plan.ts';
import { ImportRefusal } from '../inspection.ts';
import type { Dictionary } from './dictionary.ts';
import { identifier, rawColumn } from '../sql-text.ts';

/** What every step of building the facts needs. */
export interface BuildContext {
  /** Runs one statement, cancellable. */
  run: Engine['run'];
  plan: ImportPlan;
  transitions: readonly ZoneTransition[];
  /** A value of a raw date column, to parse it faster. */
  hints: ReadonlyMap<number, string>;
  /** Moment the file was read: nothing in it can be later. NULL when not known. */
  nowUtc: number | null;
  /** Quoted names. `scratch` are dropped when the build ends, however it ends. */
  tables: {
    raw: string;
    ticket: string;
    quarantine: string;
    readQuarantine: string;
    fold: string;
  };
  /** Ends every table and type name of this build. */
  suffix: string;
  /** Made so far, see makeDictionary. */
  dictionaries: Map<Field, Promise<Dictionary>>;
  /** Statements that undo what is only needed while building. */
  scratch: string[];
}

/** The raw column of a field, or null where the plan has none. */
export function columnOf(plan: ImportPlan, field: Field): string | null {
  const index = plan.columns[field];
  return index === undefined ? null : rawColumn(index);
}

/** The raw column of a field every plan must have. */
export function requiredColumn(plan: ImportPlan, field: 'id' | 'created'): string {
  const column = columnOf(plan, field);
  if (column === null) throw new ImportRefusal(field === 'id' ? 'no_id_column' : 'no_date_column');
  return column;
}

/** A quoted name for a scratch table, dropped when the build ends. */
export function scratchTable(context: BuildContext, name: string): string {
  const table = identifier(`${name}_${context.suffix}`);
  context.scratch.push(`DROP TABLE IF EXISTS ${table}`);
  return table;
}

import type { Channel, Priority, Status } from '../../kpi/facts.ts';
import type { KpiSettings } from '../../kpi/settings.ts';
import type {
  ActivityMeaning,
  DateFormat,
  DurationFormat,
  EventMeaning,
  Field,
  ImportPlan,
  Shape,
} from '../import-plan.ts';
import type { ValueField } from '../inspection.ts';
import type { ToolId } from '../../kpi/tools.ts';

/**
 * The answers a user gave to one layout of export, by header instead of column number, so that next month's file is read the same way.
 * Published as `public/schema/recipe-v1.json`; holds no tickets. Later versions may add optional properties.
 */
export interface Recipe {
  schema: 'linewise/recipe-v1';
  /** Shown to the user; the name of the file it was made of at first. */
  name: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  profile: ToolId;
  shape: Shape;
  /** All headers of the layout, as written, to notice what is new or gone. */
  headers: string[];
  /** Field → header as written. */
  columns: Partial<Record<Field, string>>;
  /** Header → format. */
  dates: Record<string, DateFormat>;
  durations: Record<string, DurationFormat>;
  zone: string;
  dateZone: string | null;
  /** Value (trimmed, lower case) → meaning, as in the plan; NULL for a value that was left without one, so that it is not new. */
  status: Record<string, Status | null>;
  priority: Record<string, Priority | null>;
  channel: Record<string, Channel | null>;
  activity: Record<string, ActivityMeaning | null>;
  eventField: Record<string, EventMeaning | null>;
  /** Satisfaction value (trimmed, lower case) → 0 to 1; NULL for no rating, or a value that was left without a meaning. Absent in recipes of before satisfaction was read. */
  csat?: Record<string, number | null>;
  lineOf: Record<string, 1 | 2 | 3 | null>;
  nullTokens: string[];
  closedAsResolved: boolean;
  startsAtLine1: boolean;
  /** How the report is measured, where the file was saved with it: opening hours, targets, what is left out. Applied only when the file is loaded by hand. */
  settings?: KpiSettings;
}

/** What is different in a file from the one its recipe was made of. */
export interface RecipeDrift {
  /** Columns of the recipe that the file does not have. */
  missing: { field: Field; header: string }[];
  /** Headers the recipe has never seen. */
  newHeaders: string[];
  /** Groups (or values of the line column) the recipe has never seen, with their rows. */
  newGroups: { name: string; rows: number }[];
  /** Values the recipe has never seen, with their rows. */
  newValues: { field: ValueField; value: string; rows: number }[];
}

/** A recipe laid over an inspection. */
export interface AppliedRecipe {
  recipe: Recipe;
  plan: ImportPlan;
  drift: RecipeDrift;
}

import type { FactColumn, LineKey } from './facts.ts';

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Public API: in links, snapshots and the command line. Never renamed. */
export const KPI_IDS = [
  'first_contact_resolution',
  'escalation_rate',
  'reopen_rate',
  'first_response_time',
  'resolution_time',
] as const;
export type KpiId = (typeof KPI_IDS)[number];

/** Which date puts a ticket in a period. */
export type Cohort = 'created' | 'first_resolved' | 'resolved';

/**
 * Which line a ticket counts for. `line_first`: the line that received it; `line_resolved`: the line that resolved it (last);
 * `line_first_resolved`: the line that resolved it first;
 * `reached`: every line it has been with, so a ticket can count for several lines and once for `all`.
 */
type LineAttribution = 'line_first' | 'line_resolved' | 'line_first_resolved' | 'reached';

/** Texts of one KPI in one language. Sentences, without a final full stop in `name` and `short`. */
interface KpiText {
  name: string;
  /** Under the name in the table. */
  short: string;
  /** The definition in plain words. */
  definition: string;
  formula: string;
  /** What is not counted, and when the figure is "not measurable". */
  nulls: string;
  /** Which column to add to the export when it is not measurable. */
  remedy: string;
  /** Where the definition comes from. */
  source: string;
}

/** What the SQL of a definition can name as `{name}`: the report's "now" in seconds UTC, and settings in seconds. */
export type Parameter = 'as_of' | 'reopen_s' | 'first_contact_s' | 'bit';

interface EvidenceText {
  name: string;
  explanation: string;
}

/** One way to measure a KPI, with the SQL over {@link FACT_COLUMNS}. Tried in order; the first whose `needs` the export has is used. */
export interface Measurement {
  /** Shown on the card: A (the tool's own flag), B (the ticket's history) or C (an approximation). Empty where there is one way only. */
  evidence: 'A' | 'B' | 'C' | '';
  /** Columns that must have at least one value. */
  needs: FactColumn[];
  /** For rates: TRUE, FALSE, or NULL = not measurable for this ticket. For durations: seconds or NULL. May name the {@link Parameter}s. */
  value: string;
  /** The same for one line, where the attribution is `reached`: `{bit}` is the bit of that line. */
  valueOfLine?: string;
  text: Record<Locale, EvidenceText>;
}

interface DefinitionBase {
  id: KpiId;
  direction: 'higher' | 'lower';
  cohort: Cohort;
  line: LineAttribution;
  /** Lines the figure says something about; elsewhere the cell reads "not applicable". */
  applicable: readonly LineKey[];
  measurements: readonly Measurement[];
  /** TRUE for tickets whose value can still change. May name the {@link Parameter}s. */
  provisional: string;
  text: Record<Locale, KpiText>;
}

/** k of n tickets. */
export interface RateDefinition extends DefinitionBase {
  kind: 'rate';
  unit: 'ratio';
}
/** The median of a number of seconds, with p90 and mean beside it. */
export interface DurationDefinition extends DefinitionBase {
  kind: 'duration';
  unit: 'seconds';
}
export type KpiDefinition = RateDefinition | DurationDefinition;
export type KpiKind = KpiDefinition['kind'];

import type { FactColumn, LineKey } from './facts.ts';

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a definition says: always in Dutch and English, and in any other language once somebody has written it. See `inLanguage`. */
export type Translated<T> = Record<'nl' | 'en', T> & Partial<Record<Locale, T>>;

/** Public API: in links, snapshots and the command line. Never renamed. In the order of the page. */
export const KPI_IDS = [
  'tickets_created',
  'tickets_resolved',
  'first_contact_resolution',
  'first_contact_resolution_net',
  'first_contact_resolution_lasting',
  'first_level_resolution',
  'one_touch',
  'escalation_rate',
  'escalation_l1_l2',
  'escalation_l2_l3',
  'escalation_l1_l3',
  'returned_escalation',
  'hierarchical_escalation',
  'transfer_rate',
  'moves_per_ticket',
  'ping_pong',
  'reopen_rate',
  'reopen_rate_ever',
  'reopens_per_100',
  'repeat_contact',
  'first_response_time',
  'resolution_time',
  'first_resolution_time',
  'net_resolution_time',
  'pickup_time',
  'time_in_line',
  'handoff_delay',
  'handle_time',
  'sla_response',
  'sla_resolution',
  'same_day_resolution',
  'backlog',
  'backlog_age',
  'backlog_stale_5',
  'backlog_stale_30',
  'csat',
  'csat_response',
] as const;
export type KpiId = (typeof KPI_IDS)[number];

/** The subject a KPI belongs to, for grouping it on the page. */
export const KPI_SUBJECTS = [
  'volume',
  'first_contact',
  'escalation',
  'reopening',
  'time',
  'sla',
  'backlog',
  'satisfaction',
] as const;
export type KpiSubject = (typeof KPI_SUBJECTS)[number];

/**
 * Which date puts a ticket in a period. `due`, `response_due`: the SLA falls due; of a ticket without a due date that has the
 * tool's own verdict, when it was resolved, and created. `open`: no date but a moment: created before the
 * end of the period and not (finally) resolved by then.
 */
export const COHORTS = ['created', 'first_resolved', 'resolved', 'due', 'response_due', 'open'] as const;
export type Cohort = (typeof COHORTS)[number];

/**
 * Which line a ticket counts for. `line_first`: the line that received it; `line_resolved`: the line that resolved it (last);
 * `line_first_resolved`: the line that resolved it first; `line_current`: the line that has it now;
 * `line_owner`: the line that resolved it, or has it now;
 * `reached`: every line it has been with, so a ticket can count for several lines and once for `all`.
 */
export type LineAttribution =
  'line_first' | 'line_resolved' | 'line_first_resolved' | 'line_current' | 'line_owner' | 'reached';

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

/**
 * What the SQL of a definition can name as `{name}`. `as_of`: the report's "now" in seconds UTC; `moment`, `moment_local`: the end of
 * the period or now, whichever is first, in seconds UTC (give or take the clock change) and of the wall clock; `…_s`: settings in
 * seconds; `bit`: see {@link Measurement.valueOfLine}; `not_for_line_1`: a list of texts.
 */
export const PARAMETERS = [
  'as_of',
  'moment',
  'moment_local',
  'reopen_s',
  'first_contact_s',
  'bit',
  'not_for_line_1',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

export interface EvidenceText {
  name: string;
  explanation: string;
  /** In place of those of the KPI, where this way of measuring is about other tickets. */
  definition?: string;
  formula?: string;
  nulls?: string;
}

/** One way to measure a KPI, with the SQL over {@link FACT_COLUMNS}. Tried in order; the first whose `needs` the export has is used. */
export interface Measurement {
  /** Shown on the card: A (the tool's own flag), B (the ticket's history) or C (an approximation). Empty where there is one way only. */
  evidence: 'A' | 'B' | 'C' | '';
  /** Columns that must have at least one value. */
  needs: readonly FactColumn[];
  /**
   * What a ticket says: NULL = not measurable for this ticket. For rates, counts and levels TRUE or FALSE (counts: TRUE), for
   * durations seconds, for scores a number. May name the {@link Parameter}s.
   */
  value: string;
  /** The same for one line or a choice of lines, where the attribution is `reached`: `{bit}` has bit n-1 set for line n. */
  valueOfLine?: string;
  /** Scores: what is divided by, in place of 1; the figure is Σ value ÷ Σ weight. */
  weight?: string;
  /** Where this way of measuring asks for another cohort. */
  cohort?: Cohort;
  text: Translated<EvidenceText>;
}

interface DefinitionBase {
  id: KpiId;
  /**
   * Of its meaning, as snapshots name it: raised whenever the same tickets can begin to give another figure, so that a figure of then is
   * never laid beside one of now as if they were of the same thing. Another wording is no other meaning.
   */
  version: number;
  subject: KpiSubject;
  /** `neither`: more is not better or worse, as with tickets created. */
  direction: 'higher' | 'lower' | 'neither';
  cohort: Cohort;
  /** Others the user may choose. */
  otherCohorts?: readonly Cohort[];
  line: LineAttribution;
  /** Lines the figure says something about; elsewhere the cell reads "not applicable". */
  applicable: readonly LineKey[];
  measurements: readonly Measurement[];
  /**
   * Narrows the cohort: TRUE for the tickets the figure is about; FALSE and NULL tickets are outside it, neither measured nor missing.
   * Goes into WHERE of figures, series and lists alike. May name the {@link Parameter}s (not `bit`). Absent: every ticket.
   */
  population?: string;
  /** TRUE for tickets whose value can still change. May name the {@link Parameter}s. */
  provisional: string;
  text: Translated<KpiText>;
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
  /**
   * How open tickets stand in for what is not over yet (Kaplan-Meier), over the cohort `created`: SQL of the seconds so far, up to
   * `{as_of}`; NULL for tickets that say nothing. Absent where it makes no sense.
   */
  censored?: string;
}
/** Tickets in a period (`count`), or at a moment (`level`). */
export interface CountDefinition extends DefinitionBase {
  kind: 'count' | 'level';
  unit: 'count';
}
/** A mean: Σ value ÷ Σ weight. */
export interface ScoreDefinition extends DefinitionBase {
  kind: 'score';
  unit: 'score';
}
export type KpiDefinition = RateDefinition | DurationDefinition | CountDefinition | ScoreDefinition;
export type KpiKind = KpiDefinition['kind'];
export type KpiUnit = KpiDefinition['unit'];

/** What the compiler needs to know of a figure besides its {@link Measurement}: of a KPI, or of one way to look at it (see lens/). */
export type Measurable = Pick<KpiDefinition, 'kind' | 'cohort' | 'line' | 'population' | 'provisional'>;

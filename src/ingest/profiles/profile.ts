import type { Channel, Priority, Status } from '../../kpi/facts.ts';
import type { ToolId } from '../../kpi/tools.ts';
import type { ActivityMeaning, DurationFormat, EventMeaning, Field, Shape } from '../import-plan.ts';

/** The numbers of a satisfaction scale. */
export interface CsatScale {
  worst: number;
  best: number;
}

/**
 * A list inside a JSON ticket that tells its history, by paths (`changelog.histories`). Every element of `changes` (or the
 * element of `list` itself) becomes one event. All paths but `list` start at the element they are about.
 */
export interface HistorySpec {
  list: string;
  /** Path of the moment, in an element of `list`. */
  ts: string;
  /** Path of who did it, likewise. */
  actor?: string;
  /** Path of the list of changes in an element of `list`. */
  changes?: string;
  /** Path of the changed field's name in a change, or the fixed name. */
  field: { path: string } | { name: string };
  from?: string;
  to?: string;
  /** `to` holds both values, apart by this text: `Nieuw -> Doorverwezen`. */
  arrow?: string;
  /** Only changes in which the value of each `path` is one of its `values` (as text, in lower case). */
  only?: readonly { path: string; values: readonly string[] }[];
}

/** Cells that hold one reply each (`25/Feb/26 4:38 PM;author;text`), in columns with the same header. */
export interface CommentSpec {
  header: string;
  /** Which part between semicolons, from 0, is what. */
  ts: number;
  actor: number;
  /**
   * Headers of columns that name an agent as the comments may do. Where no author anywhere in the file is a requester the two are
   * not written alike, and only who stands in one of these columns somewhere is known to be an agent.
   */
  agents: readonly string[];
}

/**
 * What Linewise knows of one tool's export, as data. Headers are compared after {@link normaliseHeader}:
 * write them lower case with single spaces. For JSON the header is the path (`metric_set.reopens`, there `metric set.reopens`).
 */
export interface Profile {
  id: ToolId;
  /** All of `must` (each an OR-list) have to be there; each hit in `extra` adds to the score. */
  signature: { must: string[][]; extra: string[] };
  /**
   * Headers that can carry a field, best first. A field that is not here is looked for under the generic headers; `[]` keeps those from
   * being taken (the tool means something else by them): such a field is the user's to map.
   */
  fields: Partial<Record<Field, string[]>>;
  /** Values in lower case. What is not listed is understood by its words, see recognise/vocabulary.ts. */
  status: Record<string, Status>;
  priority: Record<string, Priority>;
  channel: Record<string, Channel>;
  activity?: Record<string, ActivityMeaning>;
  /** Changed fields of a change log or a history, in lower case. */
  eventField?: Record<string, EventMeaning>;
  nullTokens: string[];
  /** Zone-less dates: the zone they are in unless the user says otherwise; NULL = the report's default zone. */
  zone: 'UTC' | null;
  /**
   * Signs that a JSON file holds what the tool stores instead of what it shows its user, in a zone of its own: one of `headers` is there
   * (and what it goes without is not), or one of `codes` holds numbers only where a user would see words.
   */
  rawJson?: { zone: 'UTC'; headers: readonly { has: string; without?: string }[]; codes: readonly string[] };
  /** Order to assume where the whole column leaves it open. */
  dateOrder: 'dmy' | 'mdy';
  /** The numbers of its satisfaction scale, where they are always the same. */
  csatScale?: CsatScale;
  /** Durations whose header does not name the unit, by header. */
  durations?: Record<string, DurationFormat>;
  /** Histories inside JSON tickets; every list that is there is read. An event that means `reply` by the ticket's own requester is none. */
  histories?: readonly HistorySpec[];
  comments?: CommentSpec;
  /** An update log when the id repeats and one of these fields is mapped. */
  updates?: { orderBy: Field[] };
  defaultShape: Shape;
}

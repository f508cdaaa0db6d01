/** SQL of the order of a ticket's history: by its moments, then the tool's own counter, then the file. */
export const WRITTEN_ORDER = 'ts NULLS FIRST, seq NULLS FIRST, row_no';

/**
 * What happened to tickets, in one form for every shape: SQL of rows (key, row_no, seq, ts, state, place) and, where the flags
 * below say so, (created_utc, reply, birth, told, agent).
 * - `key`: the ticket; `row_no`: the raw row. `ts`: the moment, seconds UTC; NULL for the state before the first thing that happened,
 *   a row that is made up and has no `row_no`. `seq`: the tool's own counter.
 * - `state` (see states.ts) and `place` (see places.ts) from then on; NULL where the row does not say: it stays as it was.
 */
export interface History {
  sql: string;
  /** The row says when the ticket was created (`created_utc`). Without it a ticket is created when its history begins. */
  dated: boolean;
  /** Some rows are answers of an agent (`reply`). */
  replies: boolean;
  /** Rows say who is assigned: the number of an `agent`, 0 for nobody, NULL where the row does not say. */
  agents: boolean;
  /** Some rows are the creation itself (`birth`). */
  births: boolean;
  /** `told` is TRUE in the rows of tickets whose states and places are known; all of them are without it. */
  partial: boolean;
  /** Changes of state are told. */
  knowsState: boolean;
  /** Changes of group or line are told; of group. */
  knowsPlaces: boolean;
  knowsGroups: boolean;
}

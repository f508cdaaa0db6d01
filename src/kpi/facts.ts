/**
 * The ticket facts: one row a ticket, sorted by creation. Ingest writes this table, every KPI reads it and nothing else.
 * NULL always means "this export cannot say". Instants are seconds since 1970: `_utc` the real instant, `_local` the
 * wall clock of the report's zone read as if it were UTC (what weeks, months and periods are cut on).
 */
export const FACT_COLUMNS = {
  /** Row of the raw table this ticket was read from (the last one of an update log); 1 is the first data row of the file. */
  row_no: 'INTEGER',
  ticket_id: 'VARCHAR',

  created_utc: 'BIGINT',
  created_local: 'BIGINT',
  first_response_utc: 'BIGINT',
  /** First time the ticket was resolved. */
  first_resolved_utc: 'BIGINT',
  first_resolved_local: 'BIGINT',
  /** Last time; NULL for a ticket that is open now. */
  resolved_utc: 'BIGINT',
  resolved_local: 'BIGINT',
  /** First reopening after the first resolution. */
  reopened_utc: 'BIGINT',
  /** When it was closed for good, as the export has it; NULL for a ticket that is open now. */
  closed_utc: 'BIGINT',
  updated_utc: 'BIGINT',
  /** When the first response, and the resolution, had to be there at the latest. A due date without a time is the last second of that day. */
  response_due_utc: 'BIGINT',
  response_due_local: 'BIGINT',
  due_utc: 'BIGINT',
  due_local: 'BIGINT',
  /** When the same requester next created a ticket of the same category; NULL where there is none or no requester. */
  next_contact_utc: 'BIGINT',

  /** Seconds, calendar time; from the instants, or from the tool's own duration where it exports no instant. */
  first_response_s: 'BIGINT',
  first_resolution_s: 'BIGINT',
  resolution_s: 'BIGINT',
  /** Waiting or on hold before the last resolution (of an open ticket: so far). */
  on_hold_s: 'BIGINT',
  /** Work that agents wrote down. */
  handle_s: 'BIGINT',

  /** From creation until somebody took it up: the first agent, reply, or state that is not new. From a history only, as all below. */
  pickup_s: 'BIGINT',
  /** Unresolved time at groups of line 1, 2, 3. Until the resolution; of an open ticket: so far. 0 where it never was. */
  line1_s: 'BIGINT',
  line2_s: 'BIGINT',
  line3_s: 'BIGINT',
  /** From a move to another group until somebody took it up there, summed over the moves to groups of line 1, 2, 3; NULL where none was taken up. */
  handoff1_s: 'BIGINT',
  handoff2_s: 'BIGINT',
  handoff3_s: 'BIGINT',
  /** Moves to a higher, and to a lower line. */
  line_ups: 'SMALLINT',
  line_downs: 'SMALLINT',
  /** TRUE when it moved from line 1 straight to line 3. */
  skipped_line: 'BOOLEAN',
  /** Moves to a group that had it before. */
  group_returns: 'SMALLINT',

  status: "ENUM('new','open','waiting','on_hold','resolved','closed','cancelled','merged','spam')",
  /** TRUE once the ticket is resolved or closed for good; FALSE while it is open. */
  done: 'BOOLEAN',
  /** 1 (highest) to 4. */
  priority: 'TINYINT',
  channel: "ENUM('phone','email','portal','chat','walk_in','monitoring','social','other')",
  /** ENUM of the values in this export. */
  category: 'DICTIONARY',
  group_first: 'DICTIONARY',
  group_resolved: 'DICTIONARY',
  group_current: 'DICTIONARY',
  /** Who has or had it last. Shown only where the user switched agents on. */
  agent: 'DICTIONARY',
  /** A number for each requester, given out at reading; names stay in the raw rows. */
  requester_no: 'INTEGER',

  /** 1, 2 or 3. */
  line_first: 'TINYINT',
  /** Where it was at its last resolution. */
  line_resolved: 'TINYINT',
  /** At its first; in a list, which cannot tell, at its last. */
  line_first_resolved: 'TINYINT',
  line_current: 'TINYINT',
  line_max: 'TINYINT',
  /** Bit n-1 is set when the ticket has been with line n. NULL where the path is not known. */
  lines_reached: 'TINYINT',
  /** Bit n-1 is set when the ticket moved from line n to a higher one. NULL where the path is not known. */
  lines_left_up: 'TINYINT',
  /** TRUE when every step of the path was seen (an update log). FALSE for a list, which tells first and last line only: what line 2 passed on cannot be said. */
  path_complete: 'BOOLEAN',

  reopen_count: 'SMALLINT',
  group_moves: 'SMALLINT',
  agent_replies: 'SMALLINT',
  /** Replies of the requester after the first description. */
  customer_replies: 'SMALLINT',
  /** The tool's own first-contact flag. */
  fcr_vendor: 'BOOLEAN',
  /** The tool's own resolution SLA flag. */
  sla_resolution_met: 'BOOLEAN',
  /** The same of the first response. */
  sla_response_met: 'BOOLEAN',
  /** Passed up the management chain, where the export says so. */
  hierarchical: 'BOOLEAN',
  /** Satisfaction, 0 (worst) to 1 (best) of the scale of the export. NULL: not rated. */
  csat: 'DOUBLE',
  /** TRUE where the ticket's export has a column of ratings, whether it was rated or not. NULL: its export has none. */
  rating_asked: 'BOOLEAN',

  /** Why the ticket is counted in no KPI; NULL for a counted ticket. */
  excluded: "ENUM('merged','spam','cancelled','duplicate','rule')",
  /** Sum of {@link QUALITY} bits. */
  quality: 'SMALLINT',
} as const;

export type FactColumn = keyof typeof FACT_COLUMNS;
/** `rule`: left out by the user's own rules (settings.ts), which is not done at reading but in prepare/. */
export const EXCLUDE_REASONS = ['merged', 'spam', 'cancelled', 'duplicate', 'rule'] as const;
export type ExcludeReason = (typeof EXCLUDE_REASONS)[number];

/** What can be wrong with a ticket that is counted all the same; the value it concerns is NULL. */
export const QUALITY = {
  resolved_before_created: 1,
  response_before_created: 2,
  created_in_future: 4,
  unreadable_date: 8,
  /** Closed or resolved, but nobody wrote when: in no period of any resolution figure. */
  done_without_date: 16,
  /** A duration of the tool below zero where there is no date to work it out from. */
  negative_duration: 32,
  /** A resolution date on a ticket that is open by its status and was not reopened, as far as is known: the status wins. */
  resolved_while_open: 64,
  /** A time that cannot be told because a date has no time of the day. */
  date_only: 128,
  /** Open now and reopened, but when it was first resolved is not known: in no period of first contact or reopening. */
  reopened_without_date: 256,
  /** A first response, resolution or closing later than the moment the file was read: it is not used. */
  resolved_in_future: 512,
} as const;
export type QualityFlag = keyof typeof QUALITY;

/** The fact columns that are moments of a ticket's life. */
export const INSTANTS = [
  'created_utc',
  'first_response_utc',
  'first_resolved_utc',
  'resolved_utc',
  'reopened_utc',
  'closed_utc',
  'updated_utc',
] as const satisfies readonly FactColumn[];

export const CHANNELS = [
  'phone',
  'email',
  'portal',
  'chat',
  'walk_in',
  'monitoring',
  'social',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];
export const STATUSES = [
  'new',
  'open',
  'waiting',
  'on_hold',
  'resolved',
  'closed',
  'cancelled',
  'merged',
  'spam',
] as const;
export type Status = (typeof STATUSES)[number];
export const PRIORITIES = [1, 2, 3, 4] as const;
export type Priority = (typeof PRIORITIES)[number];
export const LINES = [1, 2, 3] as const;
export type Line = (typeof LINES)[number];
/** How a figure is attributed: a line, every ticket, or the tickets whose line is not known. */
export type LineKey = 'all' | '1' | '2' | '3' | 'unknown';
export const LINE_KEYS: readonly LineKey[] = ['all', '1', '2', '3', 'unknown'];

/** What a filter chooses a line or a priority by, of the key that stands for it elsewhere; 0: not known. */
export const NUMBER_OF_KEY = { '1': 1, '2': 2, '3': 3, '4': 4, unknown: 0 } as const;

/** Non-NULL values per fact column over the counted tickets: decides which KPI, and which evidence of it, can be measured. */
export type Coverage = Record<FactColumn, number>;

import type { Line } from '../../src/kpi/facts.ts';
import type { OracleTicket } from './oracle-ticket.ts';

const LINES = [1, 2, 3] as const;

function hasBit(bits: number, line: Line): boolean {
  return Math.floor(bits / 2 ** (line - 1)) % 2 === 1;
}

/** The lines a ticket has been with; NULL where that is not known. */
export function linesReached({ lines_reached }: OracleTicket): Line[] | null {
  return lines_reached === null ? null : LINES.filter((line) => hasBit(lines_reached, line));
}

/** Whether it ever went up, from wherever it started. */
export function escalated({ line_first, line_max }: OracleTicket): boolean | null {
  return line_first === null || line_max === null ? null : line_max > line_first;
}

/**
 * Whether it was passed up from any of some lines; from all three it is whether it was escalated at all. A list can say that line 1 passed
 * it up; that none of several lines did it can say only of what never got above where it came in, and if line 1 is one of them: of lines
 * 2 and 3 alone it would know those that stayed and not those that went.
 */
export function leftUp(ticket: OracleTicket, lines: readonly Line[]): boolean | null {
  if (lines.length === 3) return escalated(ticket);
  const { lines_left_up } = ticket;
  if (lines_left_up === null && ticket.path_complete === true) return null;
  const wentUp = lines_left_up === null ? null : lines.some((line) => hasBit(lines_left_up, line));
  if (ticket.path_complete === true || (lines.length === 1 && lines[0] === 1)) return wentUp;
  if (!lines.includes(1)) return null;
  return wentUp === true || escalated(ticket) === false ? wentUp === true : null;
}

/** From line 1 to 2 or 3, of what started at line 1. */
export function fromLine1Up({ line_first, line_max }: OracleTicket): boolean | null {
  return line_first !== 1 || line_max === null ? null : line_max >= 2;
}

/** Known to have started elsewhere is out; not known is missing. */
export function mayStartAtLine1({ line_first }: OracleTicket): boolean {
  return line_first === null || line_first === 1;
}

/** A list that knows of lines 1 and 3 does not say whether line 2 was in between. */
export function mayHaveBeenAtLine2(ticket: OracleTicket): boolean {
  const lines = linesReached(ticket);
  if (lines === null || lines.includes(2)) return true;
  return lines.length === 2 && ticket.path_complete !== true;
}

/** From line 2 to 3, of what was at line 2. */
export function fromLine2To3(ticket: OracleTicket): boolean | null {
  return linesReached(ticket)?.includes(2) === true ? leftUp(ticket, [2]) : null;
}

/** From line 1 past line 2, of what started at line 1. */
export function skippedLine2({ line_first, skipped_line }: OracleTicket): boolean | null {
  return line_first === 1 ? skipped_line : null;
}

/** Sent back to a lower line, of what was passed up. */
export function sentBack({ line_ups, line_downs }: OracleTicket): boolean | null {
  if (line_ups === null || line_downs === null || line_ups === 0) return null;
  return line_downs > 0;
}

function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** Seconds at some lines; NULL where nothing is known of them. */
export function timeAt(ticket: OracleTicket, lines: readonly Line[]): number | null {
  const seconds = { 1: ticket.line1_s, 2: ticket.line2_s, 3: ticket.line3_s };
  return knownSum(lines.map((line) => seconds[line]));
}

/** Seconds from arriving at a group of some lines until somebody took it up there. */
export function handoffTo(ticket: OracleTicket, lines: readonly Line[]): number | null {
  const seconds = { 1: ticket.handoff1_s, 2: ticket.handoff2_s, 3: ticket.handoff3_s };
  return knownSum(lines.map((line) => seconds[line]));
}

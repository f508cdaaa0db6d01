import { reliability } from './reliability.ts';

/** One category (NULL: none) of resolved tickets. */
export interface ShiftGroup {
  key: string | null;
  /** Tickets of which the line that resolved them is known. */
  n: number;
  /** Of those, resolved by line 1, and by line 2. */
  line1: number;
  line2: number;
  /** Of those that line 2 resolved, received by line 1. */
  escalated: number;
  /** Median seconds to the resolution by line 1, and by line 2; NULL: not known of any. */
  seconds1: number | null;
  seconds2: number | null;
}

export interface ShiftLeft {
  /** Tickets that line 2 resolved in the chosen categories, and the part of them that line 1 would: a number of tickets, not whole. */
  candidates: number;
  moved: number;
  /** First level resolution of all tickets, now and in that case; NULL without tickets. */
  now: number | null;
  later: number | null;
  /** Escalations from line 1 fewer; NULL where it is not known who received the tickets. */
  escalations: number | null;
  /** Seconds of waiting less, all tickets together; below 0 where line 1 takes longer. NULL where no time is known. */
  seconds: number | null;
}

/** As many categories are proposed, none with fewer tickets of line 2 than this. */
const PROPOSED = 3;
const LEAST = 5;

/**
 * What if line 1 itself had resolved this share (0..1) of the tickets that line 2 resolved in the chosen categories. Such a ticket would have
 * taken the median of line 1 in its category, or over all categories where line 1 resolved fewer than 5 there; it takes the median of
 * line 2 in its category now. Source: domain.md §D.2 "Shift-left potential".
 */
export function shiftLeft(
  whole: ShiftGroup,
  groups: readonly ShiftGroup[],
  chosen: readonly (string | null)[],
  share: number,
  knowsReceiver: boolean,
): ShiftLeft {
  const taken = groups.filter(({ key }) => chosen.includes(key));
  const sum = (of: (group: ShiftGroup) => number) => taken.reduce((total, group) => total + of(group), 0);
  const candidates = sum(({ line2 }) => line2);
  const moved = share * candidates;
  const times = taken.filter(({ line2 }) => line2 > 0).map((group) => savedEach(group, whole));
  const isKnown = times.every(({ seconds }) => seconds !== null) && times.length > 0;
  return {
    candidates,
    moved,
    now: whole.n === 0 ? null : whole.line1 / whole.n,
    later: whole.n === 0 ? null : (whole.line1 + moved) / whole.n,
    escalations: knowsReceiver ? share * sum(({ escalated }) => escalated) : null,
    seconds: isKnown
      ? share * times.reduce((total, { line2, seconds }) => total + line2 * (seconds ?? 0), 0)
      : null,
  };
}

function savedEach({ line1, line2, seconds1, seconds2 }: ShiftGroup, whole: ShiftGroup) {
  const usual = reliability(line1) === 'suppress' ? whole.seconds1 : seconds1;
  return { line2, seconds: usual === null || seconds2 === null ? null : seconds2 - usual };
}

/**
 * The categories to begin with: of those that line 2 resolves in no more than its median over all of them, the ones it resolves most of.
 * What is quickly done needs the least knowledge to take over.
 */
export function proposedCategories(whole: ShiftGroup, groups: readonly ShiftGroup[]): (string | null)[] {
  const usual = whole.seconds2;
  return groups
    .filter(({ key, line2 }) => key !== null && line2 >= LEAST)
    .filter(({ seconds2 }) => usual !== null && seconds2 !== null && seconds2 <= usual)
    .toSorted((a, b) => b.line2 - a.line2)
    .slice(0, PROPOSED)
    .map(({ key }) => key);
}

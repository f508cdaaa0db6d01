import type { CourseSpan, Moment, MomentName, TicketCourse } from './ticket-course.ts';

/** Something that happened to a ticket, or was to happen by then. */
export type TimelineEntry = { at: Moment } & (
  | { kind: Exclude<MomentName, 'first_resolved' | 'due' | 'response_due'> }
  /** At a group or line, until it left or was resolved. `seconds` NULL: it is there still. `pickup`: until somebody there took it up. */
  | { kind: 'stay'; group: string | null; line: number | null; seconds: number | null; pickup: number | null }
  /** `seconds` NULL: it waits still. */
  | { kind: 'hold'; seconds: number | null }
  /** `met` NULL: not known, or not over yet. */
  | { kind: 'due' | 'response_due'; met: boolean | null }
);

const ORDER: readonly TimelineEntry['kind'][] = [
  'created',
  'stay',
  'first_response',
  'hold',
  'response_due',
  'due',
  'resolved',
  'reopened',
  'closed',
];
/** A history and a column of the export may tell of the same moment with and without its seconds. */
const SAME_SECONDS = 60;

/** The life of a ticket in the order it happened, from its history where there is one and from its own moments. */
export function ticketTimeline({ moments, spans, answers }: TicketCourse): TimelineEntry[] {
  const entries: TimelineEntry[] = [...staysOf(spans), ...holdsOf(spans), ...turnsOf(spans)];
  const add = (
    kind: 'created' | 'first_response' | 'resolved' | 'reopened' | 'closed',
    at: Moment | null,
  ) => {
    const known = (entry: TimelineEntry) =>
      entry.kind === kind && at !== null && Math.abs(entry.at.utc - at.utc) <= SAME_SECONDS;
    if (at !== null && !entries.some(known)) entries.push({ kind, at });
  };
  add('created', moments.created);
  add('first_response', moments.first_response);
  add('resolved', moments.first_resolved);
  add('reopened', moments.reopened);
  add('resolved', moments.resolved);
  add('closed', moments.closed);
  const met = (kpi: 'sla_resolution' | 'sla_response') => {
    const value = answers.find((answer) => answer.kpi === kpi)?.value;
    return typeof value === 'boolean' ? value : null;
  };
  if (moments.response_due)
    entries.push({ kind: 'response_due', at: moments.response_due, met: met('sla_response') });
  if (moments.due) entries.push({ kind: 'due', at: moments.due, met: met('sla_resolution') });
  return entries.toSorted((a, b) => a.at.utc - b.at.utc || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Stretches at one place, from an arrival until the next one; how long counts until the resolution. */
function staysOf(spans: readonly CourseSpan[]): TimelineEntry[] {
  const stays: CourseSpan[][] = [];
  for (const span of spans) {
    if (span.arrival || stays.length === 0) stays.push([span]);
    else stays.at(-1)?.push(span);
  }
  return stays.flatMap((stay): TimelineEntry[] => {
    const [first] = stay;
    if (first === undefined) return [];
    const { group, line, from, taken } = first;
    const pickup = taken === null ? null : taken.utc - from.utc;
    return [{ kind: 'stay', at: from, group, line, pickup, seconds: unresolvedSeconds(stay) }];
  });
}

function unresolvedSeconds(stay: readonly CourseSpan[]): number | null {
  let seconds = 0;
  for (const { phase, from, until } of stay) {
    if (phase === 'done') continue;
    if (until === null) return null;
    seconds += until.utc - from.utc;
  }
  return seconds;
}

function holdsOf(spans: readonly CourseSpan[]): TimelineEntry[] {
  return spans
    .filter(({ phase }) => phase === 'hold')
    .map(({ from, until }) => ({ kind: 'hold', at: from, seconds: until && until.utc - from.utc }));
}

/** When it was resolved, and when it was open again after that. */
function turnsOf(spans: readonly CourseSpan[]): TimelineEntry[] {
  return spans.flatMap((span, index): TimelineEntry[] => {
    const before = spans[index - 1];
    const isDone = span.phase === 'done';
    if (isDone === (before?.phase === 'done')) return [];
    return [{ kind: isDone ? 'resolved' : 'reopened', at: span.from }];
  });
}

import fc from 'fast-check';
import { anyInstant } from '../calendar/any-calendar.ts';
import type { FactRow } from '../support/ticket-table.ts';
import type { SpanRow } from './spans-table.ts';

const DAY = 86_400;
/** The report's "now", amid the tickets. */
export const AS_OF = Date.UTC(2024, 9, 28) / 1000;
const anyLine = fc.constantFrom(1 as const, 2 as const, 3 as const, null);
const delay = fc.integer({ min: 0, max: 9 * DAY });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4 });

const stretch = fc.record({
  line: anyLine,
  phase: fc.constantFrom('work' as const, 'hold' as const, 'done' as const),
  length: fc.integer({ min: 0, max: 3 * DAY }),
  arrival: fc.boolean(),
  taken: maybe(fc.integer({ min: 0, max: DAY })),
});
type Stretch = typeof stretch extends fc.Arbitrary<infer T> ? T : never;

const base = fc.record({
  created: anyInstant,
  response: maybe(delay),
  first: maybe(delay),
  later: maybe(delay),
  /** The tool's own duration in place of, or other than, what the instants say. */
  odd: maybe(fc.record({ seconds: delay, dated: fc.boolean() })),
  due: fc.option(anyInstant, { freq: 2 }),
  line_first: anyLine,
  line_resolved: anyLine,
  line_current: anyLine,
  priority: fc.constantFrom(1, 2, 3, 4, null),
  category: fc.constantFrom("it's", 'vpn', null),
  channel: fc.constantFrom('phone', 'email', null),
  group_current: fc.constantFrom('net', 'desk', null),
  excluded: fc.constantFrom('spam', null, null, null),
  pickup: maybe(fc.integer({ min: 0, max: DAY })),
  stretches: fc.array(stretch, { maxLength: 5 }),
  /** What the export has of the waiting is not what the history comes to. */
  holdOfColumn: fc.boolean(),
});
type Base = typeof base extends fc.Arbitrary<infer T> ? T : never;

/** A ticket as ingest could write it, with its history; `row_no` is left to the test. */
export const anyTicket: fc.Arbitrary<{ facts: Partial<FactRow>; spans: SpanRow[] }> = base.map((drawn) => {
  const spans = spansOf(drawn.created, drawn.stretches);
  const { created, response, first, later } = drawn;
  const resolved = first === null || later === null ? first : first + later;
  const odd = drawn.odd;
  const dated = odd === null || odd.dated;
  return {
    spans,
    facts: {
      ticket_id: 'T',
      created_utc: created,
      first_response_utc: response === null ? null : created + response,
      first_response_s: response,
      first_resolved_utc: first === null ? null : created + first,
      first_resolution_s: first,
      resolved_utc: resolved === null || !dated ? null : created + resolved,
      resolution_s: odd === null ? resolved : odd.seconds,
      due_utc: drawn.due,
      due_local: drawn.due,
      line_first: drawn.line_first,
      line_resolved: drawn.line_resolved,
      line_current: drawn.line_current,
      priority: drawn.priority,
      category: drawn.category,
      channel: drawn.channel,
      group_current: drawn.group_current,
      excluded: drawn.excluded,
      ...historyOf(drawn, spans, dated ? resolved : null),
    },
  };
});

function spansOf(created: number, stretches: readonly Stretch[]): SpanRow[] {
  let at = created;
  return stretches.map(({ line, phase, length, arrival, taken }, index) => {
    const from = at;
    at += length;
    const last = index === stretches.length - 1;
    return {
      row_no: 0,
      span_no: index + 1,
      line,
      phase,
      from_utc: from,
      until_utc: last ? null : at,
      arrival: arrival && index > 0,
      taken_utc: taken === null ? null : from + taken,
    };
  });
}

/** The facts of a history in calendar time, for tickets that are resolved; of others only whether there are any matters here. */
function historyOf(drawn: Base, spans: readonly SpanRow[], resolved: number | null): Partial<FactRow> {
  if (spans.length === 0) return drawn.holdOfColumn ? { on_hold_s: 3600 } : {};
  const end = resolved === null ? Infinity : drawn.created + resolved;
  const lengths = spans.map((span) => {
    const until = Math.min(span.until_utc ?? AS_OF, end);
    return { ...span, length: Math.max(0, until - span.from_utc) };
  });
  const sum = (chosen: typeof lengths): number => chosen.reduce((total, { length }) => total + length, 0);
  const atLine = (n: number): number =>
    sum(lengths.filter(({ line, phase }) => line === n && phase !== 'done'));
  const held = sum(lengths.filter(({ phase }) => phase === 'hold'));
  return {
    on_hold_s: drawn.holdOfColumn ? held + 60 : held,
    pickup_s: drawn.pickup,
    line1_s: atLine(1),
    line2_s: atLine(2),
    line3_s: drawn.pickup === null ? null : atLine(3),
    handoff1_s: 0,
    handoff2_s: 0,
    handoff3_s: drawn.pickup === null ? null : 0,
  };
}

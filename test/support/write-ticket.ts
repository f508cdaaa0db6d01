import * as fc from 'fast-check';
import type { Channel, Status } from '../../src/kpi/facts.ts';
import { CHANNELS, STATUSES } from '../../src/kpi/facts.ts';
import { isUnmistakable } from './write-moment.ts';

/** A ticket as it happened. Moments are whole minutes since 1970, UTC. */
export interface WrittenTicket {
  id: string;
  created: number;
  responded: number | null;
  resolved: number | null;
  closed: number | null;
  updated: number;
  status: Status;
  priority: 1 | 2 | 3 | 4;
  channel: Channel | null;
  category: string | null;
  group: string;
  reopens: number;
  moves: number;
  replies: number;
  subject: string;
}

/** Groups of a Dutch desk, and the line that the words in their names say. */
export const GROUPS: Readonly<Record<string, 1 | 2 | 3 | null>> = {
  'Servicedesk 1e lijn': 1,
  'Privé-support (L1)': 1,
  'Systeembeheer tweede lijn': 2,
  'Team "Noord", lijn 2': 2,
  'Applicaties; niveau 3': 3,
  'Coördinatie derde lijn': 3,
  'Financiën & Éénloket': null,
};
const CATEGORIES = ['Toegang', 'E-mail', 'Financiën', 'Werkplek; printer', 'Café "De Brug"', 'Één loket'];
const OPEN: readonly Status[] = ['new', 'open', 'waiting', 'on_hold'];

/** January 2023 and December 2025, in minutes; the first is no midnight, so that a list of equal moments is not date-only. */
const FIRST_MINUTE = Date.UTC(2023, 0, 1, 9, 17) / 60_000;
const LAST_MINUTE = Date.UTC(2025, 11, 1) / 60_000;

const minute = fc.integer({ min: FIRST_MINUTE, max: LAST_MINUTE });
/** Mostly hours, sometimes weeks. */
const wait = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 60_000 }));
/** Words with everything that a writer has to quote; letters that windows-1252 and code page 850 have too. */
const subject = fc.string({
  unit: fc.constantFrom('a', 'é', 'ü', ' ', '"', ',', ';', '\n', '\t', '|', '0', "'", '\\', '<', '&', '='),
  maxLength: 12,
});

const draft = fc.record({
  created: minute,
  respondedAfter: fc.option(wait),
  resolvedAfter: wait,
  closedAfter: wait,
  touchedAfter: wait,
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Status>('resolved', 'closed') },
    { weight: 2, arbitrary: fc.constantFrom(...STATUSES) },
  ),
  priority: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
  channel: fc.option(fc.constantFrom(...CHANNELS), { freq: 5 }),
  category: fc.option(fc.constantFrom(...CATEGORIES), { freq: 5 }),
  group: fc.constantFrom(...Object.keys(GROUPS)),
  reopens: fc.constantFrom(0, 0, 0, 1, 2),
  moves: fc.constantFrom(0, 0, 1, 2),
  replies: fc.nat({ max: 6 }),
  subject,
});

/**
 * Tickets with unique numbers, of every status. No moment falls in the hour that the clocks of Amsterdam strike twice: a date
 * without offset cannot say which of the two it means.
 */
export function ticketsArbitrary(maxLength: number): fc.Arbitrary<WrittenTicket[]> {
  return fc
    .tuple(
      fc.constantFrom('INC00', 'M2024 ', '4', 'Z-'),
      fc.integer({ min: 100, max: 900 }),
      fc.array(draft, { minLength: 1, maxLength }),
    )
    .map(([prefix, first, drafts]) => drafts.map((one, i) => ticketOf(`${prefix}${first + i}`, one)));
}

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

function ticketOf(id: string, one: Draft): WrittenTicket {
  const created = clear(one.created);
  const done = one.status === 'resolved' || one.status === 'closed';
  const resolved = done ? clear(created + one.resolvedAfter) : null;
  const responded =
    one.respondedAfter === null || (resolved !== null && one.respondedAfter > one.resolvedAfter)
      ? null
      : clear(created + one.respondedAfter);
  const closed = resolved !== null && one.status === 'closed' ? clear(resolved + one.closedAfter) : null;
  const { status, priority, channel, category, group, moves, replies } = one;
  const last = Math.max(created, responded ?? 0, resolved ?? 0, closed ?? 0);
  return {
    id,
    created,
    responded,
    resolved,
    closed,
    updated: clear(last + (OPEN.includes(status) ? one.touchedAfter : 0)),
    status,
    priority,
    channel,
    category,
    group,
    reopens: done ? one.reopens : 0,
    moves,
    replies: responded === null ? 0 : Math.max(1, replies),
    subject: one.subject,
  };
}

/** The moment, or one two hours later. */
function clear(at: number): number {
  return isUnmistakable(at) ? at : at + 120;
}

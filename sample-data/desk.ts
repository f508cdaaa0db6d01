import { arrivals, AS_OF, isMigration } from './arrivals.ts';
import {
  CATEGORIES,
  CATEGORY_WEIGHTS,
  REQUESTERS,
  type CategoryName,
  type DeskCategory,
} from './catalogue.ts';
import type { DeskKind, DeskPriority, DeskTicket } from './desk-ticket.ts';
import { DUE_MINUTES, lifeOf } from './lifecycle.ts';
import { createRandom, type Random } from './random.ts';
import { addWorkingMinutes } from './working-hours.ts';

export interface DeskSize {
  seed: number;
  tickets: number;
  months: number;
}

function categoryOf(time: number, random: Random): CategoryName {
  if (isMigration(time) && random.chance(0.28)) return random.chance(0.55) ? 'Netwerk' : 'E-mail & agenda';
  return random.weighted(CATEGORY_WEIGHTS);
}

function priorityOf(random: Random): DeskPriority {
  const draw = random.next();
  if (draw < 0.02) return 1;
  if (draw < 0.15) return 2;
  return draw < 0.8 ? 3 : 4;
}

/** The first name of one and the surname of another: some 800 people. Drawn for each ticket on its own, so that nothing else moves. */
function requesterOf(name: string, index: number): string {
  const [first = name] = name.split(' ');
  const [, ...surname] = createRandom(index * 4001 + 3)
    .pick(REQUESTERS)
    .split(' ');
  return [first, ...surname].join(' ');
}

/**
 * A Dutch service desk of three lines over the last `months` months before 31 August 2026 18:00, ticket by ticket in order of
 * creation. The same size and seed give the same tickets on every machine.
 */
export function generateDesk({ seed, tickets, months }: DeskSize): DeskTicket[] {
  const random = createRandom(seed);
  return arrivals(tickets, months, random).map(({ time, channel }, index) => {
    const category = categoryOf(time, random);
    const priority = priorityOf(random);
    const kind: DeskKind = random.weighted({ Incident: 58, Serviceaanvraag: 27, Vraag: 15 });
    const { subjects }: DeskCategory = CATEGORIES[category];
    const [subcategory, subject] = random.pick(subjects);
    return {
      serial: index + 1,
      created: time,
      channel,
      kind,
      priority,
      category,
      subcategory,
      subject,
      requester: requesterOf(random.pick(REQUESTERS), index),
      due: addWorkingMinutes(time, DUE_MINUTES[priority]),
      events: lifeOf({ time, channel, category, priority }, random).filter((event) => event.time <= AS_OF),
    };
  });
}

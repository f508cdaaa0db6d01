/** A counted ticket as far as its file tells what came of it. */
export interface FollowedTicket {
  id: string;
  /** UTC seconds, as exactly as the file has them. */
  created: number;
  requester: string;
  category: string;
  agent: string | null;
  due: number;
  rating: 'good' | 'bad' | null;
  workedMinutes: number | null;
  onHoldMinutes: number | null;
}

/** What the counted tickets of a file say in all; NULL: its tool does not export that. */
export interface TruthFacts {
  requesters: number;
  /** Tickets whose requester came back later about the same category. */
  cameBack: number;
  agents: number;
  withoutAgent: number;
  /** The sum of the due dates, in seconds since 1970: a wrong one shows. */
  dueSum: number;
  rated: number | null;
  satisfied: number | null;
  workedMinutes: number | null;
  onHoldMinutes: number | null;
}

function sumOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}

function comesBack(ticket: FollowedTicket, all: readonly FollowedTicket[]): boolean {
  return all.some(
    (other) =>
      other.requester === ticket.requester &&
      other.category === ticket.category &&
      (other.created > ticket.created || (other.created === ticket.created && other.id > ticket.id)),
  );
}

/** `asksForRatings`: the file has a column for them. */
export function truthFacts(tickets: readonly FollowedTicket[], asksForRatings: boolean): TruthFacts {
  const agents = tickets.flatMap(({ agent }) => agent ?? []);
  return {
    requesters: new Set(tickets.map(({ requester }) => requester)).size,
    cameBack: tickets.filter((ticket) => comesBack(ticket, tickets)).length,
    agents: new Set(agents).size,
    withoutAgent: tickets.length - agents.length,
    dueSum: tickets.reduce((sum, { due }) => sum + due, 0),
    rated: asksForRatings ? tickets.filter(({ rating }) => rating !== null).length : null,
    satisfied: asksForRatings ? tickets.filter(({ rating }) => rating === 'good').length : null,
    workedMinutes: sumOf(tickets.map((ticket) => ticket.workedMinutes)),
    onHoldMinutes: sumOf(tickets.map((ticket) => ticket.onHoldMinutes)),
  };
}

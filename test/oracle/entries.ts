import type { Line, LineKey } from '../../src/kpi/facts.ts';
import type { Cohort, KpiId } from '../../src/kpi/kpi-definition.ts';
import type { Dimension, KpiFilter } from '../../src/kpi/kpi-query.ts';
import { linesReached } from './journey.ts';
import type { OracleTicket } from './oracle-ticket.ts';
import { READINGS, type Answer, type Reading } from './readings.ts';
import { cohortOf, dateIn, isInPeriod, spanOf, type World } from './world.ts';

/** A ticket that a figure is about, with what it says. */
export interface Entry {
  ticket: OracleTicket;
  /** Wall clock of the date that puts it in a period; NULL for what is open at a moment. */
  local: number | null;
  answer: Answer;
  weight: number | null;
  provisional: boolean;
  /** The lines it counts for, 0 where that is not known, with what it says for each. */
  lines: { line: Line | 0; answer: Answer }[];
}

/** A ticket passes a filter that is empty, or that has its value. */
function passes<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** Nobody is looked at while agents are off, nor who has too few tickets in all of the export. */
function isOfAgents({ agent }: OracleTicket, wanted: KpiFilter['agents'], world: World): boolean {
  const { agents, agentMinimum } = world.settings;
  if (!agents || wanted.length === 0) return true;
  return wanted.includes(agent) && (agent === null || world.ticketsOf(agent) >= agentMinimum);
}

/** Whether a figure is of chosen agents, and of fewer tickets than an agent may be judged by. */
export function isOfTooFew(n: number, filter: KpiFilter, { settings }: World): boolean {
  return settings.agents && filter.agents.some((agent) => agent !== null) && n < settings.agentMinimum;
}

function groupOf(ticket: OracleTicket, owner: Reading['owner'], world: World): string | null {
  const { group_first, group_resolved, group_current } = ticket;
  const first = world.has('group_first') ? group_first : group_current;
  const resolved = world.has('group_resolved') ? group_resolved : group_current;
  return {
    first,
    resolved,
    first_resolved: resolved,
    current: group_current,
    owner: resolved ?? group_current,
    reached: first,
  }[owner];
}

function ownersOf(ticket: OracleTicket, owner: Reading['owner']): (Line | 0)[] {
  if (owner === 'reached') return linesReached(ticket) ?? [0];
  const line = {
    first: ticket.line_first,
    resolved: ticket.line_resolved,
    first_resolved: ticket.line_first_resolved,
    current: ticket.line_current,
    owner: ticket.line_resolved ?? ticket.line_current,
  }[owner];
  return [line ?? 0];
}

export function isMeasurable(kpi: KpiId, world: World): boolean {
  return READINGS[kpi].measurable?.(world) ?? true;
}

const LINE_COLUMNS = {
  first: ['line_first'],
  resolved: ['line_resolved'],
  first_resolved: ['line_first_resolved'],
  current: ['line_current'],
  owner: ['line_resolved', 'line_current'],
  reached: ['lines_reached'],
} as const;

/** Whether no tickets at a line means that there were none: not where the export knows the line of no ticket. */
export function canCount(kpi: KpiId, line: LineKey, world: World): boolean {
  const knowsLines = LINE_COLUMNS[READINGS[kpi].owner].some((column) => world.has(column));
  return isMeasurable(kpi, world) && (knowsLines || line === 'all' || line === 'unknown');
}

/** The counted tickets of a KPI under the filter, with their answers. */
export function entriesOf(
  kpi: KpiId,
  tickets: readonly OracleTicket[],
  filter: KpiFilter,
  world: World,
): Entry[] {
  const reading = READINGS[kpi];
  const cohort: Cohort = cohortOf(kpi, reading.cohort, world);
  const chosen = filter.lines.filter((line) => line !== 0);
  return tickets.flatMap((ticket): Entry[] => {
    const local = cohort === 'open' ? null : dateIn(ticket, cohort);
    const isIn =
      isInPeriod(ticket, cohort, spanOf(filter), world) && (reading.population?.(ticket, world) ?? true);
    const fits =
      ticket.excluded === null &&
      passes(filter.priorities, ticket.priority ?? 0) &&
      passes(filter.channels, ticket.channel ?? 'unknown') &&
      passes(filter.categories, ticket.category) &&
      isOfAgents(ticket, filter.agents, world) &&
      passes(filter.groups, groupOf(ticket, reading.owner, world));
    const owners = ownersOf(ticket, reading.owner).filter((line) => passes(filter.lines, line));
    if (!isIn || !fits || owners.length === 0) return [];

    const whole = isMeasurable(kpi, world) ? reading.answer(ticket, world) : null;
    const ofLines = reading.ofLines;
    const lines = owners.map((line) => ({
      line,
      answer: ofLines === undefined ? whole : line === 0 ? null : ofLines(ticket, [line]),
    }));
    const answer = ofLines === undefined || filter.lines.length === 0 ? whole : ofLines(ticket, chosen);
    const weight = reading.weight === undefined ? 1 : reading.weight(ticket);
    return [{ ticket, local, answer, weight, lines, provisional: reading.provisional(ticket, world) }];
  });
}

/** What each ticket says for a line: `all` once and as a whole. */
export function saidFor(line: LineKey, entries: readonly Entry[]): Entry[] {
  if (line === 'all') return [...entries];
  const wanted = line === 'unknown' ? 0 : Number(line);
  return entries.flatMap((entry) => {
    const own = entry.lines.find((one) => one.line === wanted);
    return own === undefined ? [] : [{ ...entry, answer: own.answer }];
  });
}

export function keyOf(dimension: Dimension, ticket: OracleTicket, kpi: KpiId, world: World): string | null {
  const created = ticket.created_local;
  const day = created === null ? null : new Date(created * 1000);
  return {
    priority: ticket.priority?.toString() ?? null,
    channel: ticket.channel,
    category: ticket.category,
    agent: ticket.agent,
    group: groupOf(ticket, READINGS[kpi].owner, world),
    weekday: day === null ? null : String(((day.getUTCDay() + 6) % 7) + 1),
    hour: day === null ? null : String(day.getUTCHours()),
  }[dimension];
}

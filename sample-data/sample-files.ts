import { onHoldMinutes, ratingOf, workedMinutes } from './aftercare.ts';
import { AS_OF } from './arrivals.ts';
import { CATEGORIES } from './catalogue.ts';
import { expressedByBroken, type Fate } from './broken-record.ts';
import { brokenRecords } from './broken-records.ts';
import { generateDesk } from './desk.ts';
import type { DeskTicket } from './desk-ticket.ts';
import {
  expressedByServiceNow,
  expressedByTopdesk,
  expressedByZendesk,
  undatedFlags,
  type ExpressedTicket,
} from './expressed-ticket.ts';
import { historyOf } from './history.ts';
import { truthFigures, type TruthFigure } from './truth.ts';
import { truthFacts, type FollowedTicket, type TruthFacts } from './truth-facts.ts';
import { toUtc, wallClock, ZONE } from './wall-clock.ts';
import { writeBroken } from './write-broken.ts';
import { toWindows1252 } from './write-csv.ts';
import { inServiceNow, serviceNowId, writeServiceNow } from './write-servicenow.ts';
import { topdeskId, writeTopdesk } from './write-topdesk.ts';
import { inZendesk, writeZendesk, zendeskId } from './write-zendesk.ts';

const SEED = 20_260_831;
const SERVICENOW_FROM = wallClock(2026, 3, 1);
const ZENDESK_FROM = wallClock(2026, 2, 1);

interface TruthAccounting {
  rows: number;
  counted: number;
  folded: number;
  excluded: Record<string, number>;
  quarantined: Record<string, number>;
}

interface FileTruth {
  /** The zone its dates are written in; they carry no offset, but for Zendesk's. */
  datesIn: string;
  accounting: TruthAccounting;
  /** How first contact is measured in this file. */
  firstContactEvidence: 'B' | 'C';
  /** Counted tickets with each quality flag. */
  quality: Record<string, number>;
  /** Records with each deliberate fault. */
  faults: Record<string, number>;
  figures: TruthFigure[];
  /** NULL for the file of faults. */
  facts: TruthFacts | null;
}

export interface Truth {
  seed: number;
  zone: string;
  /** Nothing in the files happened after this moment (UTC seconds), but for the tickets from the future in the broken file. */
  asOfUtc: number;
  files: Record<SampleName, FileTruth>;
}

export type SampleName =
  'topdesk-meldingen.csv' | 'servicenow-incident-log.csv' | 'zendesk-tickets.json' | 'everything-wrong.csv';

export interface Sample {
  /** The tickets as the file expresses them, the excluded ones too. */
  expressed: ExpressedTicket[];
  bytes: Uint8Array;
  truth: FileTruth;
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys.toSorted()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

type More = Omit<FollowedTicket, 'id' | 'created' | 'requester'>;

interface Written {
  bytes: Uint8Array;
  rows: number;
  tickets: readonly DeskTicket[];
  express: (ticket: DeskTicket) => ExpressedTicket;
  /** What the file says besides. */
  more: (ticket: DeskTicket) => More;
  asksForRatings: boolean;
  datesIn: string;
}

function sample({ bytes, rows, tickets, express, more, asksForRatings, datesIn }: Written): Sample {
  const told = tickets.map((ticket) => ({ ticket, expressed: express(ticket) }));
  const expressed = told.map((one) => one.expressed);
  const followed = told.flatMap(({ ticket, expressed: { id, created, excluded } }) =>
    excluded === null ? [{ id, created, requester: ticket.requester, ...more(ticket) }] : [],
  );
  const counted = expressed.filter((ticket) => ticket.excluded === null);
  const accounting: TruthAccounting = {
    rows,
    counted: counted.length,
    folded: rows - expressed.length,
    excluded: tally(expressed.flatMap((ticket) => ticket.excluded ?? [])),
    quarantined: {},
  };
  const firstContactEvidence = counted.some((ticket) => ticket.agentReplies !== null) ? 'B' : 'C';
  const truth: FileTruth = {
    datesIn,
    accounting,
    firstContactEvidence,
    quality: tally(counted.flatMap(undatedFlags)),
    faults: {},
    figures: truthFigures(counted),
    facts: truthFacts(followed, asksForRatings),
  };
  return { expressed, bytes, truth };
}

function topdesk(tickets: readonly DeskTicket[]): Sample {
  return sample({
    bytes: toWindows1252(writeTopdesk(tickets)),
    rows: tickets.length,
    tickets,
    express: (ticket) => expressedByTopdesk(topdeskId(ticket), ticket),
    more: (ticket) => ({
      category: ticket.category,
      agent: historyOf(ticket).agent,
      due: Math.floor(toUtc(ticket.due) / 60) * 60,
      rating: null,
      workedMinutes: workedMinutes(ticket),
      onHoldMinutes: null,
    }),
    asksForRatings: false,
    datesIn: ZONE,
  });
}

function serviceNow(desk: readonly DeskTicket[]): Sample {
  const tickets = desk.filter((ticket) => ticket.created >= SERVICENOW_FROM && inServiceNow(ticket));
  return sample({
    bytes: new TextEncoder().encode(writeServiceNow(tickets)),
    rows: tickets.reduce((sum, ticket) => sum + ticket.events.length, 0),
    tickets,
    express: (ticket) => expressedByServiceNow(serviceNowId(ticket), ticket),
    more: (ticket) => ({
      category: CATEGORIES[ticket.category].serviceNow,
      agent: historyOf(ticket).agent,
      due: toUtc(ticket.due),
      rating: null,
      workedMinutes: null,
      onHoldMinutes: null,
    }),
    asksForRatings: false,
    datesIn: ZONE,
  });
}

function zendesk(desk: readonly DeskTicket[]): Sample {
  const tickets = desk.filter((ticket) => ticket.created >= ZENDESK_FROM && inZendesk(ticket));
  return sample({
    bytes: new TextEncoder().encode(writeZendesk(tickets)),
    rows: tickets.length,
    tickets,
    express: (ticket) => expressedByZendesk(zendeskId(ticket), ticket),
    more: (ticket) => ({
      category: ticket.kind === 'Incident' ? 'incident' : 'question',
      agent: historyOf(ticket).agent,
      due: toUtc(ticket.due),
      rating: ratingOf(ticket),
      workedMinutes: null,
      onHoldMinutes: onHoldMinutes(ticket),
    }),
    asksForRatings: true,
    datesIn: 'UTC',
  });
}

function everythingWrong(): Sample {
  const records = brokenRecords();
  const reasons = (kind: Exclude<Fate['kind'], 'counted'>) =>
    tally(records.flatMap(({ fate }) => (fate.kind === kind ? fate.reason : [])));
  const counted = records.filter(({ fate }) => fate.kind === 'counted');
  const expressed = counted.map(expressedByBroken);
  const truth: FileTruth = {
    datesIn: ZONE,
    accounting: {
      rows: records.length,
      counted: counted.length,
      folded: 0,
      excluded: reasons('excluded'),
      quarantined: reasons('quarantined'),
    },
    firstContactEvidence: 'C',
    quality: tally([
      ...counted.flatMap(({ fate }) => (fate.kind === 'counted' ? (fate.flag ?? []) : [])),
      ...expressed.flatMap(undatedFlags),
    ]),
    faults: tally(records.map(({ fault }) => fault)),
    figures: truthFigures(expressed),
    facts: null,
  };
  return { expressed, bytes: toWindows1252(writeBroken(records)), truth };
}

/** The sample files and the truth about them, in memory. */
export function makeSamples(): { samples: Record<SampleName, Sample>; truth: Truth } {
  const desk = generateDesk({ seed: SEED, tickets: 6000, months: 24 });
  const samples = {
    'topdesk-meldingen.csv': topdesk(desk),
    'servicenow-incident-log.csv': serviceNow(desk),
    'zendesk-tickets.json': zendesk(desk),
    'everything-wrong.csv': everythingWrong(),
  };
  const truth: Truth = {
    seed: SEED,
    zone: ZONE,
    asOfUtc: toUtc(AS_OF),
    files: {
      'topdesk-meldingen.csv': samples['topdesk-meldingen.csv'].truth,
      'servicenow-incident-log.csv': samples['servicenow-incident-log.csv'].truth,
      'zendesk-tickets.json': samples['zendesk-tickets.json'].truth,
      'everything-wrong.csv': samples['everything-wrong.csv'].truth,
    },
  };
  return { samples, truth };
}

/** truth.json: a figure a line, so that a change reads well. */
export function truthText(truth: Truth): string {
  return `${JSON.stringify(truth, null, 1).replaceAll(/\{\n\s+"kpi"[^}]+\}/g, (figure) => figure.replaceAll(/\n\s*/g, ' '))}\n`;
}

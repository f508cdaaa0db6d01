import type { Status } from '../../../src/kpi/facts.ts';
import { GROUP, STATE } from './carries.ts';
import { dateText, statusNamed } from './desk-to-export.ts';
import type { DeskTicket, ExportExample } from './desk-to-export.ts';

const STATES: Partial<Record<Status, string>> = {
  new: 'Nieuw',
  open: 'Inbehandeling',
  resolved: 'Afgehandeld',
  closed: 'Afgesloten',
  merged: 'Gecombineerd',
  cancelled: 'Geannuleerd',
};

function nameOf(status: string): string {
  return STATES[statusNamed(status)] ?? '';
}

function report(t: DeskTicket, zone: string): object {
  const date = (ts: number | null): string | null =>
    ts === null ? null : dateText(ts, zone, 'yyyy-MM-ddTHH:mm:ss');
  const shared = {
    id: Number(t.id),
    status: STATES[t.status],
    datumMelding: date(t.created),
    datumInbehandeling: null,
    datumRappel: null,
    afdeling: { id: t.line, omschrijving: t.group },
    onderwerp: { id: '12', omschrijving: t.category },
  };
  return {
    list: { spoed: t.priority === 1, werkdagenSindsRegistratie: 10, herkomstCode: 'BUR', ...shared },
    detail: {
      success: true,
      result: {
        mldId: null,
        meldingType: 'S',
        ...shared,
        datumDoorverwezen: null,
        datumAfhandeling: date(t.resolved),
        datumHeropend: date(t.reopenedAt),
        melder: { herkomst: 'Burger', naam: null },
      },
    },
    mutatieregels: {
      success: true,
      result: t.history
        .map(({ ts, field, from, to }) => ({
          datum: date(ts),
          gebruiker: from === null ? 'WEBFORMULIER' : 'MEDEWERKER_02',
          opmerking: null,
          details: [
            { key: 'Onderwerp', value: from === null ? t.category : '' },
            field === 'group'
              ? { key: 'Afdeling', value: arrow(from, to) }
              : { key: 'Status', value: arrow(from === null ? null : nameOf(from), nameOf(to)) },
          ],
        }))
        .toReversed(),
    },
  };
}

function arrow(from: string | null, to: string): string {
  return from === null ? to : `${from} -> ${to}`;
}

export const ROTTERDAM_EXAMPLES: readonly ExportExample[] = [
  {
    name: 'Rotterdam, with mutatieregels',
    profile: 'rotterdam',
    fileName: 'meldingen.json',
    write: (tickets, zone) => JSON.stringify(tickets.map((ticket) => report(ticket, zone))),
    // It knows urgent and not urgent.
    fits: ({ history, priority }) =>
      (priority === 1 || priority === 3) &&
      history.every(({ field, to }) => field === 'group' || to in STATES),
    carries: [
      'created_utc',
      'first_resolved_utc',
      'resolved_utc',
      'reopened_utc',
      ...STATE,
      'excluded',
      'priority',
      'category',
      'group_first',
      'line_first',
      'line_max',
      ...GROUP,
      'reopen_count',
      'group_moves',
    ],
    precision: 1,
  },
];

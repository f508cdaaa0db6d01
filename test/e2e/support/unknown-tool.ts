import { csvText, dateText } from '../../support/exports/desk-to-export.ts';
import type { DeskTicket, ExportExample } from '../../support/exports/desk-to-export.ts';

const WORDS: Record<DeskTicket['status'], string> = {
  new: 'Nieuw',
  open: 'In behandeling',
  waiting: 'Wacht op klant',
  on_hold: 'On hold',
  resolved: 'Opgelost',
  closed: 'Gesloten',
  cancelled: 'Geannuleerd',
  merged: 'Samengevoegd',
  spam: 'Spam',
};

/** An export of a tool nobody knows, with heads that speak for themselves. */
export const UNKNOWN_TOOL: ExportExample = {
  name: 'a tool nobody knows',
  profile: 'generic',
  fileName: 'eigen-lijst.csv',
  write: (tickets, zone) =>
    csvText(
      tickets,
      [
        ['Ticketnummer', ({ id }) => `T-${id}`],
        ['Aangemaakt op', ({ created }) => dateText(created, zone, 'd-M-yyyy HH:mm')],
        ['Eerste reactie', ({ firstResponse }) => dateText(firstResponse, zone, 'd-M-yyyy HH:mm')],
        ['Opgelost op', ({ resolved }) => dateText(resolved, zone, 'd-M-yyyy HH:mm')],
        ['Team', ({ group }) => group],
        ['Status', ({ status }) => WORDS[status]],
      ],
      { delimiter: ';' },
    ),
  carries: ['created_utc', 'first_response_utc', 'resolved_utc', 'status', 'excluded', 'line_current'],
  precision: 60,
};

import type { Messages } from '../en.ts';

export const lens = {
  title: 'Dezelfde tickets volgens andere definities',
  intro:
    'Waarom een cijfer afwijkt van dat van een andere tool of een ander rapport. Alle lijnen, dezelfde selectie.',
  needs: 'Vraagt {columns}',
  none: 'geen tickets',
  of: '{k} van {n}',
  censored: {
    title: 'Met de open tickets erbij',
    solved:
      'Van de tickets die in de periode zijn aangemeld, alleen wat klaar is: mediaan {median}, p90 {p90}, over {n} tickets.',
    nothingOver: 'Van de tickets die in de periode zijn aangemeld, is nog niets klaar.',
    all: 'Dezelfde met de open tickets erbij: mediaan {median}, p90 {p90}, over {n} tickets.',
    open: { one: '{n} ervan is nog open.', other: '{n} ervan zijn nog open.' },
    otherTickets: 'Dit zijn andere tickets dan die van het cijfer zelf; dat gaat over tickets {cohort}.',
    beyond: 'nog niet bereikt',
    why: 'Wat nog open is, duurt ook al een tijd. Het weglaten maakt de desk sneller dan hij is, vooral in de laatste weken. Geschat volgens Kaplan-Meier over de tickets die in de periode zijn aangemeld.',
  },
  variants: 'Hetzelfde op een andere manier',
} satisfies Messages['lens'];

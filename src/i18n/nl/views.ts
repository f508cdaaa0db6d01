import type { Messages } from '../en.ts';

export const views = {
  title: 'Weergaven',
  saved: 'Bewaarde weergaven',
  none: 'Bewaar wat je elke week bekijkt: het scherm, de filters en wat je daar koos.',
  name: 'Naam van deze weergave',
  save: 'Bewaar deze weergave',
  replace: '‘{name}’ vervangen',
  moves: 'De periode schuift mee: altijd {period}',
  open: 'Weergave {name} openen',
  present: 'nu op het scherm',
  rename: '{name} hernoemen',
  newName: 'Nieuwe naam van {name}',
  taken: 'Een andere weergave heet al zo.',
  done: 'Naam bewaren',
  remove: '{name} verwijderen',
  removed: '‘{name}’ is verwijderd.',
  undo: 'Ongedaan maken',
  savedAs: 'Bewaard als ‘{name}’.',
  notKept: 'Deze browser bewaart nu niets: je weergaven blijven tot je deze pagina sluit.',
  where: 'Alleen in deze browser bewaard. Een weergave opent op de export die dan geladen is.',
  link: 'Link naar deze weergave',
  copy: 'Kopieer link',
  copied: 'Link gekopieerd',
  byHand: 'Deze browser laat kopiëren niet toe. Kopieer de link zelf:',
  linkHolds:
    'In de link staan geen tickets, alleen wat je koos (ook de namen in je filters). Wie hem opent, heeft dezelfde export nodig.',
} satisfies Messages['views'];

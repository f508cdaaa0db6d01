import type { Messages } from '../en.ts';

export const palette = {
  title: 'Opdrachten',
  open: 'Opdrachten',
  placeholder: 'Ga naar, zoek op of wijzig …',
  nothing: 'Niets heeft deze woorden. Probeer een scherm, een maat of een instelling.',
  results: { one: '{n} opdracht', other: '{n} opdrachten' },
  groups: {
    screens: 'Ga naar',
    views: 'Bewaarde weergaven',
    periods: 'Periode',
    measures: 'Definitie van',
    page: 'Pagina',
  },
  language: 'Taal: {language}',
  theme: 'Thema: {theme}',
  copyLink: 'Kopieer de link naar deze weergave',
  print: 'Druk dit scherm af',
  clearFilters: 'Wis alle filters',
  another: 'Open een andere export',
  shortcuts: 'Sneltoetsen',
  shortcutsIntro: 'Elk scherm werkt zonder muis. Met deze toetsen gaat het sneller.',
  shortcutsOn: 'Losse toetsen gebruiken',
  shortcutsNote: 'Staat dit uit, dan werkt alleen Ctrl K of ⌘ K nog.',
  keys: {
    palette: 'Open de opdrachten',
    help: 'Toon deze sneltoetsen',
    screen: 'Ga naar een scherm, in de volgorde van de balk',
    back: 'Eén stap terug, ook voor een filter',
    search: 'Zoek in de tickets',
  },
  key: { press: 'Toets', does: 'Wat die doet' },
} satisfies Messages['palette'];

import type { Messages } from '../en.ts';

export const trends = {
  title: 'Trends',
  intro: 'Elke indicator door de tijd, op één tijdas.',
  introOne: 'Eén indicator: alle lijnen samen en elke lijn apart, op dezelfde schaal.',
  beforeHead: 'vergeleken met',
  beforeLine: '{line} {before}',
  beforeUnit: 'dunne streepjes: {period}',
  noBefore: 'Kies een periode om er een andere overheen te leggen.',
  choose: 'Indicatoren',
  chosen: { one: '{n} indicator', other: '{n} indicatoren' },
  search: 'Zoek indicatoren',
  noMatch: 'Geen indicator heeft deze woorden.',
  perLine: 'Per lijn',
  usual: 'Gebruikelijke keuze',
  notMeasurable: 'niet meetbaar',
  limits: 'Regelgrenzen',
  earlierSignals: { one: '{n} eerder signaal', other: '{n} eerdere signalen' },
  ofLine: '{title} {line}',
  unmeasured: 'Niet meetbaar met deze export.',
  undated: {
    title: 'Zonder datums geen trends',
    text: 'Deze export zegt hoe lang iets duurde, niet wanneer. Voeg de aanmaakdatum toe aan de export om cijfers door de tijd te zien.',
  },
  targetOf: '{target} ({line})',
} satisfies Messages['trends'];

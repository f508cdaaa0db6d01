import type { Messages } from '../en.ts';

export const definitions = {
  title: 'Definities',
  intro:
    'Hoe elk cijfer wordt berekend, en wat deze export ervan kan zeggen. De waarden zijn die van de selectie hierboven.',
  search: 'Zoek in de definities',
  placeholder: 'Naam, woord of id',
  counts: '{n} definities, waarvan {measurable} met deze export te meten',
  found: { one: '{n} definitie gevonden', other: '{n} definities gevonden' },
  nothing: 'Deze woorden staan in geen enkele definitie.',
  clear: 'Wis de zoekopdracht',
  list: 'Alle definities',
  choose: 'Kies een definitie om te zien hoe die wordt berekend.',
  back: 'Naar de lijst',
  printOne: 'Druk deze definitie af',
  printAll: 'Druk alle definities af',
  id: 'Id, zoals in links en momentopnamen',
  maturity: {
    title: 'Wanneer het vaststaat',
    fixed: 'Meteen: geen ticket van dit cijfer is voorlopig.',
    open: 'Een ticket is voorlopig zolang het open is.',
    first_resolution: {
      one: 'Een ticket is voorlopig tot {n} dag na de eerste oplossing.',
      other: 'Een ticket is voorlopig tot {n} dagen na de eerste oplossing.',
    },
    last_resolution: {
      one: 'Een ticket is voorlopig tot {n} dag na de laatste oplossing.',
      other: 'Een ticket is voorlopig tot {n} dagen na de laatste oplossing.',
    },
  },
  few: 'Niet gebruikt: {name}, want de export heeft het van hoogstens {covered} tickets en ander bewijs van {most}. Bewijs van minder dan 80% daarvan blijft liggen.',
  forced: 'Gekozen in de instellingen, in plaats van het beste bewijs.',
  forcedNone: 'De instellingen vragen om bewijs {letter}, en dat heeft deze export niet.',
  missing: {
    one: '{n} ticket was niet te meten.',
    other: '{n} tickets waren niet te meten.',
  },
  clock: {
    business: 'In openingstijden: 1 d is 24 openingsuren, dus meer dan één werkdag.',
    calendar: 'In kalendertijd, ook in dit rapport: 1 d is 24 uur, dag en nacht.',
    worked: 'In gewerkte uren: 1 d is 24 uur werk.',
  },
} satisfies Messages['definitions'];

import type { Messages } from '../en.ts';

export const routes = {
  title: 'Stroom tussen de lijnen',
  lines: { '1': 'lijn 1', '2': 'lijn 2', '3': 'lijn 3', '0': 'een onbekende lijn' },
  to: 'naar',
  and: 'en',
  lead: {
    first:
      'Van {all} zijn er {n} ({share}) opgelost door de lijn waar ze binnenkwamen, zonder die te verlaten.',
    firstOfList: 'Van {all} zijn er {n} ({share}) opgelost door de lijn waar ze binnenkwamen.',
    most: 'De meeste overgangen zijn van {from} naar {to}: {n}, {share} van alles wat {from} had.',
    back: {
      one: '{n} kwam terug bij een lijn die het al had verlaten.',
      other: '{n} kwamen terug bij een lijn die ze al hadden verlaten.',
    },
  },
  fromList:
    'Deze export is een lijst: die noemt van elk ticket de eerste en de laatste lijn, niet wat ertussen lag en hoe lang het daar lag. Een logboek van wijzigingen doet dat wel.',
  partList: 'Van {n} van de {all} zijn alleen de eerste en de laatste lijn bekend: die komen uit een lijst.',
  noWay: {
    title: 'Waar tickets binnenkwamen is niet bekend',
    text: 'Deze export noemt alleen de lijn die een ticket nu heeft. Zonder de eerste lijn is er geen weg te tonen. Kwamen alle tickets binnen bij lijn 1? Zeg dat dan op het scherm Controle; of exporteer een logboek van wijzigingen.',
    action: 'Naar Controle',
  },
  chart: {
    title: 'Waar de aangemelde tickets heen gingen',
    unit: 'aangemelde tickets; in elke kolom staat elk ticket één keer',
    file: 'stroom',
    all: 'Alle',
    hint: 'Wijs een stroom of een balk aan, of loop er met Tab langs, om te lezen wat er staat. Een klik toont de tickets.',
    heads: {
      places: ['binnen', 'eerste lijn', 'tweede', 'derde', 'laatste daarna'],
      end: 'hoe het afliep',
    },
    headsShort: ['1e', '2e', '3e', 'later'],
    endShort: 'afloop',
    short: { '1': 'L1', '2': 'L2', '3': 'L3', '0': 'L?' },
    outcomes: { resolved: 'Opgelost', open: 'Nog open', unsure: 'Afloop onbekend' },
    outcomesShort: { resolved: 'Opgelost', open: 'Open', unsure: 'Onbekend' },
    summary:
      '{resolved} van {all} zijn opgelost, {open} nog open. Een weg terug naar een lagere lijn is verder naar rechts getekend, als volgende stap.',
    summaryOfList:
      '{resolved} van {all} zijn opgelost, {open} nog open. Van elk ticket de eerste en de laatste lijn.',
    in: 'Binnengekomen bij {to}',
    move: '{from} → {to}',
    ended: {
      resolved: 'Opgelost bij {from}',
      open: 'Nog open bij {from}',
      unsure: 'Onbekend of het open is, bij {from}',
    },
    places: ['vanaf de eerste plek', 'vanaf de tweede plek', 'vanaf de derde plek', 'vanaf een latere plek'],
    placed: '{step}, {place}',
    said: '{step}: {tickets}, {share} van alle.',
    dwell: 'Daarvoor lag het {median} bij {from} (mediaan), p90 {p90}.',
    dwellSmall: 'Daarvoor lag het {median} bij {from} (mediaan van {n}: klein aantal).',
    columns: {
      step: 'Stap',
      tickets: 'Tickets',
      share: 'Van alle',
      dwell: 'Tijd daar ervoor',
      dwellSeconds: 'Mediane tijd daar ervoor (s)',
    },
  },
  hops: {
    title: 'Van lijn naar lijn',
    intro: 'Elke overgang tussen twee lijnen, waar dan ook op de weg. Een ticket telt één keer per overgang.',
    caption: 'Overgangen van lijn naar lijn met tijd, wachten en categorieën',
    none: 'Geen ticket van deze selectie ging naar een andere lijn.',
    noTimes:
      'Hoe lang het daar lag en hoe lang het wachtte is uit een lijst niet meetbaar: exporteer een logboek van wijzigingen.',
    columns: {
      hop: 'Overgang',
      tickets: 'Tickets',
      share: 'Van wat daar was',
      dwell: 'Tijd daar ervoor',
      waited: 'Tot opgepakt',
      categories: 'Meest gezien',
    },
    of: 'van',
    moves: '{n} keer',
    category: '{share}, van alle tickets {usual}',
  },
  time: { none: 'van geen enkele bekend' },
  returns: {
    title: 'Weer terug',
    lines: 'Tussen lijnen',
    text: {
      one: '{n} ticket kwam terug bij een lijn die het al had verlaten.',
      other: '{n} tickets kwamen terug bij een lijn die ze al hadden verlaten.',
    },
    share: '{share} van de {told} waarvan de weg bekend is.',
    none: {
      one: 'Het ene ticket waarvan de weg bekend is, kwam niet terug bij een lijn die het al had verlaten.',
      other:
        'Geen van de {n} tickets waarvan de weg bekend is, kwam terug bij een lijn die het al had verlaten.',
    },
    unknown:
      'Niet meetbaar: een lijst zegt niet waar een ticket tussendoor was. Exporteer een logboek van wijzigingen van de behandelgroep.',
    caption: 'Terug van lijn naar lijn',
    columns: { back: 'Terug', tickets: 'Tickets', dwell: 'Tijd daar ervoor' },
    groups: 'Heen en weer tussen groepen',
    pairsText: {
      one: '{n} ticket ging van de ene groep naar de andere en meteen weer terug.',
      other: '{n} tickets gingen van de ene groep naar de andere en meteen weer terug.',
    },
    pairsNone: {
      one: 'Het ene ticket waarvan de weg bekend is, ging niet van de ene groep naar de andere en meteen weer terug.',
      other:
        'Geen van de {n} tickets waarvan de weg bekend is, ging van de ene groep naar de andere en meteen weer terug.',
    },
    pairsCaption: 'Paren van groepen waartussen tickets heen en weer gaan',
    pairsColumns: { pair: 'Groepen', tickets: 'Tickets' },
    more: {
      one: 'Nog {n} paar heeft er minder of evenveel. Een ticket kan bij meer paren horen.',
      other: 'Nog {n} paren hebben er minder of evenveel. Een ticket kan bij meer paren horen.',
    },
  },
  figures: {
    title: 'Hoe lang, en hoe vaak omhoog',
    intro:
      'Per lijn, met achter elke naam de definitie. Deze cijfers gaan over de tickets die hun definitie noemt: tijd en wachten over wat in de periode is opgelost.',
  },
} satisfies Messages['routes'];

import type { Messages } from '../en.ts';

/** Making a snapshot, sharing it, and those that this browser keeps. */
export const share = {
  make: {
    title: 'Maak een momentopname',
    intro:
      'Leg de cijfers van deze selectie vast voor de bespreking: iedereen ziet hetzelfde, ook als de tickets intussen veranderd zijn.',
    proposed: 'Servicedesk, {period}',
    name: 'Titel',
    nameHint: 'Zo heet ook het bestand.',
    kpis: 'Indicatoren',
    kpisChosen: { one: '{n} indicator gekozen', other: '{n} indicatoren gekozen' },
    kpisUsual: 'De gebruikelijke',
    kpisNone: 'Kies minstens één indicator.',
    sections: 'Toon ook',
    sectionNames: {
      trends: 'Het verloop in de tijd',
      priority: 'Uitgesplitst naar prioriteit',
      channel: 'Uitgesplitst naar kanaal',
      category: 'Uitgesplitst naar categorie',
      group: 'Uitgesplitst naar groep',
    },
    names: 'Namen',
    pseudonyms: 'Vervang de namen van groepen en categorieën',
    pseudonymsHint: 'Ze heten dan Groep 1, Categorie 1 enzovoort, de grootste eerst.',
    notes: 'Notities',
    notesHint: 'Wat de cijfers zelf niet vertellen. Ze staan in de momentopname zoals jij ze schrijft.',
    noteOn: 'Notitie bij {kpi}',
    noteOnWhole: 'Notitie bij het geheel',
    addNote: 'Voeg een notitie toe bij …',
    actions: 'Acties',
    carried: {
      one: '{n} open actie is meegekomen uit de vorige momentopname. Vink die af of haal die hier weg.',
      other: '{n} open acties zijn meegekomen uit de vorige momentopname. Vink ze af of haal ze hier weg.',
    },
    preview: 'Voorbeeld',
    previewOf: 'Dit is wat je deelt, tot op het laatste woord.',
    busy: 'De cijfers worden berekend …',
    fileGone: {
      title: 'Een bestand van dit rapport is niet meer te lezen',
      text: 'Het is na het inlezen gewijzigd, verplaatst of verwijderd, en deze browser heeft er geen kopie van. Een momentopname zegt met een controlegetal van welk bestand die is. De cijfers kloppen; zet het bestand terug zoals het was, of kies de export opnieuw.',
    },
    unfit: 'Dit is niet vast te leggen: er is iets langer dan er in een momentopname past.',
    freeze: 'Vastleggen',
    longLink:
      'Te lang voor een link ({length} tekens, {limit} passen), dus het wordt een bestand. Minder indicatoren of grafieken maken hem korter.',
    freezeHint: 'Bewaart de momentopname in deze browser. Daarna kies je hoe je die deelt.',
    notKept: 'Deze browser slaat nu niets op: wat je hier schrijft, blijft staan tot je deze pagina sluit.',
    notesLeft: 'Notities bij indicatoren die je niet hebt gekozen, gaan niet mee: {kpis}.',
  },
  contents: {
    title: 'Wat erin staat, en wat niet',
    inIt: 'Wel',
    notInIt: 'Niet',
    figures:
      'Totalen en statistiek per lijn: aantallen tickets, percentages, medianen, intervallen, en hetzelfde van de periode waarmee je vergelijkt.',
    definitions: 'Hoe alles is gemeten: definities, openingstijden, streefwaarden, uitsluitingen, filters.',
    sources:
      'Naam, grootte, aantal rijen en vingerafdruk (SHA-256) van {files}. Geef een bestand met een te sprekende naam een andere naam.',
    names:
      'Namen van groepen en categorieën met {n} tickets of meer, en van die waarop je filterde, die je wegliet of die je in de instellingen noemde.',
    pseudonyms: 'Geen naam van een groep of categorie: er staan pseudoniemen voor in de plaats.',
    written: 'Je titel, notities en acties. Namen die je daar zelf typt, staan erin.',
    noTickets: 'Geen ticket, ticketnummer, onderwerp of omschrijving.',
    noPeople: 'Geen naam van een aanmelder of behandelaar.',
    noSmall:
      'Geen cijfers van een groep of categorie met minder dan {n} tickets, tenzij je erop filtert: die zijn opgeteld als ‘overig’.',
  },
  frozen: {
    title: 'Vastgelegd: {title}',
    kept: 'Bewaard in deze browser. Aan de cijfers verandert niets meer.',
    open: 'Openen',
    again: 'Aanpassen en opnieuw vastleggen',
    fresh: 'Een nieuwe maken',
  },
  forms: {
    title: 'Delen als',
    link: {
      name: 'Link',
      text: 'De hele momentopname zit in de link zelf ({length} tekens). Er wordt niets geüpload.',
      busy: 'De link wordt gemaakt …',
      tooLong:
        'Te lang voor een link: {length} tekens, en veel chat- en mailprogramma’s kappen een link af na {limit}. Neem het HTML-bestand.',
      failed: 'De link kon niet worden gemaakt. Neem het HTML-bestand.',
      action: 'Kopieer de link',
    },
    html: {
      name: 'HTML-bestand',
      text: 'Eén bestand om te mailen of te bewaren. Opent in elke browser, ook zonder netwerk.',
      action: 'Bewaar als HTML',
    },
    json: {
      name: 'JSON-bestand',
      text: 'Voor andere programma’s, volgens het gepubliceerde schema. Linewise opent het ook.',
      action: 'Bewaar als JSON',
    },
    print: {
      name: 'Papier of pdf',
      text: 'De hele momentopname, bladzijde voor bladzijde.',
      action: 'Afdrukken',
    },
    csv: { name: 'CSV', text: 'De cijfers als tabel, voor een rekenblad.', action: 'Bewaar als CSV' },
    text: { name: 'Tekst', text: 'Een samenvatting voor een chatbericht.', action: 'Kopieer de tekst' },
    review: {
      name: 'Bespreking',
      text: 'Schermvullend, één indicator per pagina, met notities en acties.',
      action: 'Start de bespreking',
    },
    byHand: 'Deze browser laat ons niet kopiëren. Kopieer het zelf:',
    saveFailed: 'Het bestand kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
  },
  shared: {
    reading: 'De momentopname wordt gelezen …',
    bar: 'Wat je met deze momentopname kunt doen',
    readOnly: 'Momentopname, alleen lezen',
    keep: 'Bewaar in deze browser',
    keptHere: 'Bewaard in deze browser',
    share: 'Delen als …',
    review: 'Bespreken',
    compare: 'Vergelijk met …',
    withReport: 'Het rapport zoals het nu is',
    nothing: 'Niets om mee te vergelijken: open eerst de ticketexport of een andere momentopname.',
    print: 'Afdrukken',
  },
  keeping: {
    full: 'Deze browser heeft geen ruimte meer: de momentopname blijft tot je deze pagina sluit. Bewaar die als bestand, of verwijder een oudere.',
    refused:
      'Deze browser slaat hier niets op: de momentopname blijft tot je deze pagina sluit. Bewaar die als bestand als je die langer nodig hebt.',
  },
  problems: {
    not_snapshot: {
      title: 'Dit is geen momentopname',
      text: 'Er wordt niets van getoond. Een momentopname is een link, een HTML-bestand of een JSON-bestand dat Linewise heeft gemaakt. Vraag er opnieuw om.',
    },
    newer_version: {
      title: 'Deze momentopname komt uit een nieuwere Linewise',
      text: 'Deze pagina kent die vorm nog niet en toont liever niets dan iets verkeerds. Laad de pagina opnieuw voor de nieuwste versie, of vraag om een HTML-bestand: dat toont zichzelf.',
    },
    damaged: {
      title: 'Deze momentopname is beschadigd',
      text: 'Er staat iets in dat Linewise zo niet schrijft, dus er wordt niets van getoond. Vraag opnieuw om de link of het bestand.',
      where: 'De fout zit in: {path}',
    },
    truncated: {
      title: 'Van deze momentopname ontbreekt een deel',
      text: 'Waarschijnlijk heeft een mail- of chatprogramma de link afgekapt. Vraag om het HTML-bestand, of kopieer de hele link nog eens.',
    },
    too_large: {
      title: 'Dit is te groot voor een momentopname',
      text: 'Een momentopname is hooguit een paar megabyte, en dit is meer. Er is niets van gelezen.',
    },
    none: {
      title: 'In dit adres staat geen momentopname',
      text: 'Misschien is maar een deel van de link gekopieerd. Vraag er opnieuw om, of zet het bestand op deze pagina neer.',
    },
    not_kept: {
      title: 'Deze momentopname staat niet in deze browser',
      text: 'Zo’n adres werkt alleen in de browser die de momentopname heeft bewaard, tot die daar is verwijderd. Vraag om een link of een bestand.',
    },
    no_file: {
      title: 'Op dit adres staat geen momentopname',
      text: 'Het bestand {name} staat niet naast deze pagina, of is nu niet te bereiken.',
    },
    ofFile: '{name}: {problem}',
    toStart: 'Naar de startpagina',
  },
  opened: {
    several: {
      one: '{n} momentopname is geopend en wordt in deze browser bewaard:',
      other: '{n} momentopnamen zijn geopend en worden in deze browser bewaard:',
    },
    beside: {
      one: 'Er was {n} momentopname bij de bestanden. Die is in deze browser bewaard; de ticketexport wordt gelezen zoals altijd.',
      other:
        'Er waren {n} momentopnamen bij de bestanden. Die zijn in deze browser bewaard; de ticketexport wordt gelezen zoals altijd.',
    },
    refused: {
      one: '{n} bestand is niet geopend:',
      other: '{n} bestanden zijn niet geopend:',
    },
    compare: 'Vergelijk de twee',
  },
  recent: {
    title: 'Momentopnamen in deze browser',
    intro: 'Hier gemaakt of hier geopend. Niemand anders kan ze zien.',
    notKept: 'Deze browser slaat hier niets op: ze blijven tot je deze pagina sluit.',
    full: 'Deze browser heeft geen ruimte meer: wat er het laatst bij kwam of veranderde, blijft tot je deze pagina sluit.',
    made: 'hier gemaakt',
    example: 'hier gemaakt van een voorbeeld',
    opened: 'geopend uit een bestand of link',
    details: '{period} · {when} · {origin}',
    open: 'Open {title}',
    choose: 'Vergelijk {title}',
    compare: 'Vergelijk de twee',
    compareHint: 'Vink er twee aan om ze te vergelijken.',
    review: 'Bespreken',
    reviewOf: 'Bespreken: {title}',
    save: 'Bewaren',
    saveOf: 'Bewaar {title}',
    remove: 'Verwijderen',
    removeOf: 'Verwijderen: {title}',
    removed: '‘{title}’ is verwijderd.',
    removeFailed:
      'Deze browser heeft de momentopname niet verwijderd. Laad de pagina opnieuw en probeer het nog eens.',
    undo: 'Ongedaan maken',
    more: { one: 'Toon er nog {n}', other: 'Toon er nog {n}' },
  },
  commands: {
    make: 'Maak een momentopname',
    open: 'Open momentopname: {title}',
  },
} satisfies Messages['share'];

import type { Messages } from '../en.ts';

export const measures = {
  title: 'Alle maten',
  intro: 'Elk cijfer dat uit een ticketexport te berekenen is, per onderwerp.',
  open: 'Toon alle maten',
  close: 'Verberg alle maten',
  caption: 'Alle maten per lijn',
  subjects: {
    volume: 'Volume',
    first_contact: 'Eerste contact',
    escalation: 'Doorzetten en overdragen',
    reopening: 'Heropenen',
    time: 'Tijd',
    sla: 'Afgesproken tijden',
    backlog: 'Werkvoorraad',
    satisfaction: 'Tevredenheid',
  },
  unmeasured: 'Niet meetbaar met deze export',
  flow: {
    titleDay: 'Instroom, uitstroom en werkvoorraad per dag',
    titleWeek: 'Instroom, uitstroom en werkvoorraad per week',
    titleMonth: 'Instroom, uitstroom en werkvoorraad per maand',
    titleQuarter: 'Instroom, uitstroom en werkvoorraad per kwartaal',
    unit: 'tickets, alle lijnen',
    created: 'Aangemeld',
    resolved: 'Opgelost',
    backlog: 'Werkvoorraad',
    bucket: 'Periode',
    grew: '{created} aangemeld en {resolved} opgelost: {net} meer erbij dan eraf.',
    shrank: '{created} aangemeld en {resolved} opgelost: {net} meer eraf dan erbij.',
    even: '{created} aangemeld en {resolved} opgelost: evenveel erbij als eraf.',
    apart:
      '{created} aangemeld en {resolved} opgelost met een datum. Van andere tickets is niet bekend wanneer ze zijn opgelost, dus het verschil is niet de groei van de werkvoorraad.',
    ends: 'De werkvoorraad eindigt op {backlog}.',
    byLine:
      'Hier kwamen {created} tickets binnen en hier zijn er {resolved} opgelost; tussendoor gaan ze van lijn naar lijn, dus het verschil is geen werkvoorraad.',
    endsAt: 'Aan het einde staan er hier {backlog} open.',
    empty: 'In deze selectie kwam niets binnen en ging niets weg.',
    none: 'niet gemeten',
  },
  limits: {
    label: 'Regelgrenzen',
    off: 'Geen grenzen',
    of: 'Grenzen: {line}',
    legend:
      'De band is hoever het cijfer {line} door toeval gaat rond {centre}; een ring is een punt dat verder gaat.',
    tooFew: 'Geen regelgrenzen: daarvoor zijn minstens 8 afgeronde perioden nodig.',
    stock:
      'Geen regelgrenzen: wat vandaag open staat stond dat gisteren meestal ook al, dus toeval is niet van het verloop te onderscheiden.',
    stable: 'Geen signaal: de punten verschillen niet meer dan toeval alleen al geeft.',
    heading: 'Meer dan toeval:',
    outside: { above: '{bucket}: {value}, boven de grenzen', below: '{bucket}: {value}, onder de grenzen' },
    run: {
      above: '{first} t/m {last}: {n} achtereen boven het gemiddelde',
      below: '{first} t/m {last}: {n} achtereen onder het gemiddelde',
    },
    near_limit: {
      above: '{first} t/m {last}: meer dan eens dicht bij de bovengrens',
      below: '{first} t/m {last}: meer dan eens dicht bij de ondergrens',
    },
  },
} satisfies Messages['measures'];

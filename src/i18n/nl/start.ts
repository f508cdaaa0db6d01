import type { Messages } from '../en.ts';

export const start = {
  lead: 'Zet een ticketexport neer en zie per lijn hoe de servicedesk het doet: opgelost bij eerste contact, doorgezet, heropend, reactietijd en oplostijd.',
  drop: {
    title: 'Sleep een ticketexport hierheen',
    dragging: 'Laat los om het bestand te lezen',
    or: 'of',
    choose: 'Kies een bestand',
    paste: 'Neerzetten kan overal op deze pagina; een gekopieerd bestand plakken kan ook.',
    accepts:
      'CSV, Excel of JSON uit TOPdesk, ServiceNow, Zendesk, Jira of een andere tool, ook gezipt. Meer bestanden worden één rapport. Ook een momentopname (HTML of JSON) opent hier.',
  },
  kept: {
    title: 'Bewaard in deze browser: {name} ({size})',
    text: 'Het laatste bestand blijft op deze computer bewaard, zodat het rapport na herladen terug is.',
    open: 'Rapport openen',
    forget: 'Vergeten',
    draft: {
      title: 'Controle nog niet af: {name} ({size})',
      text: 'Het bestand en je antwoorden zijn op deze computer bewaard.',
      open: 'Verder controleren',
    },
  },
  privacy: {
    title: 'Er wordt niets geüpload.',
    text: 'Het bestand wordt in deze browser gelezen en doorgerekend. Het verlaat je computer niet en er is geen server die het zou kunnen ontvangen.',
  },
  engine: {
    idle: 'De database start zodra die nodig is.',
    booting: 'De database wordt klaargezet…',
    ready: 'De database staat klaar.',
    failed: 'De database is niet gestart.',
  },
  samples: {
    title: 'Probeer het met voorbeelddata',
    intro: 'Verzonnen tickets, in de vorm waarin de tool ze exporteert.',
    topdesk: {
      name: 'TOPdesk',
      shows:
        'Een Nederlandse lijstexport. De lijn staat in een eigen kolom, dus elk cijfer staat meteen per lijn.',
    },
    servicenow: {
      name: 'ServiceNow-log',
      shows:
        'Eén rij per wijziging in plaats van per ticket. Doorzetten en heropenen volgen uit het pad van het ticket.',
    },
    zendesk: {
      name: 'Zendesk',
      shows: 'JSON met de ticketmetingen. Antwoorden en heropeningen zijn door de tool zelf geteld.',
    },
  },
  figures: {
    title: 'Wat je krijgt, per lijn',
    intro: 'Steeds met de aantallen, de onzekerheid en de definitie erbij.',
    of: {
      first_contact_resolution: {
        name: 'Oplossing bij eerste contact',
        short: 'in één keer opgelost door lijn 1',
      },
      escalation_rate: { name: 'Escalatiepercentage', short: 'doorgezet naar een hogere lijn' },
      reopen_rate: { name: 'Heropeningspercentage', short: 'na de oplossing weer geopend' },
      first_response_time: { name: 'Eerste reactietijd', short: 'van aanmelden tot het eerste antwoord' },
      resolution_time: { name: 'Oplostijd', short: 'van aanmelden tot opgelost' },
      first_level_resolution: { name: 'Eerstelijns oplospercentage', short: 'door lijn 1 zelf opgelost' },
      sla_response: { name: 'SLA reactie gehaald', short: 'op tijd beantwoord' },
      sla_resolution: { name: 'SLA oplossing gehaald', short: 'op tijd opgelost' },
      csat: { name: 'Klanttevredenheid', short: 'aanmelders die tevreden waren' },
      backlog: { name: 'Werkvoorraad', short: 'open aan het einde van de periode' },
    },
  },
  hints: {
    title: 'Hoe maak ik een export?',
    topdesk: {
      name: 'TOPdesk',
      text: 'Open de meldingen als lijst of selectie, zet de kolommen meldingnummer, datum aangemeld, datum gereed, lijn, behandelaarsgroep, status, prioriteit en soort binnenkomst erbij en exporteer als CSV.',
    },
    servicenow: {
      name: 'ServiceNow',
      text: 'Open de incidentlijst, voeg number, opened, resolved, state, assignment group, reopen count en reassignment count toe, klik met rechts op een kolomkop en kies Export, CSV.',
    },
    zendesk: {
      name: 'Zendesk',
      text: 'Vraag de API om tickets met hun metric_set en bewaar het antwoord als JSON, of maak een ticketrapport met één rij per ticket en exporteer dat als CSV.',
    },
    other: {
      name: 'Een andere tool',
      text: 'Een CSV of JSON met per rij een ticketnummer en een aanmelddatum is genoeg om te beginnen. Elke kolom extra maakt een cijfer meer meetbaar.',
    },
  },
  reading: {
    title: '{name} wordt gelezen',
    resuming: 'Het rapport van je vorige bezoek komt eraan',
    read: 'Bestand lezen',
    recognise: 'Kolommen en datums herkennen',
    facts: 'Tickets opbouwen',
    bytes: '{done} van {total}',
    rows: { one: '{n} rij', other: '{n} rijen' },
    cancel: 'Annuleren',
    waits: {
      title: 'Linewise wacht op {name}',
      text: 'Het bestand komt langzaam of niet binnen; misschien staat het op een netwerkschijf of in de cloud. Je kunt wachten, of annuleren en het eerst naar deze computer kopiëren.',
    },
  },
  large: {
    title: '{name} is {size}: misschien te veel voor deze browser',
    memory:
      'Daarvoor is naar schatting {memory} geheugen nodig, en meer dan 4 GB kan een browser er niet voor gebruiken. Exporteer een kortere periode, bijvoorbeeld per maand, of laat lange teksten zoals omschrijvingen weg: voor geen cijfer zijn ze nodig. Sluit in elk geval andere tabbladen.',
    room: 'Om het te bewaren is hier nog {room} vrij. Het rapport werkt dan wel, maar na herladen kies je het bestand opnieuw; bij Instellingen, Gegevens en opslag maak je ruimte.',
    read: 'Lees het toch',
    leave: 'Niet lezen',
  },
  missing:
    'Deze link toont een rapport, maar het bestand daarvan staat niet in deze browser. Zet dezelfde export neer om het te zien.',
  backToReport: 'Terug naar het rapport',
} satisfies Messages['start'];

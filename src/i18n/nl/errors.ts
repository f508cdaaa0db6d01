import type { Messages } from '../en.ts';
import { refusals } from './refusals.ts';

export const errors = {
  recipe: {
    not_json:
      '{name} is geen bestand met instellingen: het is geen JSON. Kies een bestand dat Linewise heeft bewaard.',
    not_a_recipe:
      '{name} is wel JSON, maar geen instellingen van Linewise. Kies een bestand dat Linewise heeft bewaard.',
    newer_version:
      '{name} is bewaard door een nieuwere Linewise. Herlaad deze pagina, of bewaar de instellingen opnieuw met deze versie.',
    invalid: '{name} is niet te gebruiken: er klopt iets niet bij {path} ({detail}).',
    too_large: '{name} is te groot om instellingen van Linewise te zijn ({detail}).',
  },
  where: {
    file: 'Bestand',
    sheet: 'Werkblad',
    kind: 'Lijkt op',
    row: 'Rij',
    column: 'Kolom',
    value: 'Waarde',
    bytes: 'Grootte',
    rows: 'Rijen',
    element: 'Element',
    offset: 'Byte',
    text: 'Tekst daar',
    reason: 'Meestal',
    columns: 'Kolommen',
  },
  foreign: {
    report:
      'Dit is een rapport om te lezen, zonder gegevens per ticket. Exporteer in je tool de ticketlijst als CSV of Excel (.xlsx).',
    picture:
      'Dit is een afbeelding. Exporteer in je tool de ticketlijst als CSV of Excel (.xlsx); een schermafdruk is niet te lezen.',
    spreadsheet: 'Open dit bestand in Excel en bewaar het als ‘Excel-werkmap (.xlsx)’ of ‘CSV UTF-8’.',
    page: 'Dit is een webpagina of XML. Komt dit uit je tool, kies daar dan CSV of Excel (.xlsx); sommige tools geven een webpagina de naam .xls: open die in Excel en bewaar hem als .xlsx. Was het een inlogpagina, log dan in en download opnieuw.',
  },
  refusal: refusals,
  kinds: {
    pdf: 'PDF',
    png: 'afbeelding',
    jpeg: 'afbeelding',
    gif: 'afbeelding',
    zip: 'zip-bestand',
    xlsx: 'Excel-werkmap',
    xls: 'Excel-werkmap (oude vorm)',
    html: 'webpagina',
    xml: 'XML',
    gzip: 'gzip-bestand',
  },
  engine: {
    sql: {
      what: 'Een cijfer kon niet worden berekend.',
      next: 'Dat is een fout in Linewise, niet in je bestand. Herlaad de pagina; gebeurt het weer, dan staan de details in de console van de browser.',
    },
    memory: {
      what: 'Het geheugen van de browser is vol.',
      next: 'Sluit andere tabbladen en probeer het opnieuw, of importeer een kortere periode.',
    },
    cancelled: {
      what: 'Gestopt, zoals je vroeg.',
      next: 'Er is niets veranderd. Kies een bestand om opnieuw te beginnen.',
    },
    unstable: {
      what: 'De database in deze browser is twee keer achter elkaar gestopt op hetzelfde rapport.',
      next: 'Wat er werd gevraagd is waarschijnlijk te veel voor het geheugen van deze browser. Sluit andere tabbladen en open het rapport daarna opnieuw, met een kortere periode of minder tickets in de export. Er is niets kwijt van wat bewaard is.',
    },
    lost: {
      what: 'De database in de browser is gestopt.',
      next: 'Die wordt opnieuw gestart. Kies het bestand nog eens als het rapport niet vanzelf terugkomt.',
    },
    boot: {
      what: 'De database in de browser kon niet starten.',
      next: 'Herlaad de pagina. Linewise heeft een recente browser met WebAssembly nodig; een streng bedrijfsbeleid kan dat hebben uitgezet.',
    },
  },
  quarantine: {
    no_id: {
      name: 'Geen ticketnummer',
      effect: 'De rij zit in geen enkel cijfer: zonder nummer is niet te zeggen welk ticket dit is.',
    },
    no_created: {
      name: 'Geen aanmelddatum',
      effect: 'De rij zit in geen enkel cijfer: die is in geen periode te plaatsen.',
    },
    bad_created: {
      name: 'Aanmelddatum niet leesbaar',
      effect:
        'De rij zit in geen enkel cijfer: die is in geen periode te plaatsen. Zijn het er veel, controleer dan de datumnotatie.',
    },
    too_many_columns: {
      name: 'Meer cellen dan kolomkoppen',
      effect: 'De rij zit in geen enkel cijfer: het is niet zeker welke waarde bij welke kolom hoort.',
    },
    totals_row: {
      name: 'Totaalregel',
      effect: 'De rij zit in geen enkel cijfer: het is geen ticket maar een optelling.',
    },
    broken_quotes: {
      name: 'Aanhalingstekens kloppen niet',
      effect: 'De rij zit in geen enkel cijfer: het is niet zeker waar een waarde ophoudt.',
    },
    not_an_object: {
      name: 'Geen object',
      effect: 'Dit element van de JSON-lijst zit in geen enkel cijfer: het heeft geen velden met een naam.',
    },
    no_moment: {
      name: 'Geen moment, of een dat niet leesbaar is',
      effect: 'Deze rij van het logboek zit in geen enkel cijfer: het is niet zeker wanneer het gebeurde.',
    },
    bad_json: {
      name: 'Geen geldige JSON',
      effect: 'Deze regel van het bestand zit in geen enkel cijfer: het is geen JSON-object.',
    },
    unreadable: {
      name: 'Niet leesbaar',
      effect: 'De rij zit in geen enkel cijfer.',
    },
  },
  excluded: {
    merged: {
      name: 'Samengevoegd',
      effect: 'Telt in geen KPI mee: het ticket waarin het is opgegaan, telt.',
    },
    spam: {
      name: 'Spam',
      effect: 'Telt in geen KPI mee: het was geen vraag aan de servicedesk.',
    },
    cancelled: {
      name: 'Geannuleerd',
      effect: 'Telt in geen KPI mee: het is ingetrokken, niet opgelost.',
    },
    duplicate: {
      name: 'Dubbel',
      effect: 'Telt in geen KPI mee: hetzelfde ticketnummer staat vaker in de export; één ervan telt.',
    },
    rule: {
      name: 'Weggelaten door eigen regels',
      effect: 'In geen enkele KPI, zolang de regel in de instellingen staat.',
    },
  },
  quality: {
    resolved_before_created: {
      name: 'Opgelost vóór het is aangemeld',
      effect:
        'Telt mee op de oplosdatum zoals die er staat: bij opgeloste tickets, eerste contact, heropening en een SLA op uiterste datum; in de werkvoorraad staat het nooit. De oplostijd wordt er niet voor gemeten, en eerste contact niet waar dat op tijd berust. Kijk of de tijdzone klopt, of verbeter de datum in je tool.',
    },
    response_before_created: {
      name: 'Eerste reactie vóór het is aangemeld',
      effect: 'Telt mee, maar zonder eerste reactietijd.',
    },
    created_in_future: {
      name: 'Aangemeld in de toekomst',
      effect:
        'Telt mee in de periode van de aanmelddatum. Vaak is de tijdzone verkeerd of zijn dag en maand verwisseld.',
    },
    unreadable_date: {
      name: 'Een datum die niet leesbaar is',
      effect:
        'Telt mee, maar de datum geldt als onbekend: cijfers die deze datum nodig hebben, worden er niet voor gemeten.',
    },
    negative_duration: {
      name: 'Een negatieve tijdsduur',
      effect:
        'Telt mee, maar de tijdsduur geldt als onbekend: reactietijd of oplostijd wordt er niet voor gemeten.',
    },
    date_only: {
      name: 'Datum zonder tijd',
      effect:
        'Telt mee, maar zonder reactietijd of oplostijd: tussen datums zonder tijd is die niet te meten. Exporteer de datums met de tijd erbij, of neem de kolom met de tijd op in de export.',
    },
    resolved_while_open: {
      name: 'Oplosdatum bij een open ticket',
      effect:
        'Telt als open: de status gaat vóór de datum, dus zonder oplostijd. Is het ticket wel opgelost, zet de status dan goed in je tool, of geef op het scherm Controle de waarde van de status een andere betekenis.',
    },
    done_without_date: {
      name: 'Afgehandeld zonder oplosdatum',
      effect:
        'Telt niet mee in de oplostijd: er is niet genoteerd wanneer het is opgelost. Op het scherm Controle kan de afsluitdatum ervoor gebruikt worden, als de export die heeft.',
    },
    reopened_without_date: {
      name: 'Heropend, eerste oplosdatum onbekend',
      effect:
        'Is heropend en nu open, maar er staat niet bij wanneer het voor het eerst is opgelost. Daardoor telt het in geen enkele periode mee bij eerste contact en heropening, en lijken die beter dan ze zijn. Exporteer het logboek van wijzigingen, of een kolom met de eerste oplosdatum.',
    },
    resolved_in_future: {
      name: 'Reactie, oplossing of afsluiting in de toekomst',
      effect:
        'Zo’n datum ligt na het moment van inlezen en wordt niet gebruikt: een afgehandeld ticket telt als afgehandeld zonder die datum, en de reactietijd of oplostijd wordt er niet mee gemeten. Vaak is de tijdzone verkeerd of zijn dag en maand verwisseld; verbeter anders de datum in je tool.',
    },
  },
  rows: {
    file: 'Bestand',
    row: 'Rij',
    column: 'Kolom',
    value: 'Waarde',
    reason: 'Reden',
    empty: 'Hier zijn geen rijen.',
    emptyValue: '(leeg)',
    range: '{from}–{to} van {total}',
    previous: 'Vorige',
    next: 'Volgende',
    pages: 'Pagina’s',
    download: 'CSV downloaden',
    downloading: 'CSV wordt gemaakt…',
    loading: 'Rijen worden geladen…',
    failed: 'De CSV kon niet worden gemaakt. Probeer het opnieuw.',
  },
} satisfies Messages['errors'];

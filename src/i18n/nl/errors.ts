import type { Messages } from '../en.ts';

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
  refusal: {
    empty_file: {
      what: 'Het bestand is leeg.',
      next: 'Maak de export opnieuw en kijk of het bestand groter is dan 0 bytes. Een afgebroken download laat een leeg bestand achter.',
    },
    not_a_ticket_file: {
      what: 'Dit is geen bestand met een ticketlijst.',
      next: 'Linewise leest CSV, Excel (.xlsx) en JSON, ook in een .zip of .gz. Een oud Excel-bestand (.xls): open het en bewaar het als .xlsx of ‘CSV UTF-8’.',
    },
    archive_damaged: {
      what: 'Dit archief is niet uit te pakken: het is beschadigd of afgebroken.',
      next: 'Download het opnieuw. Helpt dat niet, pak het dan uit op je computer en kies de export die erin zit.',
    },
    archive_encrypted: {
      what: 'Dit archief heeft een wachtwoord.',
      next: 'Pak het uit op je computer en kies de export die erin zit; Linewise vraagt niet om wachtwoorden.',
    },
    archive_empty: {
      what: 'Er zit geen export in dit archief.',
      next: 'Linewise zoekt er CSV, Excel (.xlsx) en JSON in. Zet de export zelf in het archief, of kies die zonder archief.',
    },
    archive_too_large: {
      what: 'Wat in dit archief zit, is uitgepakt te groot.',
      next: 'Exporteer een kortere periode, of pak het archief uit en kies één bestand tegelijk.',
    },
    archive_too_many: {
      what: 'Er zitten te veel bestanden in dit archief.',
      next: 'Linewise leest tot 1.000 bestanden uit één archief. Zet er één export met alle tickets in, of kies minder bestanden.',
    },
    workbook_damaged: {
      what: 'Dit Excel-bestand is niet te openen.',
      next: 'Open het in Excel en bewaar het opnieuw als .xlsx, zonder wachtwoord; of bewaar het werkblad als ‘CSV UTF-8’.',
    },
    sheet_empty: {
      what: 'Op geen enkel werkblad van dit Excel-bestand staat een tabel.',
      next: 'Kies een werkmap met één rij kolomkoppen en de tickets daaronder. Grafieken en draaitabellen worden niet gelezen.',
    },
    relative_dates: {
      what: 'De datums in deze export zijn relatief, zoals ‘3 dagen geleden’.',
      next: 'Daar is geen moment uit te halen. Exporteer de datums zelf: zet de weergave of de export op absolute datums, of kies CSV in plaats van de lijst van het scherm te kopiëren.',
    },
    unknown_encoding: {
      what: 'De tekst in dit bestand is niet leesbaar.',
      next: 'Bewaar de export opnieuw als CSV in UTF-8. In Excel heet dat ‘CSV UTF-8 (gescheiden door lijstscheidingsteken)’.',
    },
    summary_report: {
      what: 'Dit is een samenvatting, geen lijst met tickets.',
      next: 'Linewise telt zelf en heeft daarvoor de tickets achter de totalen nodig: exporteer de lijst, met één rij per ticket, het nummer en de aanmelddatum.',
    },
    no_rows: {
      what: 'Er staan kolomkoppen in dit bestand, maar geen rijen eronder.',
      next: 'Het filter of de periode van de export leverde geen tickets op. Maak die ruimer en exporteer opnieuw.',
    },
    no_date_column: {
      what: 'Er is geen kolom met datums gevonden.',
      next: 'Zet de aanmelddatum van het ticket in de export, en liefst ook de oplosdatum.',
    },
    no_id_column: {
      what: 'Er is geen kolom met ticketnummers gevonden.',
      next: 'Zet het ticketnummer in de export. Zonder nummer zijn rijen van verschillende tickets niet uit elkaar te houden.',
    },
    json_cut: {
      what: 'De JSON houdt halverwege op.',
      next: 'Waarschijnlijk is de download afgebroken. Download of exporteer het bestand opnieuw.',
    },
    json_invalid: {
      what: 'Dit is geen geldige JSON.',
      next: 'Kijk op de genoemde plek: vaak ontbreekt een komma of aanhalingsteken, of is het bestand met de hand aangepast. Opnieuw exporteren is meestal het snelst.',
    },
    json_no_tickets: {
      what: 'In deze JSON staat geen lijst met tickets.',
      next: 'Linewise zoekt een lijst met objecten, zoals {"tickets": [ … ]} of één object per regel. Exporteer de tickets zelf, niet de instellingen of totalen.',
    },
    no_tickets: {
      what: 'Geen enkele rij werd een ticket.',
      next: 'Elke rij is geweigerd. Kijk of de genoemde kolom wel het ticketnummer of de aanmelddatum bevat en of de datumnotatie klopt, en kies anders een andere kolom. Zijn de rijen zelf beschadigd, exporteer dan opnieuw.',
    },
    too_large: {
      what: 'Dit bestand is te groot voor het geheugen van de browser.',
      next: 'Exporteer een kortere periode, of laat lange teksten zoals omschrijvingen weg: die zijn voor geen enkel cijfer nodig. Andere tabbladen sluiten kan ook helpen.',
    },
    too_wide: {
      what: 'Dit bestand heeft te veel kolommen.',
      next: 'Linewise leest tot 10.000 kolommen. Exporteer alleen de kolommen die iets over het ticket zeggen; heeft het bestand er minder, dan klopt het scheidingsteken misschien niet: bewaar het opnieuw als CSV.',
    },
    file_unreadable: {
      what: 'Het bestand kon niet helemaal worden gelezen.',
      next: 'Het is intussen verplaatst, verwijderd of gewijzigd, of een ander programma houdt het open. Sluit dat programma en kies het bestand opnieuw.',
    },
    file_broken_off: {
      what: 'Het lezen van het bestand is halverwege afgebroken.',
      next: 'Het bestand is er nog, maar de schijf of het netwerk gaf de rest niet. Staat het op een netwerkschijf, een usb-stick of in de cloud, kopieer het dan eerst naar deze computer en kies die kopie.',
    },
  },
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

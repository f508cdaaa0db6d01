import type { Messages } from '../en.ts';

export const refusals = {
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
} satisfies Messages['errors']['refusal'];

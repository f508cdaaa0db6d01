import type { Words } from './words.ts';

/** Wat de opdrachtregel zegt, naast de teksten van de pagina. */
export const nl = {
  help: `Gebruik: linewise <opdracht> ...

  linewise report BESTAND...   een momentopname van exports van tickets: cijfers per supportlijn
  linewise compare A B         wat er verschilt tussen twee momentopnamen

  --help       deze tekst; na een opdracht: die van de opdracht
  --version    de versie
  --lang nl|en de taal; anders die van LC_ALL of LANG, anders Engels

Exitcodes: 0 klaar, 1 het is niet gelukt, 2 verkeerd gebruik, 3 invoer geweigerd.
`,
  reportHelp: `Gebruik: linewise report BESTAND... [opties]

Maakt een momentopname van een of meer exports van tickets (CSV, Excel, JSON, ook in zip of gz), met dezelfde
kern als de pagina en met dezelfde cijfers. Op standaarduitvoer staat alleen het resultaat; wat er is aangenomen en
weggelaten staat op de standaardfoutuitvoer.

  --recipe BESTAND   hoe de export gelezen wordt, zoals bewaard op de pagina (Controle); mag vaker. Instellingen die
                     erin staan gelden. Een export waar het niet bij past, wordt geweigerd.
  --settings BESTAND openingstijden, doelen enzovoort, zoals bewaard op de pagina (Instellingen); gaat voor die van een
                     recept
  --zone ZONE        tijdzone van dagen en maanden, zoals Europe/Amsterdam (de standaard)
  --from DAG         eerste dag van de periode, jjjj-mm-dd
  --to DAG           laatste dag van de periode. Zonder --from en --to: de laatste maand die heel in de export staat,
                     als de maand ervoor dat ook doet; anders de hele export
  --compare WAARMEE  previous (de periode ervoor; de standaard), last_year of none
  --as-of MOMENT     tot wanneer de export alles weet: een dag (het einde ervan), 2026-07-01T08:00 in de tijdzone
                     van het rapport, of met Z of een afwijking. Standaard: het laatste moment in de export. Niet
                     eerder dan dat
  --kpis A,B         welke indicatoren, met hun id (zie Definities); usual: die van het overzicht (de standaard), all:
                     alle die de export kan meten
  --sections A,B     wat verder: trends, priority, channel, category, group; usual: trends, category en group (de
                     standaard), all of none
  --title TEKST      de titel; standaard: die van de pagina
  --pseudonyms       group-1, category-1 enzovoort in plaats van de namen van groepen en categorieën
  --format VORM      json (de standaard), html (één pagina die zonder netwerk opent), csv of text
  --out BESTAND      waar het komt te staan; standaard: standaarduitvoer
  --lang nl|en       de taal; anders die van LC_ALL of LANG, anders Engels
`,
  compareHelp: `Gebruik: linewise compare A B [opties]

Legt momentopname B naast de eerdere momentopname A (JSON of HTML): eerst wat er anders gemeten is, dan de
cijfers die veranderden.

  --format VORM      text (de standaard) of json
  --lang nl|en       de taal; anders die van LC_ALL of LANG, anders Engels
`,
  usage: {
    tryHelp: 'Zie: linewise {command}--help',
    noCommand: 'Zeg wat er moet gebeuren: report of compare.',
    command: 'De opdracht {value} bestaat niet.',
    noFile: 'Noem minstens één export.',
    twoSnapshots: 'Noem twee momentopnamen, de eerste eerst.',
    option: 'De optie {value} bestaat niet.',
    value: 'Bij {option} hoort een waarde.',
    noValue: 'Bij {option} hoort geen waarde.',
    oneOf: '{option} kan niet {value} zijn. Kies uit: {choices}.',
    day: '{option} moet een dag zijn zoals 2026-06-30, niet {value}.',
    order: '--from {from} ligt na --to {to}.',
    zone: 'De tijdzone {value} bestaat niet. Noem er een zoals Europe/Amsterdam.',
    moment: '--as-of moet een dag of een moment zijn zoals 2026-07-01T08:00, niet {value}.',
    future: '--as-of {value} is nog niet geweest.',
    title: '--title is leeg.',
    longTitle: '--title heeft meer dan {most} tekens.',
  },
  refused: {
    noFile: '{file}: dat bestand bestaat niet, of mag niet gelezen worden.',
    folder: '{file} is een map. Noem de bestanden erin.',
    settings: {
      not_settings: '{file} bevat geen instellingen van Linewise. Bewaar ze op de pagina, bij Instellingen.',
      newer_version: '{file} is bewaard door een nieuwere Linewise. Werk deze bij.',
      invalid: '{file} is niet te gebruiken: er klopt iets niet bij {path}.',
    },
    recipe: {
      not_json: '{file} is geen recept: het is geen JSON. Bewaar het op de pagina, bij Controle.',
      not_a_recipe: '{file} is JSON, maar geen recept van Linewise. Bewaar het op de pagina, bij Controle.',
      newer_version: '{file} is bewaard door een nieuwere Linewise. Werk deze bij.',
      invalid: '{file} is niet te gebruiken: er klopt iets niet bij {path} ({detail}).',
      too_large: '{file} is te groot voor een recept ({detail}).',
    },
    snapshot: {
      not_snapshot: 'Een momentopname is een JSON- of HTML-bestand dat door Linewise gemaakt is.',
      newer_version: 'Werk deze Linewise bij.',
      damaged: 'Haal het bestand opnieuw waar het gemaakt is.',
      truncated: 'Haal het hele bestand opnieuw waar het gemaakt is.',
      too_large: 'Er is niets van gelezen.',
    },
    recipeFits: 'Het recept {recipe} past niet bij {files}.',
    recipeMissing: 'Niet in de export: {columns}.',
    recipeUnknown: 'In de export en niet in het recept: {columns}.',
    recipeNext:
      'Exporteer dezelfde kolommen als eerder, of lees het bestand één keer op de pagina en bewaar een nieuw recept.',
    tooLarge:
      'Exporteer een kortere periode, of laat lange teksten zoals omschrijvingen weg: die zijn voor geen enkel cijfer nodig.',
    memory: 'In deze bestanden staat meer dan de database aankan.',
    undated: 'Deze export heeft geen datums: --from, --to en --as-of kiezen er niets in.',
    outside: 'De export loopt van {from} t/m {to}: de periode ligt daarbuiten.',
    earlier:
      '--as-of ligt voor het laatste moment in de export, {moment}. Een export zegt niet wat er eerder bekend was: gebruik die van toen, of kies een eerdere periode met --to.',
  },
  compare: {
    side: '{side}: {head} · stand {asOf}, gemaakt {made} ({zone})',
    measured: 'Met andere regels gemeten:',
    measuredSame: 'Beide zijn met dezelfde regels gemeten.',
    restated: 'Herzien, over dezelfde periode:',
    restatedNone: 'Geen cijfer van de periode is herzien.',
    changed: 'Over twee perioden:',
    otherwise: 'Door deze regels niet te vergelijken: {names}.',
    onlyThen: 'Alleen in A: {names}.',
    onlyNow: 'Alleen in B: {names}.',
    same: { one: '{n} cijfer is hetzelfde.', other: '{n} cijfers zijn hetzelfde.' },
    figure: '- {name}, {line}: was {was}, is {now}{change}',
    of: '{value} ({k} van {n})',
    median: '{value} (van {n}, p90 {p90})',
    plain: '{value} (van {n})',
    missing: '{value}, {missing} niet meetbaar',
    change: ' ({difference}, {verdict})',
    difference: ' ({difference})',
  },
  notes: {
    zone: 'Dagen en maanden zijn die van {zone}. Met --zone wordt het een andere.',
    dateOrder:
      'Kolom {column}: {example} is op twee manieren te lezen; gelezen als {order}. Een recept legt het vast.',
    duration:
      'Kolom {column}: de eenheid van {example} is niet zeker; gelezen als {unit}. Een recept legt het vast.',
    noLine: {
      one: '{n} groep heeft geen lijn, de tickets staan onder “onbekend”: {names}. Een recept legt het vast.',
      other:
        '{n} groepen hebben geen lijn, hun tickets staan onder “onbekend”: {names}. Een recept legt het vast.',
    },
    withoutRecipe: '{files}: gelezen zonder recept, er past er geen.',
    gone: 'Kolom {column} van het recept staat niet in {files}.',
    newGroup: {
      one: '{n} groep is nieuw voor het recept: {names}.',
      other: '{n} groepen zijn nieuw voor het recept: {names}.',
    },
    newValue: {
      one: '{n} waarde is nieuw voor het recept: {names}.',
      other: '{n} waarden zijn nieuw voor het recept: {names}.',
    },
    passedOver: '{file} is overgeslagen: {reason}',
    quarantined: {
      one: '{n} rij kon niet gelezen worden: {reasons}.',
      other: '{n} rijen konden niet gelezen worden: {reasons}.',
    },
    period: 'Periode: {period}.',
    nothingBefore: 'Niets om mee te vergelijken: de export gaat niet ver genoeg terug.',
    written: '{file} geschreven, {bytes}.',
    more: '{names} en nog {n}',
    count: '{name} ({rows})',
  },
  units: { ms: 'milliseconden', s: 'seconden', min: 'minuten', h: 'uren', d: 'dagen' },
  failed: {
    write: '{file} kon niet geschreven worden: {reason}.',
    output: 'Het resultaat kon niet geschreven worden: {reason}.',
    template: 'De pagina voor een momentopname kon niet gemaakt worden: {reason}.',
    engine: 'De database faalde: {reason}.',
    other: 'Een fout in Linewise: {reason}.',
  },
  reasons: {
    ENOSPC: 'de schijf is vol',
    EACCES: 'geen toestemming',
    EPERM: 'geen toestemming',
    EROFS: 'de schijf is alleen-lezen',
    ENOENT: 'de map bestaat niet',
    ENOTDIR: 'de map bestaat niet',
    EISDIR: 'het is een map',
  },
} satisfies Words;

import type { Messages } from '../en.ts';

export const changes = {
  compare: 'Vergelijken met',
  choices: { previous: 'Vorige periode', last_year: 'Dezelfde periode vorig jaar', none: 'Niets' },
  against: 'vergeleken met {period}',
  nothing: 'niet vergeleken',
  impossible: 'niets om mee te vergelijken',
  elapsed: 'De periode is nog niet om: ze is vergeleken met het deel dat toen om was.',
  whole: 'Kies eerst een periode: vóór de hele export is er niets.',
  tooEarly: 'niet in deze export',
  verdict: {
    better: 'beter',
    worse: 'slechter',
    changed: 'veranderd',
    noise: 'niet van toeval te onderscheiden',
    unknown: 'niet te zeggen of het toeval is',
  },
  was: '{verdict}, was {value} in {period}',
  wasScaled: '{verdict}, was {value} in {period}, over even veel dagen',
  interval: '95%-interval van het verschil {low} tot {high}',
  provisional: 'kan nog veranderen',
  unjudged: 'geen oordeel',
  missing: {
    one: '{n} ticket van de twee perioden is niet meetbaar, minstens zoveel als het verschil',
    other: '{n} tickets van de twee perioden zijn niet meetbaar, minstens zoveel als het verschil',
  },
  small: 'geen vergelijking',
  smallWhy: 'Te weinig tickets in een van de twee perioden om te vergelijken.',
  headline: {
    all: { up: '{kpi} omhoog naar {value}', down: '{kpi} omlaag naar {value}' },
    line: { up: '{kpi} {line} omhoog naar {value}', down: '{kpi} {line} omlaag naar {value}' },
  },
  finding: {
    all: '{kpi}: van {before} naar {value} ({difference}), {verdict}.',
    line: '{kpi} {line}: van {before} naar {value} ({difference}), {verdict}.',
  },
  asLong: '{difference} over even veel dagen',
  lines: {
    all: 'van alle lijnen',
    '1': 'van lijn 1',
    '2': 'van lijn 2',
    '3': 'van lijn 3',
    unknown: 'van onbekende lijnen',
  },
  found: {
    better: 'beter en meer dan toeval',
    worse: 'slechter en meer dan toeval',
    changed: 'meer dan toeval',
  },
  driver: {
    performance: 'Vooral bij {group}: van {before} naar {now}.',
    mean: 'Vooral bij {group}: gemiddeld van {before} naar {now}.',
    mix: 'Het gaat samen met het aandeel van {group}: van {before} naar {now} van de tickets.',
    volume: 'Vooral bij {group}: van {before} naar {now}.',
  },
  groups: {
    line: 'lijn {key}',
    priority: 'prioriteit {key}',
    channel: 'kanaal {key}',
    category: 'categorie {key}',
    group: 'groep {key}',
    agent: '{key}',
    weekday: 'tickets van {key}',
    hour: 'tickets tussen {key}:00 en {key}:59',
  },
  nothingChanged: 'De prestaties veranderden niet meer dan toeval kan verklaren, vergeleken met {period}.',
  chance: {
    one: 'Er is {n} cijfer vergeleken.',
    other:
      'Er zijn {n} cijfers vergeleken; zonder enige oorzaak lijkt ongeveer één op de twintig te veranderen.',
  },
  provisionalFinding: 'Voorlopig: een deel van deze tickets kan nog veranderen.',
} satisfies Messages['changes'];

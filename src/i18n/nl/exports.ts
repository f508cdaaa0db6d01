import type { Messages } from '../en.ts';

export const exports = {
  label: 'Deze grafiek bewaren',
  menu: 'Bewaren',
  saveAs: 'Bewaren als',
  csv: 'CSV',
  png: 'PNG',
  svg: 'SVG',
  chartFirst: 'Ga terug naar de grafiek om die als afbeelding te bewaren.',
  failed: 'Het bewaren van deze grafiek is niet gelukt. Probeer het opnieuw of kies een andere vorm.',
  about: {
    chart: 'Grafiek',
    summary: 'In het kort',
    unit: 'Eenheid',
    period: 'Periode',
    filters: 'Filters',
    noFilters: 'geen',
    source: 'Bron',
    definition: 'Definitie',
    made: 'Gemaakt',
    madeWith: 'Linewise, {date}',
  },
  of: '{what}, {name}',
  units: { ratio: 'aandeel', seconds: 'seconden', count: 'tickets', score: 'score' },
  remarks: 'Opmerkingen',
  names: { group: 'Groep', category: 'Categorie', agent: 'Behandelaar' },
} satisfies Messages['exports'];

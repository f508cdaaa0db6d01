import type { Messages } from '../en.ts';

export const recurring = {
  title: 'Terugkerende problemen',
  intro: 'Waar de aangemelde tickets van deze selectie over gaan, de grootste categorieën eerst.',
  returned: {
    one: '{n} keer kwam een aanvrager binnen {days} dagen na een oplossing terug met dezelfde categorie.',
    other: '{n} keer kwam een aanvrager binnen {days} dagen na een oplossing terug met dezelfde categorie.',
  },
  returnedWhy:
    'Elke aanvrager telt één keer per categorie. Alleen naar tickets van deze selectie is gekeken.',
  returnedUnknown: 'Wie terugkomt is niet te zeggen: de export heeft geen aanvrager, of geen oplosdatum.',
  noCategories: 'De export heeft geen categorieën. Exporteer de categorie erbij.',
  caption: 'Categorieën van de aangemelde tickets',
  category: 'Categorie',
  tickets: 'Tickets',
  share: 'Aandeel',
  higher: 'Opgelost door lijn 2 of 3',
  back: 'Kwam terug',
  none: 'geen categorie',
  others: { one: '{n} andere categorie', other: '{n} andere categorieën' },
} satisfies Messages['recurring'];

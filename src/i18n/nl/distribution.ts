import type { Messages } from '../en.ts';

export const distribution = {
  title: 'Hoe het verdeeld is',
  total: { one: '{line}: {n} ticket gemeten.', other: '{line}: {n} tickets gemeten.' },
  lines: 'Lijn',
  duration: 'Duur',
  upTo: '≤ {edge}',
  above: '> {edge}',
  median: 'mediaan {value}',
  p90: 'p90 {value}',
  ageing: {
    title: 'Ouderdom van de open tickets',
    total: { one: '{line}: {n} ticket open.', other: '{line}: {n} tickets open.' },
    age: 'Ouderdom',
    oldest: 'oudste {value}',
    clear: 'Dagen tot alles weg is',
    clearWhy:
      'Hoelang de open tickets nog duren in het tempo van de laatste 28 dagen, als er niets bij komt. Een open ticket telt voor de lijn die het heeft, een opgelost ticket voor de lijn die het oploste.',
    line: 'Lijn',
    open: 'Open',
    oldestHead: 'Oudste',
    resolved: 'Opgelost in 28 dagen',
    days: 'Dagen tot leeg',
    unknown: 'niet bekend',
    never: 'nooit in dit tempo',
  },
} satisfies Messages['distribution'];

import type { Messages } from '../en.ts';

export const targets = {
  atLeast: 'doel ≥ {value}',
  atMost: 'doel ≤ {value}',
  met: '{target} gehaald',
  missed: '{target} niet gehaald',
  close: '{target}: niet te zeggen',
  why: {
    met: 'Het doel is gehaald.',
    missed: 'Het doel is niet gehaald.',
    close:
      'Met zoveel tickets is niet te zeggen of het doel gehaald is: het 95%-interval sluit geen van beide uit.',
  },
} satisfies Messages['targets'];

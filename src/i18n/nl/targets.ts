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
    close: 'Het doel ligt binnen het 95%-interval: met zoveel tickets is niet te zeggen of het gehaald is.',
  },
} satisfies Messages['targets'];

import { expect, test } from 'vitest';
import { weekWords } from '../../src/i18n/week-words.ts';

const DAY = [{ from: 480, until: 1020 }];
const SHORT = [
  { from: 540, until: 720 },
  { from: 780, until: 1440 },
];

test.each([
  { title: 'office hours', week: [DAY, DAY, DAY, DAY, DAY, [], []], nl: 'maandag–vrijdag 08:00–17:00' },
  {
    title: 'days that differ',
    week: [DAY, DAY, SHORT, DAY, DAY, [], SHORT],
    nl: 'maandag–dinsdag 08:00–17:00; woensdag 09:00–12:00, 13:00–24:00; donderdag–vrijdag 08:00–17:00; zondag 09:00–12:00, 13:00–24:00',
  },
  { title: 'never open', week: [[], [], [], [], [], [], []], nl: '' },
])('$title', ({ week, nl }) => {
  expect(weekWords({ week }, 'nl')).toBe(nl);
});

test('in English', () => {
  expect(weekWords({ week: [DAY, [], [], [], [], [], DAY] }, 'en')).toBe(
    'Monday 08:00–17:00; Sunday 08:00–17:00',
  );
});

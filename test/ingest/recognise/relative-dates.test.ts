import { expect, it } from 'vitest';
import { relativeDates } from '../../../src/ingest/recognise/relative-dates.ts';

it.each([
  '3 days ago',
  '5 minutes ago',
  'an hour ago',
  'about 2 hours ago',
  '1 hour, 5 minutes ago',
  '2h ago',
  '40 min ago',
  'in 2 hours',
  'Yesterday 14:00',
  'yesterday at 2:05 PM',
  'Today at 9:00',
  'Tomorrow',
  'last Monday',
  'Monday at 9:00',
  'Just now',
  '2 uur geleden',
  'een paar dagen geleden',
  '1 maand geleden',
  'over 2 dagen',
  'gisteren 10:05',
  'Vandaag om 9:00',
  'afgelopen maandag',
  'zojuist',
  'vor 3 Tagen',
  'vor einer Stunde',
  'vor 2 Wochen',
  'gestern um 10:05 Uhr',
  'gerade eben',
])('%s is a relative date', (text) => {
  expect(relativeDates([text])).toBe(true);
});

it.each([
  '2026-02-25 16:38:58',
  '25/Feb/26 10:17 PM',
  '02-01-2024 09:00',
  '1704186000',
  '3 days',
  '2 d 3 h',
  '37:05:00',
  'Yesterday the printer broke',
  'In 2 days we move to the new office',
  'Maandag',
  'over',
  'net',
  'Open',
  '',
])('%j is not', (text) => {
  expect(relativeDates([text])).toBe(false);
});

it('goes by most of the values that tell a moment', () => {
  expect(relativeDates(['3 days ago', 'Not set', 'Not set', '4 weeks ago'])).toBe(true);
  expect(relativeDates(['3 days ago', '2024-01-02 09:00', '2024-01-03 09:00'])).toBe(false);
  expect(relativeDates(['Just now', '2024-01-02'])).toBe(false);
  expect(relativeDates([])).toBe(false);
});

import type { Messages } from '../en.ts';

export const holidays = {
  new_year: 'Nieuwjaarsdag',
  good_friday: 'Goede Vrijdag',
  easter_sunday: 'Eerste Paasdag',
  easter_monday: 'Tweede Paasdag',
  queens_day: 'Koninginnedag',
  kings_day: 'Koningsdag',
  liberation_day: 'Bevrijdingsdag',
  ascension_day: 'Hemelvaartsdag',
  whit_sunday: 'Eerste Pinksterdag',
  whit_monday: 'Tweede Pinksterdag',
  christmas_day: 'Eerste Kerstdag',
  boxing_day: 'Tweede Kerstdag',
} satisfies Messages['holidays'];

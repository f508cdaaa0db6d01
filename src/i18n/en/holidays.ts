/** Names of the public holidays, by the ids of calendar/holidays-nl.ts. */
export const holidays = {
  new_year: "New Year's Day",
  good_friday: 'Good Friday',
  easter_sunday: 'Easter Sunday',
  easter_monday: 'Easter Monday',
  queens_day: "Queen's Day",
  kings_day: "King's Day",
  liberation_day: 'Liberation Day',
  ascension_day: 'Ascension Day',
  whit_sunday: 'Whit Sunday',
  whit_monday: 'Whit Monday',
  christmas_day: 'Christmas Day',
  boxing_day: 'Boxing Day',
};

/** A stretch of opening hours on one day, in minutes since local midnight; `until` is at most 1440 and after `from`. */
export interface OpenBlock {
  from: number;
  until: number;
}

/** Opening hours on the wall clock of the report's zone. */
export interface BusinessCalendar {
  /** Blocks of Monday (0) to Sunday (6), in order and apart. */
  week: readonly (readonly OpenBlock[])[];
  /** Closed days, `yyyy-MM-dd`, besides those of `country`. */
  closed: readonly string[];
  /** Days of `country` that are worked all the same, `yyyy-MM-dd`. */
  worked: readonly string[];
  /** Whose public holidays are closed; NULL: none. */
  country: 'nl' | null;
  /** Holidays that not every Dutch employer gives. */
  optional: readonly OptionalHoliday[];
}

/** `liberation_day`: 5 May every year; `liberation_day_lustrum`: only every fifth (2020, 2025). */
export type OptionalHoliday = 'good_friday' | 'liberation_day' | 'liberation_day_lustrum';

const OFFICE: readonly OpenBlock[] = [{ from: 8 * 60, until: 17 * 60 }];

/** Monday to Friday, 8 to 17, without the public holidays of the Netherlands. */
export const OFFICE_HOURS: BusinessCalendar = {
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  closed: [],
  worked: [],
  country: 'nl',
  optional: [],
};

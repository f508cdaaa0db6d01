import { LOCALES, type Locale } from '../kpi/kpi-definition.ts';

/** The first language of the reader that there is; for who reads neither, the one the snapshot was made in. */
export function firstLocale(languages: readonly string[], made: Locale): Locale {
  const known = languages
    .map((tag) => LOCALES.find((locale) => tag.toLowerCase().split('-')[0] === locale))
    .find((locale) => locale !== undefined);
  return known ?? made;
}

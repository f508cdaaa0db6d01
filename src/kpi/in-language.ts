import { LOCALES, type Locale, type Translated } from './kpi-definition.ts';

/** What a definition says in a language; in English where it was not written in that one. */
export function inLanguage<T>(text: Translated<T>, locale: Locale): T {
  return text[locale] ?? text.en;
}

/** The language of a browser or a system, by its tag (`nl-BE`, `nl_NL.UTF-8`); English for a language that there is not. */
export function localeOfTag(tag: string): Locale {
  const asked = /^[a-z]*/.exec(tag.toLowerCase())?.[0];
  return LOCALES.find((locale) => locale === asked) ?? 'en';
}

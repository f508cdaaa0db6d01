import type { Messages } from '../i18n/en.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import { loadMessages, readyMessages } from '../i18n/messages.ts';
import { localeOfTag } from '../kpi/in-language.ts';
import { LOCALES, type Locale } from '../kpi/kpi-definition.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';
import type { Words } from './words/words.ts';

/** Everything that words are made of, in one language. */
export interface Speech {
  locale: Locale;
  words: Words;
  messages: Messages;
  format: Format;
}

const WORDS: Record<Locale, Words> = { nl, en };

export async function speechOf(locale: Locale): Promise<Speech> {
  await loadMessages(locale);
  return { locale, words: WORDS[locale], messages: readyMessages(locale), format: createFormat(locale) };
}

/** The language to answer in, before the arguments are known to be right. */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  const chosen = at < 0 ? undefined : LOCALES.find((locale) => locale === asked);
  return chosen ?? localeOfTag(env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
}

import type { Locale } from '../kpi/kpi-definition.ts';
import type { Messages } from './en.ts';
import { LANGUAGES } from './languages.ts';

const loaded: Partial<Record<Locale, Messages>> = {};

/** Fetches the texts of a language, once: nobody fetches those of one that is not read. Rejects where they cannot be had; the next call tries again. */
export async function loadMessages(locale: Locale): Promise<void> {
  loaded[locale] ??= await LANGUAGES[locale].texts();
}

/** The texts of a language that was loaded. */
export function messagesOf(locale: Locale): Messages | undefined {
  return loaded[locale];
}

/** The same, of a language that must have been loaded; throws where it was not. */
export function readyMessages(locale: Locale): Messages {
  const messages = messagesOf(locale);
  if (messages === undefined) throw new Error(`The texts of ${locale} were not loaded`);
  return messages;
}

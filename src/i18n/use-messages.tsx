import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Line } from '../kpi/facts.ts';
import type { Locale } from '../kpi/kpi-definition.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import type { Messages } from './en.ts';
import { createFormat } from './format.ts';
import type { Format } from './format.ts';
import { loadMessages, messagesOf } from './messages.ts';
import { ofClock } from './of-clock.ts';
import { ofChosenLines } from './of-chosen-lines.ts';

interface LocaleValue {
  locale: Locale;
  messages: Messages;
  format: Format;
}

/** Undefined outside a provider: the hooks say so instead of showing the wrong language. */
const LocaleContext = createContext<LocaleValue | undefined>(undefined);

/**
 * Gives the texts and formats of one language to everything below it, and says which on `<html lang>`. The first has to be loaded; until
 * another one is, everything stays in the language before.
 */
export function LocaleProvider({ locale: asked, children }: { locale: Locale; children: ReactNode }) {
  const locale = useLoadedLocale(asked);
  const value = useMemo(() => localeValue(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

function useLoadedLocale(asked: Locale): Locale {
  const [shown, setShown] = useState(asked);
  const isLoaded = messagesOf(asked) !== undefined;
  if (isLoaded && shown !== asked) setShown(asked);
  useEffect(() => {
    if (isLoaded) return undefined;
    let wanted = true;
    loadMessages(asked).then(
      () => wanted && setShown(asked),
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [asked, isLoaded]);
  return isLoaded ? asked : shown;
}

function localeValue(locale: Locale): LocaleValue {
  const messages = messagesOf(locale);
  if (!messages) throw new Error(`The texts of ${locale} are not loaded`);
  return { locale, messages, format: createFormat(locale) };
}

/** Below it "all lines" are the chosen ones. */
export function ChosenLinesProvider({
  lines,
  children,
}: {
  lines: readonly (Line | 0)[];
  children: ReactNode;
}) {
  const value = useLocaleValue();
  const named = useMemo(() => ({ ...value, messages: ofChosenLines(value.messages, lines) }), [value, lines]);
  return <LocaleContext value={named}>{children}</LocaleContext>;
}

/** Below it the texts say which clock durations run on. */
export function ClockProvider({ clock, children }: { clock: KpiSettings['clock']; children: ReactNode }) {
  const value = useLocaleValue();
  const named = useMemo(() => ({ ...value, messages: ofClock(value.messages, clock) }), [value, clock]);
  return <LocaleContext value={named}>{children}</LocaleContext>;
}

function useLocaleValue(): LocaleValue {
  const value = useContext(LocaleContext);
  if (!value) throw new Error('No LocaleProvider around this component');
  return value;
}

export function useMessages(): Messages {
  return useLocaleValue().messages;
}

export function useFormat(): Format {
  return useLocaleValue().format;
}

export function useLocale(): Locale {
  return useLocaleValue().locale;
}

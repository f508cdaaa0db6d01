import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Line } from '../kpi/facts.ts';
import type { Locale } from '../kpi/kpi-definition.ts';
import type { KpiSettings } from '../kpi/settings.ts';
import { en } from './en.ts';
import type { Messages } from './en.ts';
import { createFormat } from './format.ts';
import type { Format } from './format.ts';
import { nl } from './nl.ts';
import { ofClock } from './of-clock.ts';
import { ofChosenLines } from './of-chosen-lines.ts';

interface LocaleValue {
  locale: Locale;
  messages: Messages;
  format: Format;
}

const MESSAGES = { nl, en } satisfies Record<Locale, Messages>;

/** Undefined outside a provider: the hooks say so instead of showing the wrong language. */
const LocaleContext = createContext<LocaleValue | undefined>(undefined);

/** Gives the texts and formats of one language to everything below it, and says which on `<html lang>`. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const value = useMemo(
    () => ({ locale, messages: MESSAGES[locale], format: createFormat(locale) }),
    [locale],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
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

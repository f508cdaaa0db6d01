import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '../i18n/messages.ts';
import { LOCALES } from '../kpi/kpi-definition.ts';
import { firstLocale } from './first-locale.ts';
import { openData } from './open-data.ts';
import { Viewer } from './viewer.tsx';

/** Draws the snapshot whose JSON text stands in the file; damaged or without one, it says so. */
export async function mount(root: Element, text: string): Promise<void> {
  // Both are in the file: nothing is fetched.
  await Promise.all(LOCALES.map(loadMessages));
  const opened = openData(text);
  const made = opened.snapshot?.locale ?? 'en';
  createRoot(root).render(
    <StrictMode>
      <Viewer opened={opened} firstLocale={firstLocale(navigator.languages, made)} />
    </StrictMode>,
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '../i18n/messages.ts';
import { watchParts } from '../state/missing-part.ts';
import { applyTheme, preferences } from '../state/preferences.ts';
import { App } from './app.tsx';

/** Draws the page as soon as the texts of its language are there: no moment without words. */
export async function mount(root: Element): Promise<void> {
  // Before the texts come: the page would flash in the colours of the device.
  applyTheme(preferences().theme);
  watchParts();
  try {
    await loadMessages(preferences().locale);
  } catch (error) {
    console.error(error);
    root.textContent =
      'Linewise kon niet laden. Laad de pagina opnieuw. · Linewise could not load. Please reload the page.';
    return;
  }
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

import { LOCALES } from '../../src/kpi/kpi-definition.ts';
import { loadMessages } from '../../src/i18n/messages.ts';

// The page loads the language it is read in before it shows anything; tests read both.
await Promise.all(LOCALES.map(loadMessages));

import type { Messages } from '../../i18n/en.ts';

/** The texts of what is not in a snapshot's file: other screens, and reading an export. A test shows a snapshot without them. */
export const UNUSED_TEXTS = [
  'backlog',
  'breakdown',
  'check',
  'definitions',
  'errors',
  'holidays',
  'palette',
  'recurring',
  'restatement',
  'review',
  'routes',
  'screens',
  'share',
  'start',
  'tickets',
  'views',
] as const satisfies readonly (keyof Messages)[];

import type { Messages } from './en.ts';
import { common } from './nl/common.ts';
import { definition } from './nl/definition.ts';
import { changes } from './nl/changes.ts';
import { check } from './nl/check.ts';
import { distribution } from './nl/distribution.ts';
import { errors } from './nl/errors.ts';
import { filters } from './nl/filters.ts';
import { holidays } from './nl/holidays.ts';
import { lens } from './nl/lens.ts';
import { measures } from './nl/measures.ts';
import { overview } from './nl/overview.ts';
import { recurring } from './nl/recurring.ts';
import { screens } from './nl/screens.ts';
import { trends } from './nl/trends.ts';
import { routes } from './nl/routes.ts';
import { backlog } from './nl/backlog.ts';
import { breakdown } from './nl/breakdown.ts';
import { tickets } from './nl/tickets.ts';
import { definitions } from './nl/definitions.ts';
import { settings } from './nl/settings.ts';
import { palette } from './nl/palette.ts';
import { exports } from './nl/exports.ts';
import { views } from './nl/views.ts';
import { snapshot } from './nl/snapshot.ts';
import { share } from './nl/share.ts';
import { review } from './nl/review.ts';
import { restatement } from './nl/restatement.ts';
import { start } from './nl/start.ts';
import { targets } from './nl/targets.ts';

export const nl = {
  common,
  start,
  snapshot,
  share,
  review,
  restatement,
  check,
  errors,
  holidays,
  views,
  exports,
  palette,
  settings,
  definitions,
  tickets,
  breakdown,
  backlog,
  routes,
  trends,
  screens,
  changes,
  measures,
  lens,
  distribution,
  recurring,
  targets,
  overview,
  definition,
  filters,
} satisfies Messages;

import { common } from './en/common.ts';
import { definition } from './en/definition.ts';
import { changes } from './en/changes.ts';
import { check } from './en/check.ts';
import { distribution } from './en/distribution.ts';
import { errors } from './en/errors.ts';
import { filters } from './en/filters.ts';
import { holidays } from './en/holidays.ts';
import { lens } from './en/lens.ts';
import { measures } from './en/measures.ts';
import { overview } from './en/overview.ts';
import { recurring } from './en/recurring.ts';
import { screens } from './en/screens.ts';
import { trends } from './en/trends.ts';
import { routes } from './en/routes.ts';
import { backlog } from './en/backlog.ts';
import { breakdown } from './en/breakdown.ts';
import { tickets } from './en/tickets.ts';
import { definitions } from './en/definitions.ts';
import { settings } from './en/settings.ts';
import { palette } from './en/palette.ts';
import { exports } from './en/exports.ts';
import { views } from './en/views.ts';
import { snapshot } from './en/snapshot.ts';
import { share } from './en/share.ts';
import { review } from './en/review.ts';
import { restatement } from './en/restatement.ts';
import { start } from './en/start.ts';
import { targets } from './en/targets.ts';

/** The texts of the interface in English; {@link ./nl.ts} has the same shape. `{name}` is filled in by `fill`. */
export const en = {
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
};

export type Messages = typeof en;

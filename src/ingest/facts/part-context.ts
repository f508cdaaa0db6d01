import type { Engine } from '../../engine/engine.ts';
import { zoneTransitions } from '../../calendar/tz-transitions.ts';
import { TIMES_SINCE_CREATION } from '../import-plan.ts';
import type { DateEvidence, ImportPlan } from '../import-plan.ts';
import { ImportRefusal } from '../inspection.ts';
import type { ImportOptions, Inspection, RawColumn } from '../inspection.ts';
import { profileById } from '../profiles/all-profiles.ts';
import { normaliseHeader } from '../recognise/normalise-header.ts';
import { dateColumns } from '../recognise/survey.ts';
import { requiredFields } from '../required-fields.ts';
import { identifier } from '../sql-text.ts';
import type { BuildContext } from './build-context.ts';

/** Years whose changes of the clock are known at most; an instant outside has the offset of the nearest. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2040;

/** Files of one layout with how to read them. */
export interface Part {
  inspection: Inspection;
  plan: ImportPlan;
}

/** What building the facts of part number `k` of a build needs. `zone`: the report's. */
export function contextOf(
  engine: Engine,
  { inspection, plan }: Part,
  build: {
    zone: string;
    suffix: string;
    k: number;
    alone: boolean;
    names: { ticket: string; quarantine: string; spans: string };
  },
  options: ImportOptions,
): BuildContext {
  const { raw } = inspection;
  const years = yearsOf({ inspection, plan }, build.alone);
  const suffix = `${build.suffix}_${build.k}`;
  const fold = identifier(`fold_${suffix}`);
  const profile = profileById(plan.profile);
  const comments = profile.comments && commentColumns(raw.columns, profile.comments.header);
  return {
    run: (sql) => engine.run(sql, options.signal ? { signal: options.signal } : {}),
    plan: { ...plan, zone: build.zone },
    transitions: zoneTransitions(build.zone, ...years),
    dateTransitions: zoneTransitions(plan.dateZone ?? build.zone, ...years),
    columns: raw.columns,
    hints: hintsOf({ inspection, plan }),
    dateOnly: new Set(
      dateColumns(plan.columns).filter((column) => evidenceOf({ inspection, plan }, column)?.dateOnly),
    ),
    comments:
      plan.shape === 'tickets' && profile.comments && comments?.length
        ? { columns: comments, spec: profile.comments }
        : null,
    dateOrder: profile.dateOrder,
    alone: build.alone,
    nowUtc: options.nowUtc ?? null,
    tables: {
      raw: identifier(raw.table),
      readQuarantine: identifier(raw.quarantine),
      events: raw.events === null ? null : identifier(raw.events),
      ticket: identifier(build.names.ticket),
      quarantine: identifier(build.names.quarantine),
      spans: identifier(build.names.spans),
      fold,
    },
    suffix,
    dictionaries: new Map(),
    scratch: [`DROP TABLE IF EXISTS ${fold}`],
  };
}

/** Throws ImportRefusal 'no_id_column' or 'no_date_column' for a plan that lacks a field its shape cannot do without. */
export function requireFields(plan: ImportPlan): void {
  for (const field of requiredFields(plan)) {
    if (plan.columns[field] === undefined) {
      throw new ImportRefusal(field === 'id' ? 'no_id_column' : 'no_date_column', { field });
    }
  }
}

/** The columns with a header, and those with the same one that the reader numbered: `Comment`, `Comment (2)`. */
function commentColumns(columns: readonly RawColumn[], header: string): number[] {
  return columns.flatMap((column, i) =>
    normaliseHeader(column.header.replace(/ \(\d+\)$/, '')) === header ? [i] : [],
  );
}

/** The years of the dates, with one to spare: every change of the clock more costs time. All years where other moments are worked out. */
function yearsOf({ inspection, plan }: Part, alone: boolean): [first: number, last: number] {
  const worked = TIMES_SINCE_CREATION.some((field) => plan.columns[field] !== undefined);
  const years = dateColumns(plan.columns).map((column) => evidenceOf({ inspection, plan }, column)?.years);
  const known = years.flatMap((span) => span ?? []);
  const isKnown = alone && !worked && inspection.raw.events === null && !years.includes(undefined);
  const [first, last] = [Math.min(...known) - 1, Math.max(...known) + 1];
  if (!isKnown || known.length === 0 || first <= FIRST_YEAR || last >= LAST_YEAR)
    return [FIRST_YEAR, LAST_YEAR];
  return [first, last];
}

/** What is known of a date column, if it was read in the format it has now. */
function evidenceOf({ inspection, plan }: Part, column: number): DateEvidence | undefined {
  const same = JSON.stringify(inspection.plan.dates[column]) === JSON.stringify(plan.dates[column]);
  return same ? inspection.dateEvidence[column] : undefined;
}

function hintsOf({ inspection, plan }: Part): BuildContext['hints'] {
  const { raw } = inspection;
  const hints = new Map<number, { value: string; uniform: boolean }>();
  for (const [index, { samples }] of raw.columns.entries()) {
    const evidence = evidenceOf({ inspection, plan }, index);
    const value = evidence?.uniform ?? evidence?.example ?? samples[0];
    if (value !== undefined && value !== '') {
      hints.set(index, { value, uniform: (evidence?.uniform ?? null) !== null });
    }
  }
  return hints;
}

import * as v from 'valibot';
import { LINE_KEYS, PRIORITIES } from '../../kpi/facts.ts';
import { COHORTS, KPI_IDS } from '../../kpi/kpi-definition.ts';
import { plainObject } from '../../kpi/settings-schema.ts';
import {
  EXCLUSION_DIMENSIONS,
  FIRST_CONTACT_SECONDS,
  OPTIONAL_HOLIDAYS,
  REOPEN_DAYS,
} from '../../kpi/settings.ts';
import { MOST } from '../limits.ts';
import type { SnapshotSettings } from '../snapshot.ts';
import { amount, day, listOf, listOfKpis, name, whole, word } from './v1-parts.ts';

const stretch = v.object({ from: whole(0, 1439), until: whole(1, 1440) });
const stretches = v.pipe(
  listOf(stretch, 720),
  v.check(
    (list) => list.every(({ from, until }, i) => from < until && from > (list[i - 1]?.until ?? -1)),
    'Opening hours overlap, or end before they begin',
  ),
);
const days = listOf(day, MOST.names);
const openingHours = v.object({
  week: v.pipe(v.array(stretches), v.length(7)),
  closed: days,
  worked: days,
  country: v.nullable(v.literal('nl')),
  optional: listOf(v.picklist(OPTIONAL_HOLIDAYS), OPTIONAL_HOLIDAYS.length),
});

const limit = v.exactOptional(v.pipe(amount, v.minValue(1)));
const limits = v.pipe(plainObject, v.object({ any: limit, 1: limit, 2: limit, 3: limit, 4: limit }));
const own = v.exactOptional(openingHours);

const target = v.object({
  kpi: word,
  line: v.nullable(v.picklist(LINE_KEYS)),
  priority: v.nullable(v.picklist(PRIORITIES)),
  value: amount,
});
const rule = v.object({ dimension: v.picklist(EXCLUSION_DIMENSIONS), value: v.nullable(name) });

/** How the figures of a snapshot were measured. Stays as it is when the settings of today change. */
export const settingsV1 = v.object({
  reopenDays: whole(REOPEN_DAYS.min, REOPEN_DAYS.max),
  firstContactSeconds: whole(FIRST_CONTACT_SECONDS.min, FIRST_CONTACT_SECONDS.max),
  fcrEvidence: v.nullable(v.picklist(['A', 'B', 'C'])),
  clock: v.picklist(['calendar', 'business']),
  calendar: openingHours,
  calendarOfLine: v.pipe(plainObject, v.object({ 1: own, 2: own, 3: own })),
  responseLimits: limits,
  resolutionLimits: limits,
  targets: listOfKpis(target, MOST.names),
  cohorts: v.pipe(plainObject, v.object(v.entriesFromList(KPI_IDS, v.exactOptional(v.picklist(COHORTS))))),
  notForLine1: listOf(name, MOST.names),
  exclusions: listOf(rule, MOST.names),
}) satisfies v.GenericSchema<unknown, SnapshotSettings>;

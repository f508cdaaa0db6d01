import * as v from 'valibot';
import { EXCLUDE_REASONS } from '../../kpi/facts.ts';
import { COHORTS, LOCALES } from '../../kpi/kpi-definition.ts';
import { plainObject } from '../../kpi/settings-schema.ts';
import { LONGEST, MOST } from '../limits.ts';
import { PERIOD_ENDS, SNAPSHOT_SCHEMA, type Snapshot } from '../snapshot.ts';
import { breakdownV1, figureV1, seriesV1 } from './v1-figures.ts';
import {
  countsByWord,
  day,
  lineUpTo,
  listOf,
  listOfKpis,
  moment,
  name,
  subject,
  textUpTo,
  whole,
  word,
} from './v1-parts.ts';
import { settingsV1 } from './v1-settings.ts';

const ZONE = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/;

/** ISO days sort as text. */
const inOrder = <T extends { from: string | null; to: string | null }>() =>
  v.check<T, string>(({ from, to }) => from === null || to === null || from <= to, 'Ends before it begins');

const period = v.pipe(
  v.object({
    from: v.nullable(day),
    to: v.nullable(day),
    open: v.exactOptional(listOf(v.picklist(PERIOD_ENDS), PERIOD_ENDS.length)),
  }),
  inOrder(),
);

const compare = v.pipe(
  v.object({
    from: day,
    to: day,
    time: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
    lengthRatio: v.pipe(v.number(), v.gtValue(0), v.maxValue(100_000)),
    elapsed: v.boolean(),
  }),
  inOrder(),
);

const filters = v.object({
  lines: listOf(v.picklist(['1', '2', '3', 'unknown']), 4),
  priorities: listOf(v.picklist(['1', '2', '3', '4', 'unknown']), 5),
  channels: listOf(word, MOST.parts),
  groups: listOf(v.nullable(name), MOST.names),
  categories: listOf(v.nullable(name), MOST.names),
  agents: whole(),
});

const source = v.object({
  name: lineUpTo(LONGEST.fileName),
  bytes: whole(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  profile: word,
  rows: whole(),
});

const accounting = v.object({
  rows: whole(),
  tickets: whole(),
  counted: whole(),
  folded: whole(),
  excluded: v.pipe(plainObject, v.object(v.entriesFromList(EXCLUDE_REASONS, v.exactOptional(whole())))),
  quarantined: countsByWord,
});

const definition = v.object({
  kpi: word,
  evidence: v.picklist(['A', 'B', 'C', '', 'none']),
  cohort: v.picklist(COHORTS),
  version: whole(1, 1_000_000),
});

const action = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  kpi: subject,
  text: textUpTo(LONGEST.action),
  owner: lineUpTo(LONGEST.owner),
  due: v.nullable(day),
  done: v.boolean(),
  since: day,
});

/**
 * What a snapshot of version 1 is, of any JSON; the same as `public/schema/snapshot-v1.json` says, and that days exist, periods end after
 * they begin and opening hours do not overlap. Never changed in a way that refuses what it took before.
 */
export const snapshotV1 = v.object({
  schema: v.literal(SNAPSHOT_SCHEMA),
  title: lineUpTo(LONGEST.title),
  createdAt: moment,
  asOf: v.nullable(moment),
  zone: v.pipe(v.string(), v.regex(ZONE)),
  locale: v.picklist(LOCALES),
  period,
  compare: v.nullable(compare),
  filters,
  sources: listOf(source, MOST.sources),
  accounting,
  settings: settingsV1,
  definitions: listOfKpis(definition, MOST.figures),
  kpis: listOfKpis(figureV1, MOST.figures),
  before: listOfKpis(figureV1, MOST.figures),
  series: listOfKpis(seriesV1, MOST.figures),
  breakdowns: listOfKpis(breakdownV1, MOST.figures),
  notes: listOf(v.object({ kpi: subject, text: textUpTo(LONGEST.note) }), MOST.notes),
  actions: listOf(action, MOST.actions),
  pseudonyms: v.boolean(),
}) satisfies v.GenericSchema<unknown, Snapshot>;

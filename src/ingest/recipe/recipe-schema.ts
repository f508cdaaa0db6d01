import * as v from 'valibot';
import { zoneTransitions } from '../../calendar/tz-transitions.ts';
import { CHANNELS, PRIORITIES, STATUSES } from '../../kpi/facts.ts';
import { plainObject, settingsSchema } from '../../kpi/settings-schema.ts';
import { EVENT_MEANINGS, FIELDS, SHAPES } from '../import-plan.ts';
import { TOOL_IDS } from '../../kpi/tools.ts';
import type { Recipe } from './recipe.ts';

const SAVED_AT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;
const ZONE = /^[A-Za-z][A-Za-z0-9_+/-]*$/;

/** An object whose keys come from a file. {@link v.record} leaves out keys such as `constructor`, which may well be someone's status. */
function mapOf<T>(value: v.GenericSchema<unknown, T>) {
  return v.pipe(
    plainObject,
    v.rawTransform<Record<string, unknown>, Record<string, T>>(({ dataset, addIssue }) => {
      const entries: [string, T][] = [];
      for (const [key, item] of Object.entries(dataset.value)) {
        const result = v.safeParse(value, item);
        if (result.success) entries.push([key, result.output]);
        else {
          const path = { type: 'object', origin: 'value', input: dataset.value, key, value: item } as const;
          addIssue({ message: result.issues[0].message, path: [path] });
        }
      }
      return Object.fromEntries(entries);
    }),
  );
}

function isKnownZone(zone: string): boolean {
  try {
    return zoneTransitions(zone, 2020, 2020).length > 0;
  } catch {
    return false;
  }
}

const dateFormat = v.variant('kind', [
  v.object({ kind: v.picklist(['iso', 'epoch_s', 'epoch_ms', 'excel']) }),
  v.object({
    kind: v.literal('parts'),
    order: v.picklist(['dmy', 'mdy', 'ymd']),
    swapped: v.exactOptional(v.literal(true)),
  }),
]);

const durationFormat = v.object({
  unit: v.picklist(['ms', 's', 'min', 'h', 'd']),
  clock: v.picklist(['hms', 'dhm']),
  decimal: v.exactOptional(v.picklist(['.', ','])),
});

const zoneSchema = v.pipe(v.string(), v.regex(ZONE), v.check(isKnownZone, 'Unknown time zone'));

/** What a recipe is, of any JSON; the same as `public/schema/recipe-v1.json` says, and that the browser knows the zone. Leaves out what it does not know. */
export const recipeSchema = v.object({
  schema: v.literal('linewise/recipe-v1'),
  name: v.string(),
  savedAt: v.pipe(v.string(), v.regex(SAVED_AT)),
  profile: v.picklist(TOOL_IDS),
  shape: v.picklist(SHAPES),
  headers: v.array(v.string()),
  columns: v.pipe(plainObject, v.object(v.entriesFromList(FIELDS, v.exactOptional(v.string())))),
  dates: mapOf(dateFormat),
  durations: mapOf(durationFormat),
  zone: zoneSchema,
  dateZone: v.nullable(zoneSchema),
  status: mapOf(v.nullable(v.picklist(STATUSES))),
  priority: mapOf(v.nullable(v.picklist(PRIORITIES))),
  channel: mapOf(v.nullable(v.picklist(CHANNELS))),
  activity: mapOf(v.nullable(v.picklist([...STATUSES, 'reply', 'ignored']))),
  eventField: mapOf(v.nullable(v.picklist(EVENT_MEANINGS))),
  csat: v.exactOptional(mapOf(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))))),
  lineOf: mapOf(v.nullable(v.picklist([1, 2, 3]))),
  nullTokens: v.array(v.string()),
  closedAsResolved: v.boolean(),
  startsAtLine1: v.boolean(),
  settings: v.exactOptional(settingsSchema),
}) satisfies v.GenericSchema<unknown, Recipe>;

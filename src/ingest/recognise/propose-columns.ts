import { DATE_FIELDS, DURATION_FIELDS, FIELDS } from '../import-plan.ts';
import type { Field, ImportPlan } from '../import-plan.ts';
import type { RawColumn } from '../inspection.ts';
import { generic } from '../profiles/generic.ts';
import type { Profile } from '../profiles/profile.ts';
import { isRating } from './csat-scale.ts';
import { durationShape } from './duration-shape.ts';
import { guessLine, lineOfValue } from './guess-line.ts';
import { holdMoments } from './hold-moments.ts';
import { normaliseHeader } from './normalise-header.ts';
import { normaliseValue } from './normalise-value.ts';
import { nullTokensOf } from './null-tokens.ts';

const NUMBER_FIELDS: readonly Field[] = [
  'reopen_count',
  'group_moves',
  'group_stations',
  'agent_replies',
  'customer_replies',
  'sequence',
];
const FLAG_FIELDS: readonly Field[] = [
  'fcr_flag',
  'sla_flag',
  'sla_response_flag',
  'hierarchical_flag',
  'active_flag',
  'reopened_flag',
  'resolved_flag',
  'closed_flag',
];

/**
 * Field → column, by the profile's headers and after those by the generic ones (id, created and what a profile does not
 * name at all). A column whose values cannot be what the field needs is passed over: `Closed` may be a date or yes/no.
 */
export function proposeColumns(columns: readonly RawColumn[], profile: Profile): ImportPlan['columns'] {
  const byHeader = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    const key = normaliseHeader(column.header);
    if (!byHeader.has(key)) byHeader.set(key, index);
  }
  const nullTokens = new Set(nullTokensOf(profile).map(normaliseValue));
  const plan: ImportPlan['columns'] = {};
  const used = new Set<number>();
  for (const field of FIELDS) {
    for (const header of profile.fields[field] ?? generic.fields[field] ?? []) {
      const index = byHeader.get(normaliseHeader(header));
      if (index === undefined || used.has(index)) continue;
      const samples = (columns[index]?.samples ?? []).filter(
        (sample) => !nullTokens.has(normaliseValue(sample)),
      );
      if (!fits(field, samples)) continue;
      plan[field] = index;
      used.add(index);
      break;
    }
  }
  return plan;
}

function fits(field: Field, samples: readonly string[]): boolean {
  if (samples.length === 0) return field !== 'line';
  if ((DATE_FIELDS as readonly Field[]).includes(field)) return holdMoments(samples);
  if ((DURATION_FIELDS as readonly Field[]).includes(field))
    return samples.every((sample) => durationShape(sample) !== null);
  if (NUMBER_FIELDS.includes(field))
    return samples.every((sample) => /^'?-?\d+(?:[.,]\d+)?$/.test(sample.trim()));
  if (FLAG_FIELDS.includes(field)) return samples.every((sample) => !/\d{2}/.test(sample));
  if (field === 'status') return samples.some((sample) => guessLine(sample) === null);
  if (field === 'csat') return samples.some(isRating);
  if (field === 'line') return samples.some((sample) => lineOfValue(sample) !== null);
  return true;
}

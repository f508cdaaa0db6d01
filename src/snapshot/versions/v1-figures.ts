import * as v from 'valibot';
import { LINE_KEYS } from '../../kpi/facts.ts';
import { BUCKETS } from '../../kpi/kpi-query.ts';
import { MOST } from '../limits.ts';
import { SNAPSHOT_DIMENSIONS } from '../snapshot.ts';
import { amount, day, listOf, name, whole, word } from './v1-parts.ts';

const measured = v.nullable(amount);
const unit = v.picklist(['count', 'ratio', 'seconds', 'score']);
const line = v.picklist(LINE_KEYS);

const statistics = {
  unit,
  value: measured,
  numerator: v.nullable(whole()),
  n: whole(),
  missing: whole(),
  provisional: whole(),
  low: measured,
  high: measured,
  mean: measured,
  p75: measured,
  p90: measured,
};

export const figureV1 = v.object({
  kpi: word,
  line,
  ...statistics,
  censored: v.nullable(v.object({ value: measured, p90: measured, open: whole() })),
});

const point = v.object({
  from: day,
  value: measured,
  numerator: v.nullable(whole()),
  n: whole(),
  partial: v.boolean(),
  provisional: whole(),
});

export const seriesV1 = v.object({
  kpi: word,
  line,
  unit,
  bucket: v.picklist(BUCKETS),
  points: listOf(point, MOST.points),
});

export const breakdownV1 = v.object({
  kpi: word,
  by: v.picklist(SNAPSHOT_DIMENSIONS),
  parts: listOf(v.object({ key: v.nullable(name), ...statistics }), MOST.parts),
  other: v.nullable(v.object({ values: whole(1), ...statistics })),
});

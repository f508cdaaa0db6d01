import type { ZoneTransition } from './tz-transitions.ts';

/** SQL for the wall clock (seconds, read as if UTC) of the instant `expr` (seconds UTC). Evaluates `expr` several times: pass a column. */
export function localFromUtcSql(expr: string, transitions: readonly ZoneTransition[]): string {
  const steps = transitions.map(({ utcFrom, offset }) => ({ from: utcFrom, offset }));
  return shiftSql(expr, '+', steps);
}

/**
 * SQL for the instant (seconds UTC) of the wall clock `expr`. A time that occurs twice is the earlier instant; a time
 * that the clock skipped is moved forward by the gap. Evaluates `expr` several times: pass a column.
 */
export function utcFromLocalSql(expr: string, transitions: readonly ZoneTransition[]): string {
  const steps = transitions.map(({ utcFrom, offset }, i) => {
    const before = transitions[i - 1]?.offset ?? offset;
    return { from: utcFrom + Math.max(before, offset), offset };
  });
  return shiftSql(expr, '-', steps);
}

interface Step {
  from: number;
  offset: number;
}

/** A balanced tree of CASEs: it keeps the order of the rows, and costs a handful of comparisons a row. */
function shiftSql(expr: string, sign: '+' | '-', steps: readonly Step[]): string {
  if (steps.every((step) => step.offset === 0)) return expr;
  return `(${expr} ${sign} ${offsetSql(expr, steps)})`;
}

function offsetSql(expr: string, steps: readonly Step[]): string {
  const offsets = new Set(steps.map((step) => step.offset));
  const [only] = offsets;
  if (offsets.size <= 1) return String(only ?? 0);
  const middle = Math.ceil(steps.length / 2);
  const right = steps.slice(middle);
  const boundary = right[0]?.from ?? 0;
  return `CASE WHEN ${expr} < ${boundary} THEN ${offsetSql(expr, steps.slice(0, middle))} ELSE ${offsetSql(expr, right)} END`;
}

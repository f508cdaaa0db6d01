import type { Messages } from '../../i18n/en.ts';
import { fill } from '../../i18n/fill.ts';
import type { Format } from '../../i18n/format.ts';
import type { Flow } from './flow-rows.ts';

/**
 * What the chart of volumes says: what came in and went out over the whole of it, and where the backlog ends. Of chosen lines the tickets
 * that came in, those that were resolved and those that are left are not the same ones, so nothing is said of a difference; nor where the
 * three do not add up.
 */
export function flowSentence(
  { rows }: Flow,
  messages: Messages,
  format: Format,
  ofChosenLines = false,
): string {
  const texts = messages.measures.flow;
  const sum = (of: 'created' | 'resolved') => rows.reduce((total, row) => total + (row[of] ?? 0), 0);
  const [created, resolved] = [sum('created'), sum('resolved')];
  if (created === 0 && resolved === 0) return texts.empty;
  const net = created - resolved;
  const ofAll = net > 0 ? texts.grew : net < 0 ? texts.shrank : texts.even;
  const text = ofChosenLines ? texts.byLine : addsUp(rows) ? ofAll : texts.apart;
  const sentence = fill(text, {
    created: format.integer(created),
    resolved: format.integer(resolved),
    net: format.integer(Math.abs(net)),
  });
  const last = rows.findLast(({ backlog }) => backlog !== null)?.backlog ?? null;
  if (last === null) return sentence;
  return `${sentence} ${fill(ofChosenLines ? texts.endsAt : texts.ends, { backlog: format.integer(last) })}`;
}

/** Share of what came in that may be closed without a date before it is worth a sentence. */
const NEGLIGIBLE = 0.02;

/**
 * FALSE where the backlog did not grow by about what came in less what went out, or would have begun below nothing: then tickets were closed
 * without a date.
 */
function addsUp(rows: Flow['rows']): boolean {
  const [first, ...rest] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined || first.backlog === null || last.backlog === null)
    return true;
  const sum = (of: 'created' | 'resolved', some: Flow['rows']) =>
    some.reduce((total, row) => total + (row[of] ?? 0), 0);
  const net = (some: Flow['rows']) => sum('created', some) - sum('resolved', some);
  const apart = Math.abs(last.backlog - first.backlog - net(rest));
  const before = last.backlog - net(rows);
  return apart <= NEGLIGIBLE * sum('created', rest) && before >= -NEGLIGIBLE * sum('created', rows);
}

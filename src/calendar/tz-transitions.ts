/** From `utcFrom` (seconds UTC) on, local time is UTC + `offset` seconds, until the next transition. */
export interface ZoneTransition {
  utcFrom: number;
  offset: number;
}

const DAY = 86400;
const known = new Map<string, ZoneTransition[]>();

/**
 * The offsets of an IANA zone between two years (both included), exact to the second, oldest first.
 * The first entry starts on 1 January of `fromYear` UTC. Throws a RangeError for an unknown zone.
 * Two changes within the same week that undo each other are not seen; no zone has had them.
 */
export function zoneTransitions(zone: string, fromYear: number, toYear: number): ZoneTransition[] {
  const key = `${zone} ${fromYear} ${toYear}`;
  const cached = known.get(key);
  if (cached) return cached;
  const offsetAt = offsetReader(zone);
  const start = Date.UTC(fromYear, 0, 1) / 1000;
  const end = Date.UTC(toYear + 1, 0, 1) / 1000;
  const transitions = [{ utcFrom: start, offset: offsetAt(start) }];
  let before = start;
  let offset = offsetAt(start);
  while (before < end) {
    const after = Math.min(before + 7 * DAY, end);
    const next = offsetAt(after);
    if (next !== offset) {
      transitions.push({ utcFrom: firstInstantOf(next, before, after, offsetAt), offset: next });
      offset = next;
    }
    before = after;
  }
  known.set(key, transitions);
  return transitions;
}

/** The first second in (before, after] with this offset. */
function firstInstantOf(
  offset: number,
  before: number,
  after: number,
  offsetAt: (utc: number) => number,
): number {
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === offset) high = middle;
    else low = middle;
  }
  return high;
}

function offsetReader(zone: string): (utc: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (utc) => {
    const part: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(utc * 1000)) part[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - utc;
  };
}

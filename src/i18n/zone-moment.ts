const parts = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment (UTC, `yyyy-MM-ddTHH:mm:ssZ`) on the wall clock of an IANA zone, in local seconds, as `Format.dateTime` writes it.
 * A zone that this system does not know is taken for UTC. NaN when it is no moment.
 */
export function zoneSeconds(moment: string, zone: string): number {
  const utc = Date.parse(moment);
  if (Number.isNaN(utc)) return Number.NaN;
  const format = parts.get(zone) ?? formatOf(zone);
  parts.set(zone, format);
  const of: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(utc)) of[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = of;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const asked = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...asked, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...asked, timeZone: 'UTC' });
  }
}

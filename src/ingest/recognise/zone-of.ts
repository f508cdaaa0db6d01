import type { Profile } from '../profiles/profile.ts';
import type { RawRows } from '../inspection.ts';
import { normaliseHeader } from './normalise-header.ts';

/** The zone of dates without offset in this form of the tool's export, by its signs in a JSON file; the profile's where none shows; NULL: that of the report. */
export function zoneOf(
  profile: Profile,
  { columns, files }: Pick<RawRows, 'columns' | 'files'>,
): 'UTC' | null {
  const raw = profile.rawJson;
  if (raw === undefined || !files.every(({ format }) => format.kind === 'json')) return profile.zone;
  const samplesOf = new Map(columns.map(({ header, samples }) => [normaliseHeader(header), samples]));
  const has = (header: string): boolean => samplesOf.has(normaliseHeader(header));
  const isCode = (header: string): boolean => {
    const samples = samplesOf.get(normaliseHeader(header)) ?? [];
    return samples.length > 0 && samples.every((sample) => /^\d+$/.test(sample.trim()));
  };
  const stored = raw.headers.some(
    (sign) => has(sign.has) && !(sign.without !== undefined && has(sign.without)),
  );
  return stored || raw.codes.some(isCode) ? raw.zone : profile.zone;
}

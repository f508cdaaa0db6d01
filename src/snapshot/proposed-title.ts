import { fill } from '../i18n/fill.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/en.ts';
import { LONGEST } from './limits.ts';
import type { SnapshotPeriod } from './snapshot.ts';

/** The title of a snapshot to which its maker gives none: its period, or its files where these have no dates. As long as a title can be. */
export function proposedTitle(
  period: SnapshotPeriod,
  files: readonly string[],
  messages: Messages,
  format: Format,
): string {
  const isDated = period.from !== null || period.to !== null;
  const title = isDated
    ? fill(messages.share.make.proposed, { period: format.period(period) })
    : files.join(', ');
  return Array.from(title).slice(0, LONGEST.title).join('');
}

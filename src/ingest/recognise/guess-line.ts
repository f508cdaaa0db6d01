import { LINES } from '../../kpi/facts.ts';
import type { Line } from '../../kpi/facts.ts';

const NUMBERED = /(?:^|[^a-z0-9])(?:l|lijn|line|linie|tier|level|niveau)[\s._-]*([123])(?![0-9])/i;

/** `V5 3rd`, `Support N2`: at the very end, where nothing else says it. */
const AT_THE_END = /(?:^|[^a-z0-9])(?:([123])(?:st|nd|rd|e|de)|n([123]))$/i;

const ORDINALS: readonly [Line, RegExp][] = [
  [
    1,
    /(?:^|[^a-z0-9])(?:1e|1ste|eerste|first|1st|1\.|erste[rs]?)[\s-]*(?:lijn|lijns|lijnen|line|level|tier|linie|support)/i,
  ],
  [
    2,
    /(?:^|[^a-z0-9])(?:2e|2de|tweede|second|2nd|2\.|zweite[rs]?)[\s-]*(?:lijn|lijns|lijnen|line|level|tier|linie|support)/i,
  ],
  [
    3,
    /(?:^|[^a-z0-9])(?:3e|3de|derde|third|3rd|3\.|dritte[rs]?)[\s-]*(?:lijn|lijns|lijnen|line|level|tier|linie|support)/i,
  ],
];

const NAMES: readonly [Line, RegExp][] = [
  [
    3,
    /leverancier|vendor|supplier|lieferant|develop|ontwikkel|entwicklung|infra|netwerk|network|netzwerk|\bdba\b|database|engineering/i,
  ],
  [
    2,
    /functioneel beheer|applicatie ?beheer|application (?:management|support)|werkplek|desktop support|back ?office|anwendungs/i,
  ],
  [
    1,
    /service ?desk|help ?desk|servicepunt|service ?point|front ?office|meldpunt|klantcontact|kcc\b|call ?cent(?:er|re)/i,
  ],
];

/**
 * The support line a group's name (or the value of a line column) suggests, in Dutch, English or German; NULL if none.
 * A number wins over an ordinal, an ordinal over the kind of team, and a specialist's name over the desk's.
 */
export function guessLine(name: string): Line | null {
  const numbered = NUMBERED.exec(name)?.[1];
  if (numbered === '1') return 1;
  if (numbered === '2') return 2;
  if (numbered === '3') return 3;
  const ordinal = ORDINALS.find(([, pattern]) => pattern.test(name));
  if (ordinal) return ordinal[0];
  const end = AT_THE_END.exec(name.trim());
  const last = LINES.find((line) => String(line) === (end?.[1] ?? end?.[2]));
  return last ?? NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** The line a value of a line column stands for: also a bare number and TOPdesk's `firstLine`. */
export function lineOfValue(value: string): Line | null {
  const bare = /^\s*([123])(?:[.,]0+)?\s*$/.exec(value)?.[1];
  return guessLine(bare === undefined ? value : `line ${bare}`);
}

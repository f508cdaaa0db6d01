import { changeSign } from '../../../i18n/change-sign.ts';
import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import { findingParts } from '../../../i18n/finding-text.ts';
import type { Format } from '../../../i18n/format.ts';
import { CHANNELS, PRIORITIES } from '../../../kpi/facts.ts';
import type { ChangeFinding } from '../../../kpi/statistics/what-changed.ts';
import type { Snapshot, SnapshotDimension, SnapshotStatistics } from '../../../snapshot/snapshot.ts';
import type { StandingOut, TalkingPoints } from '../../../snapshot/talking-points.ts';
import { comparedPeriod, countsOpenAmong } from '../../snapshot/snapshot-view.ts';

/** One thing to talk about: what there is to say, and what it rests on. */
export interface PointText {
  /** ▲, ▼ and so on; empty for what is no judgement. */
  sign: string;
  tone: 'better' | 'worse' | 'plain';
  text: string;
  /** The interval, or how many figures were looked at; empty where there is nothing to add. */
  evidence: string;
}

/** What changed, in sentences: those of the overview, with their intervals. `short`: of one KPI, without these and without what can still change. */
export function findingTexts(
  findings: readonly ChangeFinding[],
  snapshot: Pick<Snapshot, 'compare'>,
  messages: Messages,
  format: Format,
  short = false,
): PointText[] {
  const since = comparedPeriod(snapshot);
  if (since === null) return [];
  const plain = (text: string): PointText => ({ sign: '', tone: 'plain', text, evidence: '' });
  return findings.map((finding) => {
    if (finding.kind === 'chance') return plain(format.plural(finding.compared, messages.changes.chance));
    if (finding.kind === 'nothing') {
      // Of a KPI that did not change; others may have.
      const text = short ? messages.review.points.unchanged : messages.changes.nothingChanged;
      return plain(fill(text, { period: format.period(since) }));
    }
    const {
      template,
      sign,
      driver,
      provisional,
      interval = '',
      ...parts
    } = findingParts(finding, messages, format);
    return {
      sign,
      tone: toneOf(finding.change.verdict),
      text: [fill(template, parts), driver, short ? '' : provisional].filter((text) => text !== '').join(' '),
      evidence: short ? '' : interval,
    };
  });
}

/** Everything there is to say about one KPI; a single figure compared says nothing about chance among many. */
export function pointTexts(
  points: TalkingPoints,
  snapshot: Pick<Snapshot, 'compare' | 'pseudonyms' | 'definitions'>,
  messages: Messages,
  format: Format,
): PointText[] {
  const changed = points.findings.filter(({ kind }) => kind !== 'chance');
  return [
    // The interval stands beside the figure, and what can still change is said below.
    ...findingTexts(changed, snapshot, messages, format, true),
    ...groupTexts(points, snapshot, messages, format),
    ...reservationTexts(points, snapshot, messages, format),
  ];
}

function groupTexts(
  { standingOut, groups, largest, whole }: TalkingPoints,
  { pseudonyms }: Pick<Snapshot, 'pseudonyms'>,
  messages: Messages,
  format: Format,
) {
  const texts = messages.review.points;
  // A pseudonym says by itself what it stands for.
  const nameOf = (by: SnapshotDimension, key: string) =>
    pseudonyms && (by === 'group' || by === 'category') ? key : groupName(by, key, messages);
  const chance = format.plural(groups, texts.groups);
  const apart = standingOut.map((one, i): PointText => {
    const { by, part, other, against, change } = one;
    return {
      sign: changeSign(change),
      tone: toneOf(change.verdict),
      text: fill(texts[against], {
        group: capital(nameOf(by, part.key)),
        value: valueText(part, format),
        basis: basisText({ ...part, p90: null }, messages, format),
        other: valueText(other, format),
      }),
      evidence: [intervalText(one, messages, format), i === standingOut.length - 1 ? chance : '']
        .filter((text) => text !== '')
        .join('. '),
    };
  });
  if (largest === null || whole === null) return apart;
  const text = fill(texts.largest, {
    group: nameOf(largest.by, largest.part.key),
    n: format.integer(largest.part.n),
    total: format.integer(whole.n),
    share: format.percent(largest.share),
  });
  return [...apart, { sign: '', tone: 'plain' as const, text, evidence: '' }];
}

/** What can still change, and what could not be measured. */
function reservationTexts(
  { whole }: TalkingPoints,
  { definitions }: Pick<Snapshot, 'definitions'>,
  messages: Messages,
  format: Format,
): PointText[] {
  if (whole === null) return [];
  const texts = messages.review.points;
  const { n, missing, provisional, censored } = whole;
  const said: string[] = [];
  if (censored !== null && censored.open > 0) {
    const { open, value } = censored;
    const isSame = countsOpenAmong(definitions, whole.kpi);
    said.push(
      value === null
        ? format.plural(open, isSame ? texts.endless : texts.endlessOthers)
        : format.plural(open, isSame ? texts.censored : texts.censoredOthers, {
            value: format.duration(value),
          }),
    );
  }
  if (provisional > 0) {
    said.push(format.plural(provisional, texts.provisional, { total: format.integer(n) }));
  }
  if (missing > 0) {
    said.push(format.plural(missing, texts.missing, { total: format.integer(n + missing) }));
  }
  return said.map((text) => ({ sign: '', tone: 'plain', text, evidence: '' }));
}

/** What a figure rests on; empty for a number of tickets, which is what it rests on. */
export function basisText(
  { unit, numerator, n, p90 }: Pick<SnapshotStatistics, 'unit' | 'numerator' | 'n' | 'p90'>,
  { review: { basis } }: Messages,
  format: Format,
): string {
  const of = format.integer(n);
  switch (unit) {
    case 'ratio':
      return fill(basis.ratio, { k: format.integer(numerator ?? 0), n: of });
    case 'seconds':
      return p90 === null
        ? fill(basis.seconds, { n: of })
        : fill(basis.spread, { n: of, p90: format.duration(p90) });
    case 'score':
      return fill(basis.score, { n: of });
    default:
      return '';
  }
}

function toneOf(verdict: string): PointText['tone'] {
  return verdict === 'better' || verdict === 'worse' ? verdict : 'plain';
}

function valueText({ value, unit }: SnapshotStatistics, format: Format): string {
  return value === null ? '' : format.value(value, unit);
}

function intervalText({ change, part }: StandingOut, messages: Messages, format: Format): string {
  if (change.low === null || change.high === null) return '';
  return fill(messages.changes.interval, {
    low: format.change(change.low, part.unit),
    high: format.change(change.high, part.unit),
  });
}

/** A group of tickets inside a sentence: channel phone, category Network. */
function groupName(by: SnapshotDimension, key: string, { common, changes }: Messages): string {
  const channel = by === 'channel' ? CHANNELS.find((one) => one === key) : undefined;
  const priority = by === 'priority' ? PRIORITIES.find((one) => String(one) === key) : undefined;
  const name =
    channel !== undefined
      ? common.channels[channel]
      : priority !== undefined
        ? common.priorities[priority]
        : key;
  return fill(changes.groups[by], { key: name });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

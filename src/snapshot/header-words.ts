import type { Messages } from '../i18n/en.ts';
import { fill } from '../i18n/fill.ts';
import { filterWords, type ChosenFilters } from '../i18n/filter-words.ts';
import type { Format } from '../i18n/format.ts';
import { zoneSeconds } from '../i18n/zone-moment.ts';
import { NUMBER_OF_KEY } from '../kpi/facts.ts';
import type { LaidBeside } from '../kpi/statistics/laid-beside.ts';
import { onOneLine } from './plain-text.ts';
import type { ComparedPeriod, Snapshot, SnapshotDefinition, SnapshotFilters } from './snapshot.ts';

/** Of what, and when: what every form of a snapshot says of itself, each on one line. */
export interface HeaderWords {
  title: string;
  period: string;
  /** The title and the period, which the title that is proposed names already. */
  head: string;
  /** NULL: nothing. */
  compared: string | null;
  /** One text a dimension; none where nothing is filtered. */
  filters: string[];
  /** Moments on the clock of the zone. */
  asOf: string;
  made: string;
  zone: string;
}

export function headerWords(snapshot: Snapshot, messages: Messages, format: Format): HeaderWords {
  const { title, period, compare, filters, asOf, createdAt, zone } = snapshot;
  const words = messages.snapshot.forms;
  const moment = (utc: string) => format.dateTime(zoneSeconds(utc, zone));
  const days =
    period.from === null && period.to === null ? messages.overview.undated.title : format.period(period);
  const name = onOneLine(title);
  return {
    title: name,
    period: days,
    head: name.includes(onOneLine(days)) ? name : fill(words.text.head, { title: name, period: days }),
    compared: compare === null ? null : comparedWords(compare, messages, format),
    filters: filterWords(chosenFilters(filters), messages, format).map(onOneLine),
    asOf: asOf === null ? words.noMoment : moment(asOf),
    made: moment(createdAt),
    zone: onOneLine(zone),
  };
}

function comparedWords(
  { from, to, time, elapsed, lengthRatio }: ComparedPeriod,
  { snapshot: { forms } }: Messages,
  format: Format,
): string {
  const period = format.period(time === null ? { from, to } : { from, to, time });
  if (elapsed) return fill(forms.elapsed, { period });
  return Math.abs(lengthRatio - 1) > 1e-9 ? fill(forms.equalLength, { period }) : period;
}

/** How a KPI was measured: by which evidence, of which tickets. */
export function measuredWords(
  { evidence, cohort }: Pick<SnapshotDefinition, 'evidence' | 'cohort'>,
  dated: boolean,
  { common, overview }: Messages,
): string {
  if (evidence === 'none') return common.notMeasurable;
  const of = (dated ? overview.cohort : overview.undatedCohort)[cohort];
  return evidence === '' ? of : `${fill(overview.evidence, { letter: evidence })}, ${of}`;
}

/** The filters of a snapshot as {@link filterWords} wants them. */
export function chosenFilters({ priorities, ...others }: SnapshotFilters): ChosenFilters {
  return { ...others, priorities: priorities.map((priority) => NUMBER_OF_KEY[priority]) };
}

/** A change in one word or a few; where nothing can be said of it, that. */
export function verdictWord(
  { change: { verdict }, missing, small }: LaidBeside,
  texts: Messages['changes'],
): string {
  if (verdict === 'unknown' && small) return texts.small;
  return missing > 0 ? texts.unjudged : texts.verdict[verdict];
}

import type { Messages } from './en.ts';
import { fill } from './fill.ts';
import type { Format } from './format.ts';
import { CHANNELS } from '../kpi/facts.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { inLanguage } from '../kpi/in-language.ts';
import { weekday } from './weekday.ts';
import { changeSign } from './change-sign.ts';
import type { ChangeDriver } from '../kpi/statistics/change-driver.ts';
import type { ChangedFigure, ChangeFinding } from '../kpi/statistics/what-changed.ts';

const DAY = 86_400;

/**
 * The first finding as a headline, to stand behind the period: which figure went which way and where to, or that nothing was found. NULL
 * where nothing could be compared.
 */
export function findingsHeadline(
  findings: readonly ChangeFinding[],
  messages: Messages,
  format: Format,
): string | null {
  const { headline, lines } = messages.changes;
  for (const finding of findings) {
    if (finding.kind === 'change') {
      const { up, down } = headline[finding.line === 'all' ? 'all' : 'line'];
      return fill((finding.change.difference ?? 0) > 0 ? up : down, {
        kpi: midSentence(inLanguage(kpiDefinition(finding.kpi).text, format.locale).name),
        line: lines[finding.line],
        value: valueText(finding.now, format),
      });
    }
    if (finding.kind === 'nothing' && finding.compared > 0) return headline.nothing;
  }
  return null;
}

/** Without its capital, unless it is an abbreviation. */
function midSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The parts of a finding's sentence; the KPI and the value are buttons there. */
export function findingParts(finding: ChangedFigure, messages: Messages, format: Format) {
  const { changes } = messages;
  const { change, kpi, line, now, before, driver } = finding;
  const difference = change.difference ?? 0;
  const { verdict } = change;
  const text = format.change(difference, now.unit);
  const isScaled =
    now.unit === 'count' && Math.abs((now.value ?? 0) - (before.value ?? 0) - difference) > 0.5;
  return {
    sign: changeSign(change),
    template: changes.finding[line === 'all' ? 'all' : 'line'],
    kpi: inLanguage(kpiDefinition(kpi).text, format.locale).name,
    line: changes.lines[line],
    before: valueText(before, format),
    value: valueText(now, format),
    difference: isScaled ? fill(changes.asLong, { difference: text }) : text,
    verdict: changes.found[verdict === 'better' || verdict === 'worse' ? verdict : 'changed'],
    driver: driver === null ? '' : driverText(driver, finding, messages, format),
    provisional: change.provisional ? changes.provisionalFinding : '',
    interval:
      change.low === null || change.high === null
        ? undefined
        : fill(changes.interval, {
            low: format.change(change.low, now.unit),
            high: format.change(change.high, now.unit),
          }),
  };
}

function valueText({ value, unit }: ChangedFigure['now'], format: Format): string {
  return value === null ? '' : format.value(value, unit);
}

function driverText(
  { dimension, key, kind, now, before }: ChangeDriver,
  { now: figure }: ChangedFigure,
  messages: Messages,
  format: Format,
): string {
  const { driver, groups } = messages.changes;
  const channel = dimension === 'channel' ? CHANNELS.find((one) => one === key) : undefined;
  const group = fill(groups[dimension], {
    key:
      channel !== undefined
        ? messages.common.channels[channel]
        : dimension === 'weekday'
          ? weekday(format.locale, (Number(key) + 3) * DAY)
          : key,
  });
  const value = (amount: number) =>
    kind === 'mix' ? format.percent(amount) : format.value(amount, kind === 'volume' ? 'count' : figure.unit);
  // Medians cannot be split over groups: of a duration these are means.
  const text = kind === 'performance' && figure.unit === 'seconds' ? driver.mean : driver[kind];
  return fill(text, { group, before: value(before), now: value(now) });
}

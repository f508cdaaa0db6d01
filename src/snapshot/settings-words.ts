import { fill } from '../i18n/fill.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/en.ts';
import { targetText } from '../i18n/target-text.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import { LINES, type Priority } from '../kpi/facts.ts';
import { inLanguage } from '../kpi/in-language.ts';
import type { ExclusionRule, OpeningHours, SettingKey, TimeLimits } from '../kpi/settings.ts';
import { onOneLine } from './plain-text.ts';
import type { Snapshot } from './snapshot.ts';

/** The settings that a figure of this snapshot depends on, each as "name: value". Cohorts and evidence are said with the definitions. */
export function settingsWords(snapshot: Snapshot, messages: Messages, format: Format): string[] {
  const { settings, definitions } = snapshot;
  const { common, settings: texts } = messages;
  const words = messages.snapshot.forms;
  const has = (kpi: string) => definitions.some((definition) => definition.kpi === kpi);
  const hours = (calendar: OpeningHours) =>
    fill(texts.time.perWeek, { hours: format.number(hoursPerWeek(calendar), 1) });
  const ofLines = LINES.flatMap((line) => {
    const own = settings.calendarOfLine[line];
    return own === undefined ? [] : [fill(words.setting, { name: common.lines[line], value: hours(own) })];
  });
  const limits = (of: TimeLimits) =>
    Object.entries(of).map(([priority, seconds]) =>
      fill(words.setting, {
        name: isPriority(priority) ? common.priorities[priority] : texts.targets.everyPriority,
        value: format.duration(seconds),
      }),
    );
  const business = settings.clock === 'business';
  const parts: [SettingKey, readonly string[]][] = [
    ['clock', [texts.time.clocks[settings.clock]]],
    ['calendar', business ? [hours(settings.calendar)] : []],
    ['calendarOfLine', business ? ofLines : []],
    ['reopenDays', [format.plural(settings.reopenDays, words.days)]],
    ['fcrEvidence', settings.fcrEvidence === null ? [] : [settings.fcrEvidence]],
    [
      'firstContactSeconds',
      definitions.some(({ evidence }) => evidence === 'C')
        ? [format.duration(settings.firstContactSeconds)]
        : [],
    ],
    ['responseLimits', has('sla_response') ? limits(settings.responseLimits) : []],
    ['resolutionLimits', has('sla_resolution') ? limits(settings.resolutionLimits) : []],
    [
      'targets',
      settings.targets
        .filter(({ kpi }) => has(kpi))
        .map(({ kpi, line, priority, value }) => {
          const about = [
            inLanguage(kpiDefinition(kpi).text, format.locale).name,
            ...(line === null ? [] : [common.lines[line]]),
            ...(priority === null ? [] : [fill(texts.targets.ofPriority, { priority })]),
          ];
          return fill(words.setting, {
            name: about.join(', '),
            value: targetText(kpiDefinition(kpi), value, messages, format),
          });
        }),
    ],
    ['notForLine1', has('first_contact_resolution_net') ? settings.notForLine1.map(onOneLine) : []],
    ['exclusions', settings.exclusions.map((rule) => ruleWords(rule, messages))],
  ];
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => fill(words.setting, { name: texts.names[name], value: values.join('; ') }));
}

function ruleWords({ dimension, value }: ExclusionRule, { settings, snapshot, common }: Messages): string {
  const names = new Map<string, string>(Object.entries(common.channels));
  const name = value === null ? settings.unknown : dimension === 'channel' ? names.get(value) : undefined;
  return fill(snapshot.forms.setting, {
    name: settings.exclusions.dimensions[dimension],
    value: name ?? onOneLine(value ?? ''),
  });
}

function hoursPerWeek({ week }: OpeningHours): number {
  return week.flat().reduce((sum, { from, until }) => sum + (until - from) / 60, 0);
}

function isPriority(text: string): text is `${Priority}` {
  return ['1', '2', '3', '4'].includes(text);
}

import { fill } from '../i18n/fill.ts';
import type { Messages } from '../i18n/en.ts';
import { kpiDefinition } from '../kpi/catalog.ts';
import type { Locale } from '../kpi/kpi-definition.ts';
import type { RowList } from '../report/row-list.ts';
import { excludedTexts, qualityTexts, quarantineTexts } from '../ui/problem/reason-texts.ts';

/** What a list of rows is called, and what it says about the figures. */
export function rowListTitle(
  list: RowList,
  messages: Messages,
  locale: Locale,
): { title: string; explanation: string } {
  const { common } = messages;
  const { lists } = common;
  if (list.kind === 'slot' || list.kind === 'range') {
    const name = kpiDefinition(list.kpi).text[locale].name;
    return { title: name, explanation: lists.selection.measured };
  }
  if (list.kind === 'hop' || list.kind === 'pair') return { title: messages.routes.title, explanation: '' };
  if (list.kind === 'cell') {
    const name = kpiDefinition(list.kpi).text[locale].name;
    return {
      title: fill(lists.cell, { kpi: name, line: common.lines[list.line] }),
      explanation: lists.selection[list.selection],
    };
  }
  if (list.kind === 'part') {
    const name = kpiDefinition(list.kpi).text[locale].name;
    return {
      title: fill(lists.cell, { kpi: name, line: list.key ?? common.channels.unknown }),
      explanation: lists.selection[list.selection],
    };
  }
  if (list.kind === 'quality') {
    const { name, effect } = qualityTexts(messages)[list.flag];
    return { title: name, explanation: effect };
  }
  if (list.kind === 'missing') return { title: lists.missing.title, explanation: lists.missing.explanation };
  const { title, explanation } = lists[list.kind];
  if (list.kind === 'excluded' && list.reason !== undefined) {
    const { name, effect } = excludedTexts(messages)[list.reason];
    return { title: `${title}: ${name}`, explanation: effect };
  }
  if (list.kind === 'quarantined' && list.reason !== undefined) {
    const { name, effect } = quarantineTexts(messages)[list.reason];
    return { title: `${title}: ${name}`, explanation: effect };
  }
  return { title, explanation };
}

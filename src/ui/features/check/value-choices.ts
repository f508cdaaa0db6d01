import type { Format } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/en.ts';
import { EVENT_MEANINGS, type ImportPlan } from '../../../ingest/import-plan.ts';
import type { ValueField } from '../../../ingest/inspection.ts';
import { CHANNELS, PRIORITIES, STATUSES } from '../../../kpi/facts.ts';
import { withMeaning } from './plan-edits.ts';

/** One meaning a value can be given. */
interface ValueChoice {
  value: string;
  label: string;
  edit: (plan: ImportPlan, raw: string) => ImportPlan;
}

const RATINGS = [0, 0.25, 0.5, 0.75, 1];

/** The meanings the values of a field can have, in words. */
export function valueChoices(field: ValueField, { check, common }: Messages, format: Format): ValueChoice[] {
  const { values: texts } = check;
  if (field === 'csat') {
    const shares = RATINGS.map((meaning) => ({
      value: String(meaning),
      label: format.percent(meaning, 0),
      edit: (plan: ImportPlan, raw: string) => withMeaning(plan, field, raw, meaning),
    }));
    return [
      ...shares,
      {
        value: 'unrated',
        label: texts.unrated,
        edit: (plan, raw) => withMeaning(plan, field, raw, 'unrated'),
      },
    ];
  }
  if (field === 'priority')
    return PRIORITIES.map((meaning) => ({
      value: String(meaning),
      label: common.priorities[meaning],
      edit: (plan, raw) => withMeaning(plan, field, raw, meaning),
    }));
  if (field === 'channel')
    return CHANNELS.map((meaning) => ({
      value: meaning,
      label: common.channels[meaning],
      edit: (plan, raw) => withMeaning(plan, field, raw, meaning),
    }));
  if (field === 'eventField')
    return EVENT_MEANINGS.map((meaning) => ({
      value: meaning,
      label: texts.event[meaning],
      edit: (plan, raw) => withMeaning(plan, field, raw, meaning),
    }));
  const states = STATUSES.map((meaning) => ({
    value: meaning,
    label: texts.status[meaning],
    edit: (plan: ImportPlan, raw: string) => withMeaning(plan, field, raw, meaning),
  }));
  if (field === 'status') return states;
  const others = (['reply', 'ignored'] as const).map((meaning) => ({
    value: meaning,
    label: texts[meaning],
    edit: (plan: ImportPlan, raw: string) => withMeaning(plan, field, raw, meaning),
  }));
  return [...states, ...others];
}

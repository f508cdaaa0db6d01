import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Messages } from '../../../i18n/en.ts';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import { CHANNELS, PRIORITIES, STATUSES } from '../../../kpi/facts.ts';
import { DataTable } from '../../kit/data-table.tsx';
import { Select } from '../../kit/select.tsx';
import { meaningOf, withMeaning, type ValueField } from './plan-edits.ts';
import styles from './values-section.module.css';

interface Choice {
  value: string;
  label: string;
  edit: (plan: ImportPlan, raw: string) => ImportPlan;
}

const choices: Record<ValueField, (messages: Messages) => Choice[]> = {
  status: (messages) =>
    STATUSES.map((meaning) => ({
      value: meaning,
      label: messages.check.values.status[meaning],
      edit: (plan, raw) => withMeaning(plan, 'status', raw, meaning),
    })),
  priority: (messages) =>
    PRIORITIES.map((meaning) => ({
      value: String(meaning),
      label: messages.common.priorities[meaning],
      edit: (plan, raw) => withMeaning(plan, 'priority', raw, meaning),
    })),
  channel: (messages) =>
    CHANNELS.map((meaning) => ({
      value: meaning,
      label: messages.common.channels[meaning],
      edit: (plan, raw) => withMeaning(plan, 'channel', raw, meaning),
    })),
};

interface ValueTableProps {
  field: ValueField;
  values: Inspection['values'][ValueField];
  plan: ImportPlan;
  /** With the value that was given another meaning. */
  onPlan: (plan: ImportPlan, value: string) => void;
}

/** The values of one column with their rows and a choice of meaning. */
export function ValueTable({ field, values, plan, onPlan }: ValueTableProps) {
  const messages = useMessages();
  const format = useFormat();
  const texts = messages.check.values;
  const options = choices[field](messages);
  return (
    <DataTable
      className={styles.table}
      caption={texts.of[field]}
      columns={[
        { key: 'value', head: texts.value },
        { key: 'rows', head: texts.rows, align: 'end' },
        { key: 'meaning', head: texts.meaning },
      ]}
      rows={values
        .toSorted((a, b) => b.rows - a.rows)
        .map(({ value, rows }) => ({
          key: value,
          cells: [
            value,
            format.integer(rows),
            <Select
              key="meaning"
              label={`${texts.meaning}: ${value}`}
              value={String(meaningOf(plan, field, value) ?? 'none')}
              options={[{ value: 'none', label: texts.unknown }, ...options]}
              onChange={(chosen) => {
                const choice = options.find((option) => option.value === chosen);
                onPlan(choice ? choice.edit(plan, value) : withMeaning(plan, field, value, null), value);
              }}
            />,
          ],
        }))}
    />
  );
}

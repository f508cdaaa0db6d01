import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Format } from '../../../i18n/format.ts';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection, ValueField } from '../../../ingest/inspection.ts';
import { Button } from '../../kit/button.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { searchMatch } from '../../kit/search-match.ts';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { meaningOf, withMeaning } from './plan-edits.ts';
import { valueChoices } from './value-choices.ts';
import styles from './values-section.module.css';

interface ValueTableProps {
  field: ValueField;
  values: Inspection['values'][ValueField];
  plan: ImportPlan;
  /** With the value that was given another meaning. */
  onPlan: (plan: ImportPlan, value: string) => void;
}

/** From here on a list is long enough to search in. */
const SEARCHED = 12;
const SHOWN = 50;

/** A rating on a scale of other steps than those to choose from. */
function ownShare(meaning: ReturnType<typeof meaningOf>, format: Format): { value: string; label: string }[] {
  if (typeof meaning !== 'number' || (meaning * 4) % 1 === 0) return [];
  return [{ value: String(meaning), label: format.percent(meaning, 0) }];
}

/** The values of one column with their rows and a choice of meaning, the most frequent first. */
export function ValueTable({ field, values, plan, onPlan }: ValueTableProps) {
  const messages = useMessages();
  const format = useFormat();
  const { values: texts } = messages.check;
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const options = valueChoices(field, messages, format);
  const matches = searchMatch(query);
  const found = values.filter(({ value }) => matches(value)).toSorted((a, b) => b.rows - a.rows);
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <div className={styles.values}>
      {values.length > SEARCHED ? (
        <TextInput
          type="search"
          className={styles.search}
          value={query}
          placeholder={texts.search}
          aria-label={`${texts.search}: ${texts.of[field]}`}
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      <DataTable
        className={styles.table}
        caption={
          <>
            {texts.of[field]} <span className={styles.note}>{texts.note[field]}</span>
          </>
        }
        columns={[
          { key: 'value', head: texts.value },
          { key: 'rows', head: texts.rows, align: 'end' },
          { key: 'meaning', head: texts.meaning },
        ]}
        rows={shown.map(({ value, rows }) => ({
          key: value,
          cells: [
            value,
            format.integer(rows),
            <Select
              key="meaning"
              label={`${texts.meaning}: ${value}`}
              value={String(meaningOf(plan, field, value) ?? 'none')}
              options={[
                { value: 'none', label: texts.unknown },
                ...ownShare(meaningOf(plan, field, value), format),
                ...options,
              ]}
              onChange={(chosen) => {
                const choice = options.find((option) => option.value === chosen);
                onPlan(choice ? choice.edit(plan, value) : withMeaning(plan, field, value, null), value);
              }}
            />,
          ],
        }))}
      />
      {found.length === 0 ? <p>{texts.noMatch}</p> : null}
      {found.length > shown.length ? (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {fill(texts.showAll, { count: format.integer(found.length) })}
        </Button>
      ) : null}
    </div>
  );
}

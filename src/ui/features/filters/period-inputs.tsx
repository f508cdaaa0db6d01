import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Period } from '../../../kpi/kpi-query.ts';
import { Field } from '../../kit/field.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { readPeriodDraft } from './period-draft.ts';
import styles from './filter-bar.module.css';

interface PeriodInputsProps {
  period: Period;
  range: { from: string; to: string };
  onChange: (period: Period) => void;
}

/** First and last day, typed or picked, bounded by the data. What is not a period yet changes nothing. */
export function PeriodInputs({ period, range, onChange }: PeriodInputsProps) {
  const texts = useMessages().filters;
  const format = useFormat();
  const [known, setKnown] = useState(period);
  const [draft, setDraft] = useState({ from: period.from ?? '', to: period.to ?? '' });
  if (known.from !== period.from || known.to !== period.to) {
    setKnown(period);
    setDraft({ from: period.from ?? '', to: period.to ?? '' });
  }
  const bounds = { from: format.date(range.from), to: format.date(range.to) };
  const read = readPeriodDraft(draft, range);
  const change = (next: { from: string; to: string }) => {
    setDraft(next);
    const answer = readPeriodDraft(next, range);
    if ('problem' in answer) return;
    setKnown(answer.period);
    onChange(answer.period);
  };
  return (
    <div className={styles.custom}>
      <h3>{texts.custom}</h3>
      <div className={styles.dates}>
        <Field label={texts.from}>
          <TextInput
            type="date"
            min={range.from}
            max={range.to}
            value={draft.from}
            onChange={(event) => change({ ...draft, from: event.target.value })}
          />
        </Field>
        <Field label={texts.to}>
          <TextInput
            type="date"
            min={range.from}
            max={range.to}
            value={draft.to}
            onChange={(event) => change({ ...draft, to: event.target.value })}
          />
        </Field>
      </div>
      <p className={styles.hint} aria-live="polite">
        {'problem' in read
          ? fill(read.problem === 'outside' ? texts.outside : texts.wrongOrder, bounds)
          : fill(texts.bounds, bounds)}
      </p>
    </div>
  );
}

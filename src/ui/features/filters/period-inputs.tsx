import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Period } from '../../../kpi/kpi-query.ts';
import { samePeriod, type DayRange } from '../../../kpi/period-presets.ts';
import { Field } from '../../kit/field.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { readPeriodDraft } from './period-draft.ts';
import styles from './period-filter.module.css';

interface PeriodInputsProps {
  period: Period;
  range: DayRange;
  onChange: (period: Period, mode: 'push' | 'replace') => void;
}

/**
 * First and last day, typed or picked, bounded by the data. What is not a period yet changes nothing. The first change since it was made is
 * a step; what is typed on after that belongs to it.
 */
export function PeriodInputs({ period, range, onChange }: PeriodInputsProps) {
  const texts = useMessages().filters;
  const format = useFormat();
  const [known, setKnown] = useState(period);
  const [draft, setDraft] = useState({ from: period.from ?? '', to: period.to ?? '' });
  const [isStep, setIsStep] = useState(false);
  if (!samePeriod(known, period)) {
    setKnown(period);
    setDraft({ from: period.from ?? '', to: period.to ?? '' });
    setIsStep(false);
  }
  const bounds = { from: format.date(range.from), to: format.date(range.to) };
  const isTyped = draft.from !== (period.from ?? '') || draft.to !== (period.to ?? '');
  // A month that is not over yet goes on after the data.
  const limits = {
    from: period.from !== null && period.from < range.from ? period.from : range.from,
    to: period.to !== null && period.to > range.to ? period.to : range.to,
  };
  const read = readPeriodDraft(draft, limits);
  const change = (next: { from: string; to: string }) => {
    setDraft(next);
    const answer = readPeriodDraft(next, limits);
    if ('problem' in answer || samePeriod(answer.period, period)) return;
    setKnown(answer.period);
    setIsStep(true);
    onChange(answer.period, isStep ? 'replace' : 'push');
  };
  return (
    <div className={styles.custom}>
      <h3>{texts.custom}</h3>
      <div className={styles.dates}>
        <Field label={texts.from}>
          <TextInput
            type="date"
            min={limits.from}
            max={limits.to}
            value={draft.from}
            onChange={(event) => change({ ...draft, from: event.target.value })}
          />
        </Field>
        <Field label={texts.to}>
          <TextInput
            type="date"
            min={limits.from}
            max={limits.to}
            value={draft.to}
            onChange={(event) => change({ ...draft, to: event.target.value })}
          />
        </Field>
      </div>
      <p className={styles.hint} aria-live="polite">
        {isTyped && 'problem' in read
          ? fill(read.problem === 'outside' ? texts.outside : texts.wrongOrder, bounds)
          : fill(texts.bounds, bounds)}
      </p>
    </div>
  );
}

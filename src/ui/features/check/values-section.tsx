import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { VALUE_FIELDS } from '../../../ingest/inspection.ts';
import { CheckSection } from './check-section.tsx';
import type { EditProps } from './edit-props.ts';
import { ValueTable } from './value-table.tsx';
import styles from './values-section.module.css';

/** What the values of status, priority, channel, satisfaction, activity and changed field mean: first those that were not understood. */
export function ValuesSection({ inspection, plan, onPlan }: EditProps) {
  const { values: texts } = useMessages().check;
  const format = useFormat();
  // An answered value would count as understood: it stays where it was asked.
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const all = VALUE_FIELDS.filter((field) => inspection.values[field].length > 0).map((field) => {
    const isAsked = (value: string, known: boolean) => !known || answered.includes(`${field} ${value}`);
    const values = inspection.values[field];
    return {
      field,
      asked: values.filter(({ value, known }) => isAsked(value, known)),
      understood: values.filter(({ value, known }) => !isAsked(value, known)),
    };
  });
  const asked = all.filter((one) => one.asked.length > 0);
  const understood = all.filter((one) => one.understood.length > 0);
  const count = understood.reduce((sum, one) => sum + one.understood.length, 0);
  return (
    <CheckSection section="values" title={texts.title} intro={asked.length > 0 ? texts.intro : undefined}>
      {asked.length === 0 ? <p>{texts.allKnown}</p> : null}
      {asked.map((one) => (
        <ValueTable
          key={one.field}
          field={one.field}
          values={one.asked}
          plan={plan}
          onPlan={(next, value) => {
            setAnswered([...answered, `${one.field} ${value}`]);
            onPlan(next);
          }}
        />
      ))}
      {count === 0 ? null : (
        <details className={styles.known}>
          <summary>{fill(texts.understood, { count: format.integer(count) })}</summary>
          {understood.map((one) => (
            <ValueTable
              key={one.field}
              field={one.field}
              values={one.understood}
              plan={plan}
              onPlan={onPlan}
            />
          ))}
        </details>
      )}
    </CheckSection>
  );
}

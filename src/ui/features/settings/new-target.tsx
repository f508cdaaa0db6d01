import { useId, useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { CATALOG, kpiDefinition } from '../../../kpi/catalog.ts';
import { PRIORITIES } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { Target } from '../../../kpi/settings.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { readAmount } from './read-amount.ts';
import styles from './settings.module.css';

/** Where more is neither better nor worse there is nothing to aim at. */
const AIMABLE = CATALOG.filter(({ direction }) => direction !== 'neither');
const EVERY = 'every';

/** A target for a KPI, of every line and priority or of one. One that is there already is replaced. */
export function NewTarget({ onAdd }: { onAdd: (target: Target) => void }) {
  const { common, settings } = useMessages();
  const texts = settings.targets;
  const format = useFormat();
  const id = useId();
  const [kpi, setKpi] = useState<KpiId>('first_contact_resolution');
  const [line, setLine] = useState<string>(EVERY);
  const [priority, setPriority] = useState<string>(EVERY);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const { unit, direction, applicable } = kpiDefinition(kpi);
  const lines = applicable.filter((one) => one !== 'unknown');
  const add = (): void => {
    const value = readAmount(typed, unit, format.locale);
    setWrong(value === null);
    if (value === null) return;
    onAdd({
      kpi,
      line: lines.find((one) => one === line) ?? null,
      priority: PRIORITIES.find((one) => String(one) === priority) ?? null,
      value,
    });
    setTyped('');
  };
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className={styles.form}>
        <Field label={texts.kpi}>
          <Select
            value={kpi}
            options={AIMABLE.map((one) => ({
              value: one.id,
              label: inLanguage(one.text, format.locale).name,
            }))}
            onChange={(value) => {
              setKpi(value);
              setWrong(false);
            }}
          />
        </Field>
        <Field label={texts.line}>
          <Select
            value={lines.some((one) => one === line) ? line : EVERY}
            options={[
              { value: EVERY, label: texts.everyLine },
              ...lines.map((one) => ({
                value: one,
                label: one === 'all' ? texts.allLines : common.lines[one],
              })),
            ]}
            onChange={setLine}
          />
        </Field>
        <Field label={texts.priority}>
          <Select
            value={priority}
            options={[
              { value: EVERY, label: texts.everyPriority },
              ...PRIORITIES.map((one) => ({ value: String(one), label: common.priorities[one] })),
            ]}
            onChange={setPriority}
          />
        </Field>
        <Field label={`${texts.newValue}, ${direction === 'higher' ? texts.atLeast : texts.atMost}`}>
          <TextInput
            className={styles.input}
            autoComplete="off"
            value={typed}
            aria-invalid={wrong}
            aria-describedby={id}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <Button type="submit">{settings.add}</Button>
      </div>
      <span id={id} className={wrong ? styles.problem : styles.hint} role={wrong ? 'alert' : undefined}>
        {wrong ? texts.problems[unit] : texts.hints[unit]}
      </span>
    </form>
  );
}

import type { ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import styles from './checkbox-list.module.css';

interface CheckboxOption<T extends string | number> {
  value: T;
  label: ReactNode;
  /** To the right: a count, already formatted. */
  detail?: ReactNode;
}

interface CheckboxListProps<T extends string | number> {
  label: string;
  options: readonly CheckboxOption<T>[];
  checked: readonly T[];
  onChange: (checked: T[]) => void;
}

/** Several of a closed set, in the order of the options. For the inside of a Popover or a form. */
export function CheckboxList<T extends string | number>({
  label,
  options,
  checked,
  onChange,
}: CheckboxListProps<T>) {
  return (
    <fieldset className={styles.list} aria-label={label}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          className={styles.option}
          checked={checked.includes(option.value)}
          onChange={(on) =>
            onChange(
              options
                .map(({ value }) => value)
                .filter((value) => (value === option.value ? on : checked.includes(value))),
            )
          }
        >
          <span className={styles.label}>{option.label}</span>
          {option.detail === undefined ? null : <span className={styles.detail}>{option.detail}</span>}
        </Checkbox>
      ))}
    </fieldset>
  );
}

import { classNames } from './class-names.ts';
import styles from './select.module.css';

interface SelectOption<T extends string> {
  value: T;
  label: string;
  disabled?: boolean;
}

interface SelectProps<T extends string> {
  value: T;
  options: readonly SelectOption<T>[];
  onChange: (value: T) => void;
  /** The accessible name, where no label stands around it. */
  label?: string | undefined;
  id?: string | undefined;
  invalid?: boolean | undefined;
  className?: string | undefined;
}

/** A native select over a closed set of values. */
export function Select<T extends string>({
  value,
  options,
  onChange,
  label,
  id,
  invalid,
  className,
}: SelectProps<T>) {
  return (
    <select
      id={id}
      className={classNames(styles.select, className)}
      value={value}
      aria-label={label}
      aria-invalid={invalid}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

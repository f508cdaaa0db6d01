import type { InputHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import styles from './text-input.module.css';

/** A native input for text, numbers and dates, in the look of the kit. */
export function TextInput({ className, type = 'text', ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input type={type} className={classNames(styles.input, className)} {...rest} />;
}

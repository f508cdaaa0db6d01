import { withoutTurningMarks } from './turning-marks.ts';

/**
 * Fills `{name}` in a text. A name without a value stays as it is, so that it shows up in a test. A value of an export does not turn around
 * the text after it.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? blank : withoutTurningMarks(String(value));
  });
}

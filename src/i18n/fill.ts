/** Fills `{name}` in a text. A name without a value stays as it is, so that it shows up in a test. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? blank : String(value);
  });
}

const sheets = new Map<string, string>();

/** The name of a class in the page: that of its style sheet and its own, which are found again, and pack well. */
export function className(name: string, file: string): string {
  const sheet = /([^/\\]+)\.module\.css/.exec(file)?.[1] ?? file;
  const path = file.replace(/\?.*/, '');
  const other = sheets.get(sheet) ?? path;
  if (other !== path) throw new Error(`Two style sheets of one name: ${other} and ${path}`);
  sheets.set(sheet, path);
  return `${sheet}_${name}`;
}

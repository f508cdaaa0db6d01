/**
 * The form in which headers are compared: without byte order mark, type suffix (`Reopened [flag]`) and Jira's
 * `Custom field (…)` wrapper, in lower case, with single spaces for white space, underscores and hyphens (`Ticket-ID`).
 */
export function normaliseHeader(header: string): string {
  const plain = header
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .replace(/ \[(list|flag|txt|dec|int|date)\]$/, '');
  return /^custom field \((.*)\)$/.exec(plain)?.[1]?.trim() ?? plain;
}

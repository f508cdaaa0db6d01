const AGGREGATE =
  /^(?:avg|average|mean|median|gem\.|gemiddeld|total|totaal|number of|aantal|no\. of|%)|\b(?:count|conversations|percentage|gemiddelde)$/;
const TICKET =
  /(?:^|[^a-z])(?:id|key|number|nummer|ticket|incident|#|created|opened|reported|date|datum|aangemeld|aangemaakt|gemeld)(?:[^a-z]|$)|datum|nummer/;

/**
 * TRUE for a report of totals (a row an agent, team or day) instead of tickets: its first line is `Reporting period … to …`, or at
 * least two columns and half of them are totals and none can be a ticket number or a date. Source: Chatwoot's report exports.
 */
export function isSummaryReport(firstLine: string, header: readonly string[]): boolean {
  if (/^"?reporting period\b.*\bto\b/i.test(firstLine.trim())) return true;
  const names = header.map((name) => name.toLowerCase().replaceAll('_', ' ').trim());
  const totals = names.filter((name) => AGGREGATE.test(name)).length;
  const others = names.filter((name) => !AGGREGATE.test(name));
  return (
    totals > 0 && totals * 2 >= names.length && names.length > 1 && !others.some((name) => TICKET.test(name))
  );
}

/** Chatwoot's reports begin with their period. */
const PERIOD_LINE = /^"?reporting period\b.*\bto\b/i;
/** The corner of a pivot table. */
const PIVOT =
  /^(?:rijlabels|row labels|zeilenbeschriftungen|kolomlabels|column labels|spaltenbeschriftungen)$/;
const PIVOT_TOTAL = /^(?:eindtotaal|grand total|gesamtergebnis)$/;

const THINGS = String.raw`(?:tickets|conversations|cases|incidents|calls|requests|chats|meldingen|incidenten|verzoeken|gesprekken|vorgänge|anfragen|störungen)`;
const STATES = String.raw`(?:created|received|new|assigned|solved|resolved|closed|reopened|unsolved|unresolved|open|pending|handled|nieuw|aangemeld|afgemeld|aangemaakt|toegewezen|opgelost|gesloten|heropend|openstaand|gereed|afgerond|afgehandeld|neu|offen|erstellt|gelöst|geschlossen|zugewiesen|wiedereröffnet)e?`;
const TOTAL = new RegExp(
  [
    String.raw`^(?:avg|average|mean|median|med|gem\.|gemiddeld|gemiddelde|mediaan|ø|durchschnitt|durchschnittlich\w*|total|totaal|totale|gesamt|number of|no\. of|# of|count of|sum of|aantal|anzahl|som van|summe|max\. van|min\. van|percentage|%)(?![a-z])`,
    String.raw`(?:^|[^a-z])(?:count|conversations|percentage|gemiddelde|\(avg\)|\(med\)|\(sum\)|\(gem\.\))$`,
    String.raw`%\)?$`,
    String.raw`^${THINGS}(?: ${STATES})?$`,
    String.raw`^${STATES} ${THINGS}$`,
    String.raw`^openstaand (?:begin|einde)(?: periode)?$`,
    String.raw`^(?:backlog|werkvoorraad|instroom|uitstroom)$`,
  ].join('|'),
);

const PERIOD =
  /(?:^|[^a-z])(?:year|quarter|month|week|weekday|hour of day|jaar|kwartaal|maand|weekdag|jahr|quartal|monat|woche|kalenderwoche)(?:[^a-z]|$)/;
const PERSON =
  /^(?:agent|assignee|operator|team|group|user|inbox|mailbox|label|queue|brand|channel)[ .](?:id|name|email)$/;
const DAY = /^(?:date|day|datum|dag|tag)$/;
const STATE = new RegExp(`^${STATES}$`);
const TICKET =
  /(?:^|[^a-z])(?:id|key|number|nummer|ticket|incident|#|created|opened|reported|date|datum|aangemeld|aangemaakt|gemeld)(?:[^a-z]|$)|datum|nummer/;

/**
 * TRUE for a report of totals (a row an agent, team, day or month) instead of tickets: its first line is `Reporting period … to …`, it is a
 * pivot table, or at least two columns and half of them are totals and none of the others can be a ticket number or the date of a ticket.
 * Sources: the reports of Chatwoot, Zendesk, Freshdesk and TOPdesk; pivot tables of Excel in Dutch, English and German.
 */
export function isSummaryReport(firstLine: string, header: readonly string[]): boolean {
  if (PERIOD_LINE.test(firstLine.trim())) return true;
  const names = header.map((name) =>
    name
      .toLowerCase()
      .replaceAll(/[\s_]+/g, ' ')
      .trim(),
  );
  if (names.some((name) => PIVOT.test(name)) || PIVOT_TOTAL.test(names.at(-1) ?? '')) return true;
  const filled = names.filter((name) => name !== '');
  if (filled.length < 2) return false;
  const others = filled.filter((name) => !TOTAL.test(name));
  const [first, ...rest] = filled;
  if (first !== undefined && PERIOD.test(first) && rest.every((name) => TOTAL.test(name) || STATE.test(name)))
    return true;
  const totals = filled.length - others.length;
  if (totals === 0 || totals * 2 < filled.length) return false;
  if (others.length === 1 && DAY.test(others[0] ?? '')) return true;
  return !others.some((name) => TICKET.test(name) && !PERIOD.test(name) && !PERSON.test(name));
}

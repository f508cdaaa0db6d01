import { fill } from './fill.ts';
import type { Messages } from './en.ts';
import type { Format } from './format.ts';
import type { LineKey } from '../kpi/facts.ts';
import type { KpiId } from '../kpi/kpi-definition.ts';
import type { KpiFigure } from '../kpi/kpi-query.ts';
import { reliability } from '../kpi/statistics/reliability.ts';

/** The selection in words: only what was measured over enough tickets, straight from the figures of the table. */
export function leadSentences(figures: readonly KpiFigure[], messages: Messages, format: Format): string[] {
  const { lead } = messages.overview;
  const value = (kpi: KpiId, line: LineKey) => {
    const figure = figures.find((one) => one.kpi === kpi && one.line === line);
    return !figure || figure.value === null || reliability(figure.n) === 'suppress'
      ? null
      : format.value(figure.value, figure.unit);
  };
  const say = (text: string, rate: string | null) => (rate === null ? [] : [fill(text, { value: rate })]);
  const firstContact = say(lead.first_contact_resolution, value('first_contact_resolution', '1'));
  const escalated = say(
    firstContact.length === 0 ? lead.escalation_only : lead.escalation_rate,
    value('escalation_rate', '1'),
  );
  const reopened = say(lead.reopen_rate, value('reopen_rate', 'all'));
  const response = value('first_response_time', 'all');
  const resolution = value('resolution_time', 'all');
  const times =
    response !== null && resolution !== null
      ? fill(lead.times, { response, resolution })
      : response !== null
        ? fill(lead.response, { response })
        : resolution !== null
          ? fill(lead.resolution, { resolution })
          : null;
  const rates = [[...firstContact, ...escalated], reopened]
    .filter((parts) => parts.length > 0)
    .map((parts) => `${format.list(parts)}.`);
  return [...rates, ...(times === null ? [] : [times])];
}

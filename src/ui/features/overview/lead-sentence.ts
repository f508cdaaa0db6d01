import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { TOO_FEW } from './figure-state.ts';

/** The selection in words: only what was measured over enough tickets, straight from the figures of the table. */
export function leadSentence(figures: readonly KpiFigure[], messages: Messages, format: Format): string {
  const { lead } = messages.overview;
  const value = (kpi: KpiId, line: LineKey) => {
    const figure = figures.find((one) => one.kpi === kpi && one.line === line);
    return !figure || figure.value === null || figure.n < TOO_FEW
      ? null
      : format.value(figure.value, figure.unit);
  };
  const rates = [
    { text: lead.first_contact_resolution, value: value('first_contact_resolution', '1') },
    { text: lead.escalation_rate, value: value('escalation_rate', '1') },
    { text: lead.reopen_rate, value: value('reopen_rate', 'all') },
  ].flatMap((part) => (part.value === null ? [] : [fill(part.text, { value: part.value })]));
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
  return [rates.length === 0 ? null : `${capital(format.list(rates))}.`, times]
    .filter((part) => part !== null)
    .join(' ');
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

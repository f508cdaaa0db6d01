import { expect, test } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import { nl } from '../../src/i18n/nl.ts';
import type { LineKey } from '../../src/kpi/facts.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import type { KpiFigure } from '../../src/kpi/kpi-query.ts';
import { leadSentences } from '../../src/i18n/lead-sentence.ts';
import { EMPTY_FIGURE } from '../support/empty-figure.ts';

const rate = (kpi: KpiId, line: LineKey, value: number): KpiFigure => ({
  kpi,
  line,
  unit: 'ratio',
  ...EMPTY_FIGURE,
  value,
  numerator: 1,
  n: 40,
  max: null,
});
const lead = (...figures: KpiFigure[]) =>
  leadSentences(figures, nl, createFormat('nl'))
    .join(' ')
    .replace(/[\u00A0\u202F]/g, ' ');

const firstContact = rate('first_contact_resolution', '1', 0.7);
const escalation = rate('escalation_rate', '1', 0.2);
const reopen = rate('reopen_rate', 'all', 0.05);

test('line 1 is one sentence, reopening the next', () => {
  expect(lead(firstContact, escalation, reopen)).toBe(
    'Lijn 1 loste 70,0 % op bij het eerste contact en zette 20,0 % door naar een hogere lijn. 5,0 % van de opgeloste tickets is weer geopend.',
  );
});

test('a sentence names its line, whatever was not measured', () => {
  expect(lead(escalation)).toBe('Lijn 1 zette 20,0 % door naar een hogere lijn.');
  expect(lead(reopen)).toBe('5,0 % van de opgeloste tickets is weer geopend.');
  expect(lead({ ...firstContact, n: 4 })).toBe('');
});

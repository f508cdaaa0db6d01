import { describe, expect, it } from 'vitest';
import { kpiDefinition } from '../../src/kpi/catalog.ts';
import type { Coverage } from '../../src/kpi/facts.ts';
import type { KpiId } from '../../src/kpi/kpi-definition.ts';
import { chooseMeasurement } from '../../src/kpi/measurement.ts';
import { DEFAULT_SETTINGS, type KpiSettings } from '../../src/kpi/settings.ts';
import { eachColumn } from '../support/ticket-table.ts';

/** Of a thousand resolved tickets of which everything is known but what is given. */
function chosen(kpi: KpiId, known: Partial<Coverage>, settings: Partial<KpiSettings> = {}) {
  const coverage = { ...eachColumn(() => 1000), ...known };
  return chooseMeasurement(kpiDefinition(kpi), coverage, { ...DEFAULT_SETTINGS, ...settings });
}

describe('the evidence of first contact', () => {
  it.each<[string, Partial<Coverage>, string | undefined]>([
    ['all there', {}, 'A'],
    ['one flag of the tool', { fcr_vendor: 1 }, 'B'],
    ['a flag on all but a few', { fcr_vendor: 800 }, 'A'],
    ['a flag on one too few', { fcr_vendor: 799 }, 'B'],
    ['one number of replies', { fcr_vendor: 0, agent_replies: 1 }, 'C'],
    [
      'a flag on few, replies on fewer, and no durations',
      { fcr_vendor: 100, agent_replies: 3, first_resolution_s: 0 },
      'A',
    ],
    ['one resolved ticket, of which the line is known', { fcr_vendor: 0, line_resolved: 1 }, 'C'],
    ['no reopenings', { fcr_vendor: 0, reopen_count: 0 }, undefined],
  ])('%s: %s', (_, known, evidence) => {
    for (const kpi of ['first_contact_resolution', 'first_contact_resolution_net'] as const) {
      expect(chosen(kpi, known)?.evidence).toBe(evidence);
    }
  });

  it('is the one the user wants, however little it covers', () => {
    expect(chosen('first_contact_resolution', { fcr_vendor: 1 }, { fcrEvidence: 'A' })?.evidence).toBe('A');
  });

  it('lasting: what is sparse for all of them decides nothing', () => {
    expect(chosen('first_contact_resolution_lasting', { requester_no: 5 })?.evidence).toBe('A');
  });
});

it('ways without a level are taken as they come: few tickets are ever reopened', () => {
  expect(chosen('reopen_rate', { reopened_utc: 1 })?.needs).toContain('reopened_utc');
  expect(chosen('reopen_rate', { reopened_utc: 0 })?.needs).toEqual(['reopen_count']);
});

it('the response to a survey is known of an export that has ratings', () => {
  expect(chosen('csat_response', { csat: 1 })).not.toBeNull();
  expect(chosen('csat_response', { csat: 0 })).toBeNull();
  expect(chosen('csat_response', { rating_asked: 0 })).toBeNull();
});

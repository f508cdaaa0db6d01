import { makeSamples, type SampleName } from '../../../sample-data/sample-files.ts';
import { NO_FILTER, type KpiFilter } from '../../../src/kpi/kpi-query.ts';
import { oracleOf } from '../../oracle/oracle.ts';
import { inAmsterdam, toOracleTicket, TRUTH_KPIS } from '../../sample-data/to-oracle-ticket.ts';
import type { Figure } from './figures.ts';

let made: ReturnType<typeof makeSamples> | undefined;

/** The figures of a sample under a filter, counted ticket by ticket without any SQL. */
export function expectedFigures(name: SampleName, filter: Partial<KpiFilter>): Figure[] {
  made ??= makeSamples();
  const tickets = made.samples[name].expressed.map(toOracleTicket);
  const { asOfUtc } = made.truth;
  const figures = oracleOf(TRUTH_KPIS, tickets, {
    asOfUtc,
    asOfLocal: inAmsterdam(asOfUtc),
    filter: { ...NO_FILTER, ...filter },
  });
  return figures.map(({ kpi, line, value, numerator, n, missing, p90 }) => {
    const isDuration = kpi === 'first_response_time' || kpi === 'resolution_time';
    return { kpi, line, k: numerator, n, missing, median: isDuration ? value : null, p90 };
  });
}

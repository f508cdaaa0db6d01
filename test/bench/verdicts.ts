import { formatTable } from './format-table.ts';
import { count, megabytes, ms, times } from './format-number.ts';
import { LABELS, ORDER } from './labels.ts';
import type { SizeResult, Work } from './measure.ts';
import { spread } from './statistics.ts';
import type { StatementTime } from './timed-engine.ts';

interface Verdict {
  what: string;
  value: (result: SizeResult) => number;
  text: (value: number) => string;
  /** Most allowed at one million tickets; least where `atLeast`. */
  budget: number;
  atLeast?: true;
}

/** Of the statements alone, as one engine runs them. */
const statementsMs = (runs: StatementTime[][]) =>
  spread(runs.map((run) => run.reduce((sum, { ms: each }) => sum + each, 0))).median;

const medianRatio = (work: Work) => (result: SizeResult) =>
  spread(result.wasm[work]).median / spread(result.native[work]).median;

/** What one size of file is held to. */
export const VERDICTS: readonly Verdict[] = [
  { what: 'file -> facts / native', value: medianRatio('import'), text: times, budget: 2.5 },
  { what: 'file -> five KPIs / native', value: medianRatio('dashboard'), text: times, budget: 2.5 },
  {
    what: 'file -> facts / its SQL alone on native',
    value: ({ wasm, native }) => spread(wasm.import).median / spread(native.sql).median,
    text: times,
    budget: 2.5,
  },
  { what: 'five KPIs by line / native', value: medianRatio('figures'), text: times, budget: 2 },
  {
    what: 'PapaParse + JS / file -> five KPIs',
    value: ({ plain, wasm }) => spread(plain.dashboard).median / spread(wasm.dashboard).median,
    text: times,
    budget: 3,
    atLeast: true,
  },
  {
    what: 'whole overview after a filter, p95, without painting (at 100,000: 120 ms)',
    value: ({ wasm }) => spread(wasm.overview).p95,
    text: (value) => `${ms(value)} ms`,
    budget: 500,
  },
  {
    what: 'statements of the whole overview / native',
    value: ({ asked }) => statementsMs(asked.overview.wasm) / statementsMs(asked.overview.native),
    text: times,
    budget: 2,
  },
  {
    what: 'statements of all KPIs / native',
    value: ({ asked }) => statementsMs(asked.everything.wasm) / statementsMs(asked.everything.native),
    text: times,
    budget: 2,
  },
  {
    what: 'memory in the engine',
    value: ({ memoryBytes }) => memoryBytes.wasm,
    text: megabytes,
    budget: 1e9,
  },
];

/** The ratios of all sizes beside their budget, and how the work grows with the tickets. */
export function verdictText(results: readonly SizeResult[]): string {
  const head = ['', ...results.map(({ tickets }) => count(tickets)), 'budget at 1,000,000'];
  const rows = VERDICTS.map(({ what, value, text, budget, atLeast }) => [
    what,
    ...results.map((result) => text(value(result))),
    `${atLeast ? '>=' : '<='} ${text(budget)}`,
  ]);
  const steps = results.slice(1).map((result, i) => ({ before: results[i]!, result }));
  const growthHead = [
    '',
    ...steps.map(({ before, result }) => `${count(before.tickets)} -> ${count(result.tickets)}`),
  ];
  const growth = ORDER.map((work) => [
    LABELS[work],
    ...steps.map(({ before, result }) =>
      times(spread(result.wasm[work]).median / spread(before.wasm[work]).median),
    ),
  ]);
  return [
    '\nRatios of medians',
    formatTable(head, rows),
    ...(steps.length === 0 ? [] : ['\nGrowth of Linewise, medians', formatTable(growthHead, growth)]),
  ].join('\n');
}

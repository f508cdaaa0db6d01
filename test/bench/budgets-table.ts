import { BUDGETS } from '../budget/budgets.ts';
import type { Weight } from '../budget/weigh.ts';
import type { VisitsResult } from './app/visits.ts';
import type { WorkResult } from './app/work.ts';
import { count, ms, times } from './format-number.ts';
import { formatTable, markdownTable } from './format-table.ts';
import type { SizeResult, Work } from './measure.ts';
import { REPAINT_BUDGETS, type RepaintSample } from './repaint.ts';
import { spread } from './statistics.ts';
import { VERDICTS } from './verdicts.ts';

const MOST_BLOCKED_MS = 100;
const MOST_CANCEL_MS = 100;
/** Tickets that the budgets are of, where no other number is named. */
const BUDGET_SIZE = 1_000_000;

/** All that one run of the bench found. */
export interface Findings {
  weight: Weight;
  visits: VisitsResult;
  repaints: ReadonlyMap<number, readonly RepaintSample[]>;
  sizes: readonly SizeResult[];
  works: readonly WorkResult[];
}

interface Line {
  what: string;
  /** Why there is none. */
  value: number | string;
  budget: number;
  atLeast?: true;
  text: (value: number) => string;
}

const milliseconds = (value: number) => `${ms(value)} ms`;
const kilobytes = (bytes: number) => `${count(Math.round(bytes / 1000))} kB`;

/** Every budget of product.md §7 in one table, with what was measured and by how much it is not met. */
export function budgetsText(findings: Findings, markdown: boolean): string {
  const lines = [
    ...weightLines(findings),
    ...sizeLines(findings.sizes),
    ...repaintLines(findings.repaints),
    ...growthLines(findings.sizes),
    ...workLines(findings.works),
  ];
  const rows = lines.map((line) => {
    const { what, value, budget, text } = line;
    const measured = typeof value === 'number' ? text(value) : '';
    return [what, measured, `${line.atLeast ? '≥' : '≤'} ${text(budget)}`, verdictOf(line)];
  });
  const head = ['budget of product.md §7', 'measured', 'budget', 'verdict'];
  return `\nBudgets\n${markdown ? markdownTable(head, rows) : formatTable(head, rows)}`;
}

function verdictOf({ value, budget, atLeast }: Line): string {
  if (typeof value === 'string') return `not measured: ${value}`;
  if (atLeast ? value >= budget : value <= budget) return 'met';
  if (budget === 0) return 'NOT met';
  return `NOT met, by ${Math.ceil((Math.abs(value - budget) / budget) * 100)} %`;
}

function weightLines({ weight, visits }: Findings): Line[] {
  const line = (what: string, value: number, budget: number): Line => ({
    what,
    value,
    budget,
    text: kilobytes,
  });
  return [
    line('start page: JavaScript before it can be used, gzipped', weight.start, BUDGETS.start),
    line('whole app in one language without the engine, gzipped', weight.app, BUDGETS.app),
    line('engine', weight.engine, BUDGETS.engine),
    line('engine as transferred in a first visit', visits.bytes.engine, BUDGETS.engine),
    line('engine as transferred in a second visit', visits.bytes.engineAgain, 0),
  ];
}

function sizeLines(sizes: readonly SizeResult[]): Line[] {
  const result = sizes.find(({ tickets }) => tickets === BUDGET_SIZE);
  return VERDICTS.map(({ what, value, budget, atLeast, text }) => ({
    what: `${what}, ${count(BUDGET_SIZE)} tickets`,
    value: result === undefined ? 'not among --sizes' : value(result),
    budget,
    text,
    ...(atLeast && { atLeast }),
  }));
}

function repaintLines(repaints: Findings['repaints']): Line[] {
  return [...REPAINT_BUDGETS].flatMap(([tickets, budget]) => {
    const samples = repaints.get(tickets);
    const missing = 'not among --sizes';
    const tasks = samples?.flatMap(({ longTasks }) => longTasks);
    const about = `${count(tickets)} tickets`;
    return [
      {
        what: `filter -> whole overview repainted, p95, ${about}`,
        value: samples === undefined ? missing : spread(samples.map((sample) => sample.ms)).p95,
        budget,
        text: milliseconds,
      },
      {
        what: `longest task of the page meanwhile, ${about}`,
        value: tasks === undefined ? missing : Math.max(0, ...tasks),
        budget: MOST_BLOCKED_MS,
        text: milliseconds,
      },
    ];
  });
}

/** 1 is linear: as many times the time as there are times the tickets. */
function growthLines(sizes: readonly SizeResult[]): Line[] {
  const [least, most] = [sizes[0], sizes.at(-1)];
  const growth = (work: Work): number | string =>
    least === undefined || most === undefined || least === most
      ? 'one size only'
      : spread(most.wasm[work]).median / spread(least.wasm[work]).median / (most.tickets / least.tickets);
  const range = sizes.length === 0 ? '' : `, ${count(least?.tickets ?? 0)} -> ${count(most?.tickets ?? 0)}`;
  return (['dashboard', 'overview'] as const).map((work) => ({
    what: `growth of the time of a ticket, ${work === 'dashboard' ? 'file -> five KPIs' : 'overview'}${range}`,
    value: growth(work),
    budget: 1,
    text: times,
  }));
}

function workLines(works: readonly WorkResult[]): Line[] {
  return works.flatMap(({ tickets, dashboard, looks, cancel }) => {
    const about = `${count(tickets)} tickets`;
    const [filter, ...screens] = looks.map(({ longTasks }) => longTasks);
    const longest = (what: string, tasks: readonly number[]): Line => ({
      what: `longest task of the page: ${what}, ${about}`,
      value: Math.max(0, ...tasks),
      budget: MOST_BLOCKED_MS,
      text: milliseconds,
    });
    return [
      {
        what: `cancel seen, ${about}`,
        value: cancel ?? 'read before it could be cancelled',
        budget: MOST_CANCEL_MS,
        text: milliseconds,
      },
      longest('file -> overview', dashboard.longTasks),
      longest('first filter', filter ?? []),
      longest('the other screens', screens.flat()),
    ];
  });
}

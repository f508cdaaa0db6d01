import type { Engine } from '../../../src/engine/engine.ts';
import type { Dataset } from '../../../src/ingest/dataset.ts';
import type { KpiContext } from '../../../src/kpi/compile/kpi-context.ts';
import type { KpiFigure, KpiFilter } from '../../../src/kpi/kpi-query.ts';
import type { KpiId } from '../../../src/kpi/kpi-definition.ts';
import type { LineKey } from '../../../src/kpi/facts.ts';
import { kpiContext, type Figures } from '../../../src/report/compute.ts';
import type { RowList } from '../../../src/report/row-list.ts';
import { rowListSql } from '../../../src/report/row-list-sql.ts';

/** One selection of a report, with the figures of the overview that every screen is laid beside. */
export interface Selection {
  engine: Engine;
  dataset: Dataset;
  context: KpiContext;
  figures: Figures;
  /** Chosen agents may not be looked at over too few tickets: figures are then silent where lists are not. */
  ofAgents: boolean;
}

type Statistics = Omit<KpiFigure, 'kpi' | 'line' | 'unit'>;

/** What screens say of one selection: pairs that must be the same, and numbers with the list that they lead to. */
export class Claims {
  readonly #pairs: { what: string; got: unknown; want: unknown }[] = [];
  readonly #lists: { what: string; list: RowList; n: number; filter: KpiFilter | undefined }[] = [];

  same(what: string, got: unknown, want: unknown): void {
    this.#pairs.push({ what, got, want });
  }

  /** `filter`: another one than that of the selection. */
  leads(what: string, list: RowList, n: number, filter?: KpiFilter): void {
    this.#lists.push({ what, list, n, filter });
  }

  get size(): number {
    return this.#pairs.length + this.#lists.length;
  }

  /** What does not hold, in words. */
  async failures({ engine, dataset, context }: Selection): Promise<string[]> {
    const lists = await this.#countLists(engine, dataset, context);
    return [...this.#pairs, ...lists]
      .filter(({ got, want }) => JSON.stringify(got) !== JSON.stringify(want))
      .map(({ what, got, want }) => `${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
  }

  async #countLists(engine: Engine, dataset: Dataset, context: KpiContext) {
    const counted: { what: string; got: unknown; want: unknown }[] = [];
    for (let from = 0; from < this.#lists.length; from += AT_ONCE) {
      const part = this.#lists.slice(from, from + AT_ONCE);
      const counts = part.map(({ list, filter }, index) => {
        const of = filter === undefined ? context : contextOf(dataset, filter, context);
        const { source, where } = rowListSql(dataset, of, list);
        return `(SELECT count(*) FROM ${source} WHERE ${where})::INTEGER AS c${index}`;
      });
      const [row] = await engine.query<Record<string, number>>(`SELECT ${counts.join(', ')}`);
      for (const [index, { what, list, n }] of part.entries())
        counted.push({ what: `${what} ${JSON.stringify(list)}`, got: row?.[`c${index}`], want: n });
    }
    return counted;
  }
}

const AT_ONCE = 12;

function contextOf(
  dataset: Dataset,
  filter: KpiFilter,
  { settings, table, coverage }: KpiContext,
): KpiContext {
  return kpiContext(dataset, filter, settings, undefined, { table, coverage });
}

export function figureOf({ figures }: Figures, kpi: KpiId, line: LineKey = 'all'): KpiFigure {
  const figure = figures.find((one) => one.kpi === kpi && one.line === line);
  if (figure === undefined) throw new Error(`No figure for ${kpi} ${line}`);
  return figure;
}

/** Everything a figure says; numbers that are computed in another order differ in their last digits. */
export function statistics({ value, numerator, n, missing, provisional, low, high, mean, p90 }: Statistics) {
  return [value, numerator, n, missing, provisional, low, high, mean, p90].map((one) =>
    one === null ? null : Number(one.toPrecision(9)),
  );
}

/** n, k, missing and provisional of these together. */
export function together(
  figures: readonly Pick<KpiFigure, 'n' | 'numerator' | 'missing' | 'provisional'>[],
): number[] {
  const sum = (of: 'n' | 'numerator' | 'missing' | 'provisional') =>
    figures.reduce((total, one) => total + (one[of] ?? 0), 0);
  return [sum('n'), sum('numerator'), sum('missing'), sum('provisional')];
}

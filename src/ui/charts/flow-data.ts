import type { Messages } from '../../i18n/en.ts';
import type { ChartData } from './chart-data.ts';
import type { Flow } from './flow-rows.ts';

/** The table of the volumes as raw values. */
export function flowData({ rows }: Flow, { common, exports, measures }: Messages): ChartData {
  const texts = measures.flow;
  return {
    head: [texts.bucket, texts.created, texts.resolved, texts.backlog, exports.remarks],
    rows: rows.map(({ from, created, resolved, backlog, partial }) => [
      from,
      created,
      resolved,
      backlog,
      partial ? common.partial : '',
    ]),
  };
}

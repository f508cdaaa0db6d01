import { fill } from '../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../kpi/catalog.ts';
import { inLanguage } from '../../kpi/in-language.ts';
import {
  FEWEST_IN_GROUP,
  MOST_PARTS,
  type Snapshot,
  type SnapshotBreakdown,
} from '../../snapshot/snapshot.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { unitOf } from '../charts/trend-parts.ts';
import { DataTable } from '../kit/data-table.tsx';
import styles from './figure-block.module.css';
import { PartBars } from './part-bars.tsx';
import { basisText, intervalText, partRows, type PartRow } from './part-rows.ts';

interface BreakdownChartProps {
  snapshot: Snapshot;
  breakdown: SnapshotBreakdown;
}

/** One KPI by the values of a dimension: bars, the same as a table, and what "other" is. */
export function BreakdownChart({ snapshot, breakdown }: BreakdownChartProps) {
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const texts = messages.snapshot.parts;
  const { kpi, by, other } = breakdown;
  const definition = kpiDefinition(kpi);
  const title = fill(texts.title, { kpi: inLanguage(definition.text, locale).name, by: texts.by[by] });
  const rows = partRows(breakdown, messages, format);
  const { columns } = messages.snapshot.forms;
  return (
    <ChartFrame
      level={3}
      title={title}
      summary={<Extremes rows={rows} />}
      unit={fill(texts.unit, { unit: unitOf(definition, snapshot.settings.clock, messages) })}
      table={<PartsTable title={title} by={by} rows={rows} />}
      data={{
        head: [texts.heads[by], messages.exports.units[definition.unit], 'k', 'n', columns.low, columns.high],
        rows: rows.map(({ name, statistics: { value, numerator, n, low, high } }) => [
          name,
          value,
          numerator,
          n,
          low,
          high,
        ]),
      }}
      fileName={`linewise-${kpi}-${by}`}
      notes={
        <div className={styles.notes}>
          {other === null ? null : (
            <p>
              {format.plural(other.values, texts.otherWhy, {
                fewest: FEWEST_IN_GROUP,
                most: MOST_PARTS,
              })}
            </p>
          )}
          {rows.some(({ statistics: { low, high } }) => low !== null && high !== null) ? (
            <p>{texts.thin}</p>
          ) : null}
        </div>
      }
    >
      <PartBars title={title} rows={rows} />
    </ChartFrame>
  );
}

/** Which group has the highest figure and which the lowest, of those with enough tickets. */
function Extremes({ rows }: { rows: readonly PartRow[] }) {
  const { snapshot } = useMessages();
  const format = useFormat();
  const texts = snapshot.parts;
  const measured = rows
    .filter(({ key, statistics: { n } }) => key !== 'other' && n >= FEWEST_IN_GROUP)
    .flatMap(({ name, statistics: { value, unit } }) =>
      value === null ? [] : [{ name, value, text: format.value(value, unit) }],
    )
    .toSorted((a, b) => b.value - a.value);
  const [high, low] = [measured[0], measured.at(-1)];
  if (high === undefined || low === undefined) return texts.none;
  return high === low
    ? fill(texts.one, { name: high.name, value: high.text })
    : fill(texts.summary, { high: high.text, highName: high.name, low: low.text, lowName: low.name });
}

interface PartsTableProps {
  title: string;
  by: SnapshotBreakdown['by'];
  rows: readonly PartRow[];
}

function PartsTable({ title, by, rows }: PartsTableProps) {
  const { common, snapshot } = useMessages();
  const format = useFormat();
  const texts = snapshot.parts;
  return (
    <DataTable
      caption={title}
      captionHidden
      columns={[
        { key: 'name', head: texts.heads[by] },
        { key: 'value', head: texts.value, align: 'end' },
        { key: 'basis', head: texts.basis, align: 'end' },
        { key: 'interval', head: texts.interval, align: 'end' },
      ]}
      rows={rows.map(({ key, name, statistics }) => ({
        key,
        cells: [
          name,
          statistics.value === null ? common.notMeasurable : format.value(statistics.value, statistics.unit),
          statistics.unit === 'count' ? format.integer(statistics.n) : basisText(statistics, format),
          intervalText(statistics, format),
        ],
      }))}
    />
  );
}

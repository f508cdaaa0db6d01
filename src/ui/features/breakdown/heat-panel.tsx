import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import type { ReactNode } from 'react';
import type { KpiSettings } from '../../../kpi/settings.ts';
import type { HeatCell } from '../../../kpi/compile/heat-sql.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { DAY } from '../../../kpi/periods.ts';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import { TOO_FEW } from '../../charts/figure-state.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { HeatMap, type HeatMapCell } from '../../charts/heat-map.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { hourName, partName } from './part.ts';
import { heatSentence } from './heat-sentence.ts';
import styles from './panels.module.css';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const HOUR_MINUTES = 60;
const HOUR = 3600;

interface HeatPanelProps {
  definition: KpiDefinition;
  /** NULL: not measurable; undefined while it is computed. */
  cells: readonly HeatCell[] | null | undefined;
  /** Whether the export says when tickets were created. */
  dated: boolean;
  /** Opening hours; NULL where the report runs day and night. */
  calendar: KpiSettings['calendar'] | null;
  /** The choice of figure. */
  controls?: ReactNode;
  busy: boolean;
  fileName: string;
  onTickets: (weekday: number, hour: number) => void;
}

/** One figure by weekday and hour: hours down, days across, so that it fits on a phone. */
export function HeatPanel(props: HeatPanelProps) {
  const { definition, cells, dated, calendar, controls, busy, fileName, onTickets } = props;
  const messages = useMessages();
  const format = useFormat();
  const locale = useLocale();
  const { heat: texts, unmeasured } = messages.breakdown;
  const { unit, id } = definition;
  const title =
    id === 'tickets_created'
      ? texts.titles.tickets_created
      : fill(texts.titles.other, { kpi: inLanguage(definition.text, locale).name });
  const shown = cells ?? [];
  const hours = hoursOf(shown);
  const day = (weekday: number) => partName('weekday', String(weekday), messages, format);
  const at = (weekday: number, hour: number) =>
    shown.find((cell) => cell.weekday === weekday && cell.hour === hour);
  const closed = (weekday: number, hour: number) => calendar !== null && !isOpen(calendar, weekday, hour);
  const words = !dated
    ? texts.undated
    : cells === null
      ? `${fill(unmeasured, { kpi: inLanguage(definition.text, locale).name })}. ${inLanguage(definition.text, locale).remedy}`
      : cells !== undefined && hours.length === 0
        ? texts.empty
        : null;
  const drawn = (weekday: number, hour: number): HeatMapCell =>
    cellOf(at(weekday, hour), definition, messages, format, {
      place: { day: day(weekday), hour: hourName(hour, messages) },
      striped: closed(weekday, hour),
      onOpen: () => onTickets(weekday, hour),
    });
  return (
    <ChartFrame
      title={title}
      summary={words ?? heatSentence(shown, definition, messages, format)}
      unit={texts.unit[unit]}
      controls={controls}
      busy={busy || cells === undefined}
      picture={false}
      fileName={fileName}
      data={
        cells === undefined
          ? null
          : {
              head: [
                messages.breakdown.dimensions.weekday,
                messages.breakdown.dimensions.hour,
                inLanguage(definition.text, locale).name,
                messages.breakdown.table.n,
              ],
              rows: shown.map(({ weekday, hour, value, n }) => [day(weekday), hour, value, n]),
            }
      }
      table={
        <DataTable
          caption={texts.caption}
          captionHidden
          columns={[
            { key: 'hour', head: texts.hour },
            ...DAYS.map((weekday) => ({ key: String(weekday), head: day(weekday), align: 'end' as const })),
          ]}
          rows={hours.map((hour) => ({
            key: String(hour),
            cells: [
              hourName(hour, messages),
              ...DAYS.map((weekday) => {
                const cell = at(weekday, hour);
                if (cell === undefined || cell.value === null) return '';
                const value = format.value(cell.value, unit);
                return unit === 'count' ? value : `${value} (n ${format.integer(cell.n)})`;
              }),
            ],
          }))}
        />
      }
    >
      {cells === undefined ? (
        <div className={styles.placeholder} />
      ) : words !== null ? null : (
        <HeatMap
          caption={texts.caption}
          corner={texts.hour}
          columns={DAYS.map((weekday) => ({
            key: String(weekday),
            name: day(weekday),
            short: day(weekday).slice(0, 2),
          }))}
          rows={hours.map((hour) => ({
            key: String(hour),
            name: `${String(hour).padStart(2, '0')}:00`,
            cells: DAYS.map((weekday) => drawn(weekday, hour)),
          }))}
          format={(value) => format.value(value, unit)}
          faint={texts.faint}
          stripes={calendar === null ? null : texts.closed}
          help={texts.help}
        />
      )}
    </ChartFrame>
  );
}

interface CellPlace {
  place: { day: string; hour: string };
  striped: boolean;
  onOpen: () => void;
}

function cellOf(
  cell: HeatCell | undefined,
  { unit }: KpiDefinition,
  { breakdown, common }: Messages,
  format: Format,
  { place, striped, onOpen }: CellPlace,
): HeatMapCell {
  const { heat } = breakdown;
  if (cell === undefined || cell.n === 0 || cell.value === null) {
    const label = fill(heat.cell, { ...place, value: heat.none, n: '' });
    return { value: null, text: heat.none, label, faint: true, striped, onOpen: null };
  }
  const faint = unit !== 'count' && cell.n < TOO_FEW;
  const value = format.value(cell.value, unit);
  const basis = unit === 'count' ? '' : format.plural(cell.n, common.tickets);
  const why = faint ? [heat.few] : [];
  return {
    value: cell.value,
    text: shortValue(cell.value, unit, format),
    label: fill(heat.cell, {
      ...place,
      value,
      n: [basis, ...why].filter((one) => one !== '').join(', '),
    }).replace(/, $/, ''),
    faint,
    striped,
    onOpen,
  };
}

/** As much of a value as fits in a cell of a phone; the label has all of it. */
function shortValue(value: number, unit: KpiDefinition['unit'], format: Format): string {
  if (unit === 'ratio') return format.percent(value, 0);
  const step = unit !== 'seconds' || value < 10 * HOUR ? null : value < DAY ? HOUR : DAY;
  return format.value(step === null ? value : Math.round(value / step) * step, unit);
}

/** From the first hour in which anything happened to the last. */
function hoursOf(cells: readonly HeatCell[]): number[] {
  const hours = cells.filter(({ n }) => n > 0).map(({ hour }) => hour);
  if (hours.length === 0) return [];
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, index) => first + index);
}

/** Whether any part of the hour is within the opening hours of that weekday. */
function isOpen({ week }: KpiSettings['calendar'], weekday: number, hour: number): boolean {
  const [from, until] = [hour * HOUR_MINUTES, (hour + 1) * HOUR_MINUTES];
  return (week[weekday - 1] ?? []).some((block) => block.from < until && block.until > from);
}

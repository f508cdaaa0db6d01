import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { LineKey } from '../../kpi/facts.ts';
import type { KpiSeries } from '../../kpi/kpi-query.ts';
import { useElementWidth } from '../charts/element-width.ts';
import { LineMark } from '../charts/line-mark.tsx';
import { LINE_STYLE } from '../charts/line-style.ts';
import { pointNotes } from '../charts/point-notes.ts';
import { spreadLabels } from '../charts/spread-labels.ts';
import type { TrendTarget } from '../charts/trend-target.ts';
import { trendTicks } from '../charts/trend-ticks.ts';
import styles from './course-chart.module.css';
import { courseGeometry, type CourseGeometry } from './course-geometry.ts';
import { targetLabels } from './target-labels.ts';

interface CourseChartProps {
  title: string;
  /** One KPI, one bucket size, one series per line. */
  series: readonly KpiSeries[];
  targets: readonly TrendTarget[];
  /** First day of the period of the snapshot. */
  from: string | null;
}

const HEIGHT = 250;
const LABEL_HEIGHT = 16;
const LABEL_WIDTH = 58;
/** Told apart without their colour, on paper too. */
const DASH: Record<LineKey, string | undefined> = {
  all: undefined,
  '1': '9 3',
  '2': '4 3',
  '3': '9 3 2 3',
  unknown: '2 3',
};

/** One KPI through time, a line per support line: colour, dashes, mark and a name at its end. */
export function CourseChart({ title, series, targets, from }: CourseChartProps) {
  const messages = useMessages();
  const { common } = messages;
  const format = useFormat();
  const [place, width] = useElementWidth();
  const geometry = courseGeometry({ series, targets, from, width, height: HEIGHT });
  const unit = series[0]?.unit ?? 'ratio';
  const bucket = series[0]?.bucket ?? 'week';
  return (
    <div ref={place} className={styles.chart}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
        <Axes geometry={geometry} unit={unit} bucket={bucket} />
        <Targets geometry={geometry} />
        {geometry.lines.map(({ line, path, points }) => (
          <g key={line}>
            <path
              className={styles.line}
              d={path}
              stroke={LINE_STYLE[line].color}
              strokeWidth={line === 'all' ? 1.5 : 2}
              strokeDasharray={DASH[line]}
            />
            {points.map(({ point, x, y, soft }) => (
              <g key={point.from}>
                {soft ? (
                  <circle className={styles.soft} cx={x} cy={y} r={3.2} stroke={LINE_STYLE[line].color} />
                ) : (
                  <LineMark line={line} x={x} y={y} scale={0.75} />
                )}
                <circle className={styles.hit} cx={x} cy={y} r={9}>
                  <title>
                    {`${common.linesShort[line]}, ${format.bucketName(point.from, bucket, true)}: ${format.value(point.value ?? 0, unit)} (${pointNotes(point, messages, format)})`}
                  </title>
                </circle>
              </g>
            ))}
          </g>
        ))}
        <TargetNames geometry={geometry} />
        <EndLabels geometry={geometry} names={common.linesShort} />
      </svg>
    </div>
  );
}

interface AxesProps {
  geometry: CourseGeometry;
  unit: KpiSeries['unit'];
  bucket: KpiSeries['bucket'];
}

function Axes({ geometry, unit, bucket }: AxesProps) {
  const { snapshot } = useMessages();
  const format = useFormat();
  const { plot, days, x, y, ticks, periodFrom } = geometry;
  const isWhole = ticks.every((tick) => Number.isInteger(Math.round(tick * 1000) / 10));
  const valueText = (tick: number) =>
    unit === 'ratio' ? format.percent(tick, isWhole ? 0 : 1) : tick === 0 ? '0' : format.value(tick, unit);
  const most = Math.max(2, Math.floor((plot.right - plot.left) / LABEL_WIDTH));
  return (
    <g aria-hidden="true">
      {periodFrom === null ? null : (
        <>
          <rect
            className={styles.period}
            x={periodFrom}
            y={plot.top}
            width={plot.right + 6 - periodFrom}
            height={plot.bottom - plot.top}
          />
          <text x={periodFrom + 4} y={plot.top - 6}>
            {snapshot.kpi.period}
          </text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${plot.left},${y(tick)}H${plot.right + 6}`} />
          <text x={plot.left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {valueText(tick)}
          </text>
        </g>
      ))}
      {trendTicks(days, bucket, most).map((day) => (
        <text key={day} x={x(day)} y={plot.bottom + 18} textAnchor="middle">
          {format.bucketShort(day, days.length > most ? 'month' : bucket)}
        </text>
      ))}
    </g>
  );
}

const targetColor = ({ line }: TrendTarget) => (line === null ? 'var(--muted)' : LINE_STYLE[line].color);

function Targets({ geometry }: { geometry: CourseGeometry }) {
  const { plot, y, inside } = geometry;
  return (
    <g aria-hidden="true">
      {inside.map((target) => (
        <path
          key={`${target.line} ${target.value}`}
          className={styles.target}
          d={`M${plot.left},${y(target.value)}H${plot.right + 6}`}
          stroke={targetColor(target)}
        />
      ))}
    </g>
  );
}

/** Above the courses: what lies behind a name must not cross it out. */
function TargetNames({ geometry }: { geometry: CourseGeometry }) {
  return (
    <g aria-hidden="true">
      {targetLabels(geometry).map(({ target, text, x, y }) => (
        <text
          key={`${target.line} ${target.value}`}
          className={styles.label}
          x={x}
          y={y}
          style={{ fill: targetColor(target) }}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function EndLabels({
  geometry: { plot, lines },
  names,
}: {
  geometry: CourseGeometry;
  names: Readonly<Record<LineKey, string>>;
}) {
  const ends = lines.flatMap(({ line, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ line, x: last.x, y: last.y }];
  });
  const spread = spreadLabels(
    ends.map(({ y }) => y),
    LABEL_HEIGHT,
    plot.top,
    plot.bottom,
  );
  return (
    <g aria-hidden="true">
      {ends.map(({ line, x, y }, index) => {
        const labelY = spread[index] ?? y;
        const { color } = LINE_STYLE[line];
        return (
          <g key={line}>
            <path
              className={styles.leader}
              d={`M${x + 6},${y}L${plot.right + 11},${labelY}`}
              stroke={color}
            />
            <text className={styles.label} x={plot.right + 14} y={labelY} dy="0.35em" style={{ fill: color }}>
              {names[line]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

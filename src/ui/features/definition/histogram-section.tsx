import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { DURATION_EDGES, type LineHistogram } from '../../../kpi/compile/histogram-sql.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import type { KpiFigure } from '../../../kpi/kpi-query.ts';
import { barMarks, type BarSpan } from './bar-range.ts';
import { Bars } from './bars.tsx';

interface HistogramSectionProps {
  histograms: readonly LineHistogram[];
  /** Of the same KPI: its median and p90 are pointed at. */
  figures: readonly Pick<KpiFigure, 'line' | 'value' | 'p90'>[];
  onBar: (line: LineKey, bar: BarSpan) => void;
}

/** How long tickets took, from the quickest to the slowest. */
export function HistogramSection({ histograms, figures, onBar }: HistogramSectionProps) {
  const { common, distribution: texts } = useMessages();
  const format = useFormat();
  const marks = (line: LineKey) => {
    const figure = figures.find((one) => one.line === line);
    return barMarks(format, [
      { seconds: figure?.value, text: texts.median },
      { seconds: figure?.p90, text: texts.p90 },
    ]);
  };
  return (
    <Bars
      head={texts.duration}
      edges={DURATION_EDGES}
      lines={histograms}
      summary={(line, n) => format.plural(n, texts.total, { line: common.lines[line] })}
      marks={marks}
      onBar={onBar}
    />
  );
}

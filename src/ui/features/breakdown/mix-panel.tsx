import { useId } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import type { MixSplit } from '../../../kpi/statistics/mix-parts.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { WaterfallChart, type WaterfallRow } from '../../charts/waterfall-chart.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { partName } from './part.ts';
import styles from './panels.module.css';

/** Why there is nothing to split. */
export type NoMix = 'none' | 'notSplit' | 'noTickets';

interface MixPanelProps {
  definition: KpiDefinition;
  by: SplitBy;
  split: MixSplit | NoMix;
  /** The compared period, as text. */
  before: string;
  busy: boolean;
  fileName: string;
  /** The whole change is not distinguishable from noise. */
  noise: boolean;
  onTickets: (key: string | null) => void;
  onAll: () => void;
}

/** Where a change comes from: other tickets than before, or other figures of the same kind of tickets. */
export function MixPanel({ split, ...props }: MixPanelProps) {
  const { by, busy } = props;
  const { breakdown } = useMessages();
  const id = useId();
  const { mix: texts, many } = breakdown;
  if (typeof split !== 'string') return <MixChart {...props} split={split} />;
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{texts.title}</h2>
      <p>{fill(texts[split], { many: many[by] })}</p>
    </section>
  );
}

function MixChart(props: Omit<MixPanelProps, 'split'> & { split: MixSplit }) {
  const { definition, by, split, before, busy, fileName, noise, onTickets, onAll } = props;
  const messages = useMessages();
  const format = useFormat();
  const { mix: texts, many, dimensions } = messages.breakdown;
  const { unit } = definition;
  const change = (amount: number) => format.change(amount, unit);
  const value = (amount: number | null) => (amount === null ? '' : format.value(amount, unit));
  const named = split.parts.map((part) => ({ ...part, name: partName(by, part.key, messages, format) }));
  const label = (name: string, { mix, performance }: { mix: number; performance: number }) =>
    fill(texts.row, {
      name,
      total: change(mix + performance),
      mix: change(mix),
      performance: change(performance),
    });
  const rows: WaterfallRow[] = named.map(({ key, name, mix, performance, now }) => ({
    key: key ?? 'of no value',
    name,
    mix,
    performance,
    text: change(mix + performance),
    label: label(name, { mix, performance }),
    onOpen: now.n === 0 ? undefined : () => onTickets(key),
  }));
  const { rest } = split;
  const restName = rest === null ? '' : format.plural(rest.groups, texts.rest);
  if (rest !== null) {
    rows.push({
      ...rest,
      key: 'others of this list',
      name: restName,
      text: change(rest.mix + rest.performance),
      label: label(restName, rest),
    });
  }
  const tableRows = [
    ...named.map(({ key, name, mix, performance, now, before: was }) => ({
      key: key ?? 'of no value',
      cells: [
        name,
        share(was.n, split.tickets.before),
        share(now.n, split.tickets.now),
        value(was.mean),
        value(now.mean),
        change(mix),
        change(performance),
        change(mix + performance),
      ],
    })),
    ...(rest === null
      ? []
      : [
          {
            key: 'others of this list',
            cells: [
              restName,
              '',
              '',
              '',
              '',
              change(rest.mix),
              change(rest.performance),
              change(rest.mix + rest.performance),
            ],
          },
        ]),
    {
      key: 'all of them',
      cells: [
        texts.total,
        '',
        '',
        value(split.before),
        value(split.now),
        change(split.mix),
        change(split.performance),
        change(split.now - split.before),
      ],
    },
  ];
  function share(n: number, total: number): string {
    return total === 0 ? '' : format.percent(n / total);
  }
  return (
    <ChartFrame
      title={texts.title}
      summary={`${fill(texts.summary, {
        before: value(split.before),
        now: value(split.now),
        total: change(split.now - split.before),
        many: many[by],
        mix: change(split.mix),
        performance: change(split.performance),
      })}${noise ? ` ${texts.noise}` : ''}`}
      unit={unit === 'count' ? '' : texts.unit[unit]}
      busy={busy}
      fileName={fileName}
      notes={<p className={styles.note}>{fill(texts.why, { by: dimensions[by] })}</p>}
      data={{
        head: [
          dimensions[by],
          texts.mix,
          texts.performance,
          `n (${texts.before})`,
          `n (${texts.now})`,
          `${texts.figure} (${texts.before})`,
          `${texts.figure} (${texts.now})`,
        ],
        rows: [
          ...named.map(({ name, mix, performance, now, before: was }) => [
            name,
            mix,
            performance,
            was.n,
            now.n,
            was.mean,
            now.mean,
          ]),
          ...(rest === null ? [] : [[restName, rest.mix, rest.performance, null, null, null, null]]),
        ],
      }}
      table={
        <DataTable
          caption={texts.title}
          captionHidden
          columns={[
            { key: 'name', head: dimensions[by] },
            ...[
              `${texts.share} ${texts.before.toLowerCase()}`,
              texts.now.toLowerCase(),
              `${texts.figure} ${texts.before.toLowerCase()}`,
              texts.now.toLowerCase(),
              texts.mix,
              texts.performance,
              texts.together,
            ].map((head, index) => ({ key: String(index), head, align: 'end' as const })),
          ]}
          rows={tableRows}
        />
      }
    >
      <WaterfallChart
        title={texts.title}
        before={{ name: before, value: split.before, text: value(split.before) }}
        now={{ name: texts.now, value: split.now, text: value(split.now), onOpen: onAll }}
        rows={rows}
        direction={definition.direction}
        legend={texts}
      />
    </ChartFrame>
  );
}

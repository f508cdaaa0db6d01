import { useState, type ReactNode } from 'react';
import type { CutPeriod } from '../../../i18n/date-format.ts';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey, Priority } from '../../../kpi/facts.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import { BUCKETS, type Bucket, type KpiSeries } from '../../../kpi/kpi-query.ts';
import type { KpiSettings } from '../../../kpi/settings.ts';
import type { OpenPoint } from '../../charts/series-table.tsx';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { KpiChoice } from './kpi-choice.tsx';
import { TrendPanels } from './trend-panels.tsx';
import styles from './trends-screen.module.css';

interface TrendsScreenProps {
  catalog: readonly KpiDefinition[];
  measurable: readonly KpiId[];
  /** What is shown, in order. */
  definitions: readonly KpiDefinition[];
  /** What was chosen, shown or still being computed. */
  picked: readonly KpiId[];
  /** Nothing was chosen: these are the usual ones. */
  usual: boolean;
  bucket: Bucket;
  bucketChoice: Bucket;
  /** The chosen lines; empty: all. */
  chosen: readonly LineKey[];
  series: readonly KpiSeries[] | null;
  /** Of the period that is compared with; NULL without one. */
  comparedSeries: readonly KpiSeries[] | null;
  comparedPeriod: CutPeriod | null;
  settings: Pick<KpiSettings, 'targets' | 'clock'>;
  priority: Priority | null;
  busy: boolean;
  /** In place of the charts. */
  error: ReactNode;
  onKpis: (kpis: KpiId[]) => void;
  onBucket: (bucket: Bucket) => void;
  onDefinition: (kpi: KpiId) => void;
  onTickets: (kpi: KpiId) => OpenPoint;
}

/** Any KPIs through time, a chart each, on one time axis; of a single one also a chart for every line. */
export function TrendsScreen(props: TrendsScreenProps) {
  const { catalog, measurable, picked, usual, bucketChoice, comparedPeriod, error, busy } = props;
  const { overview, trends } = useMessages();
  const [limits, setLimits] = useState(false);
  return (
    <>
      <header className={styles.head}>
        <h1>{trends.title}</h1>
        <p className={styles.intro}>
          {picked.length === 1 ? trends.introOne : trends.intro}
          {comparedPeriod === null ? ` ${trends.noBefore}` : null}
        </p>
      </header>
      <div className={styles.bar}>
        <KpiChoice
          catalog={catalog}
          measurable={measurable}
          picked={picked}
          usual={usual}
          onChange={props.onKpis}
        />
        <SegmentedControl
          label={overview.trend.bucket}
          value={bucketChoice}
          options={BUCKETS.map((one) => ({ value: one, label: overview.trend[one] }))}
          onChange={props.onBucket}
        />
        <Checkbox checked={limits} onChange={setLimits} className={styles.limits}>
          {trends.limits}
        </Checkbox>
        {usual ? null : (
          <Button variant="quiet" onClick={() => props.onKpis([])}>
            {trends.usual}
          </Button>
        )}
      </div>
      {error ?? (
        <div className={styles.panels} aria-busy={busy} data-single={props.definitions.length === 1}>
          <TrendPanels {...props} limits={limits} />
        </div>
      )}
    </>
  );
}

import { useState, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import { BUCKETS, type Bucket } from '../../../kpi/kpi-query.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { KpiChoice } from './kpi-choice.tsx';
import { TrendPanels, type TrendPanelsProps } from './trend-panels.tsx';
import styles from './trends-screen.module.css';

interface TrendsScreenProps extends Omit<TrendPanelsProps, 'limits'> {
  catalog: readonly KpiDefinition[];
  /** What was chosen, shown or still being computed. */
  picked: readonly KpiId[];
  /** Nothing was chosen: these are the usual ones. */
  usual: boolean;
  bucketChoice: Bucket;
  /** In place of the charts. */
  error: ReactNode;
  onBucket: (bucket: Bucket) => void;
}

/** Any KPIs through time, a chart each, on one time axis; of a single one also a chart for every line. */
export function TrendsScreen(props: TrendsScreenProps) {
  const { catalog, measurable, picked, usual, bucketChoice, comparedPeriod, error } = props;
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
      {error ?? <TrendPanels {...props} limits={limits} />}
    </>
  );
}

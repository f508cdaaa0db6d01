import { memo } from 'react';
import { snapshotKpis } from '../../snapshot/shown-figures.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { useTurns } from '../kit/use-turns.ts';
import { KpiBlock } from './figure-block.tsx';

const Block = memo(KpiBlock);

interface KpiBlocksProps {
  snapshot: Snapshot;
}

/** Every KPI of a snapshot apart. */
export function KpiBlocks({ snapshot }: KpiBlocksProps) {
  return snapshotKpis(snapshot).map((kpi) => <Block key={kpi} snapshot={snapshot} kpi={kpi} />);
}

/** {@link KpiBlocks} that come a few at a time, for where the page has to answer meanwhile. Those that are there are kept. */
export function KpiBlocksInTurns({ snapshot }: KpiBlocksProps) {
  const kpis = snapshotKpis(snapshot);
  const drawn = useTurns(null, kpis.length);
  return (
    <>
      {kpis.slice(0, drawn).map((kpi) => (
        <Block key={kpi} snapshot={snapshot} kpi={kpi} />
      ))}
      {drawn < kpis.length ? <div aria-busy="true" /> : null}
    </>
  );
}

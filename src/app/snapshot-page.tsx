import type { ReportPageProps } from './report-page-props.ts';
import { FrozenSnapshot } from './frozen-snapshot.tsx';
import { SnapshotMaker } from './snapshot-maker.tsx';

/** Where a snapshot of the report under the present filters is made and shared. */
export function SnapshotPage(props: ReportPageProps) {
  const { view } = props;
  return view.snapshot === null ? (
    <SnapshotMaker {...props} />
  ) : (
    <FrozenSnapshot {...props} of={view.snapshot} />
  );
}

import type { ReportPageProps } from './report-page-props.ts';

/** Where a snapshot of the report under the present filters is made and shared. */
export function SnapshotPage({ dataset }: ReportPageProps) {
  return <p>{dataset.sources.length}</p>;
}

import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { KpiDefinition } from '../../../kpi/kpi-definition.ts';
import type { SplitBy } from '../../../kpi/kpi-query.ts';
import { Notice } from '../../kit/notice.tsx';
import styles from './panels.module.css';

interface BreakdownNotesProps {
  by: SplitBy;
  definition: KpiDefinition;
  /** Agents were asked for and are off. */
  agentsOff: boolean;
  agentMinimum: number;
}

/** What has to be known of a split before it is read. */
export function BreakdownNotes({ by, definition, agentsOff, agentMinimum }: BreakdownNotesProps) {
  const { breakdown } = useMessages();
  const format = useFormat();
  if (agentsOff) return <Notice>{breakdown.agentsOff}</Notice>;
  const words =
    by === 'agent'
      ? fill(breakdown.agentsLeast, { n: format.integer(agentMinimum) })
      : by === 'weekday' || by === 'hour'
        ? breakdown.ofCreation
        : by === 'line' && definition.line === 'reached'
          ? breakdown.ofSeveral
          : null;
  return words === null ? null : <p className={styles.note}>{words}</p>;
}

import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Inspection } from '../../../ingest/inspection.ts';
import type { Line } from '../../../kpi/facts.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './lines-section.module.css';

interface UnassignedGroupsProps {
  groups: Inspection['groups'];
  onLine: (line: Line) => void;
}

const LINE_OF = { '1': 1, '2': 2, '3': 3 } as const satisfies Record<string, Line>;

/** How many groups have no line, and one choice for all of them. */
export function UnassignedGroups({ groups, onLine }: UnassignedGroupsProps) {
  const { common, check } = useMessages();
  const format = useFormat();
  const [line, setLine] = useState<keyof typeof LINE_OF>('2');
  if (groups.length === 0) return null;
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return (
    <div className={styles.unassigned}>
      <span>{format.plural(groups.length, check.lines.unassigned, { rows: format.integer(rows) })}</span>
      <span className={styles.bulk}>
        <label>
          {check.lines.setAll}{' '}
          <Select
            value={line}
            options={(['1', '2', '3'] as const).map((value) => ({ value, label: common.lines[value] }))}
            onChange={setLine}
          />
        </label>
        <Button onClick={() => onLine(LINE_OF[line])}>{check.lines.apply}</Button>
      </span>
    </div>
  );
}

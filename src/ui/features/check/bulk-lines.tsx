import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Inspection } from '../../../ingest/inspection.ts';
import type { Line } from '../../../kpi/facts.ts';
import { Button } from '../../kit/button.tsx';
import { Select } from '../../kit/select.tsx';
import styles from './lines-section.module.css';

interface BulkLinesProps {
  /** Those chosen; while there are none the choice is for those without a line. */
  selected: Inspection['groups'];
  unassigned: Inspection['groups'];
  onLine: (groups: Inspection['groups'], line: Line | null) => void;
  onClear: () => void;
}

const LINE_OF = { '1': 1, '2': 2, '3': 3, none: null } as const satisfies Record<string, Line | null>;
const CHOICES = ['1', '2', '3', 'none'] as const satisfies readonly (keyof typeof LINE_OF)[];

/** One line for several groups at once: the chosen ones, or all that have none. */
export function BulkLines({ selected, unassigned, onLine, onClear }: BulkLinesProps) {
  const { common, check } = useMessages();
  const { lines: texts } = check;
  const format = useFormat();
  const [line, setLine] = useState<keyof typeof LINE_OF>('2');
  const chosen = selected.length > 0;
  const groups = chosen ? selected : unassigned;
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  const words = groups.length === 0 ? texts.allAssigned : null;
  return (
    <div className={styles.bulk}>
      <span aria-live="polite">
        {words ??
          format.plural(groups.length, chosen ? texts.selected : texts.unassigned, {
            rows: format.plural(rows, common.rows),
          })}
      </span>
      <span className={styles.set}>
        <label>
          {texts.setAll}{' '}
          <Select
            value={line}
            options={CHOICES.map((value) => ({
              value,
              label: value === 'none' ? texts.none : common.lines[value],
            }))}
            onChange={setLine}
          />
        </label>
        <Button disabled={groups.length === 0} onClick={() => onLine(groups, LINE_OF[line])}>
          {texts.apply}
        </Button>
        {chosen ? (
          <Button variant="quiet" onClick={onClear}>
            {texts.clear}
          </Button>
        ) : null}
      </span>
    </div>
  );
}

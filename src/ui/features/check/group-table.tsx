import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { Inspection } from '../../../ingest/inspection.ts';
import type { Line } from '../../../kpi/facts.ts';
import { LineChoice } from './line-choice.tsx';
import styles from './lines-section.module.css';
import { lineOfGroup } from './open-questions.ts';

interface GroupTableProps {
  /** Head of the first column. */
  head: string;
  groups: Inspection['groups'];
  plan: ImportPlan;
  selected: ReadonlySet<string>;
  onSelect: (names: readonly string[], selected: boolean) => void;
  onLine: (group: string, line: Line | null) => void;
}

/** Groups with their rows, their line, and a mark to choose several of them. */
export function GroupTable({ head, groups, plan, selected, onSelect, onLine }: GroupTableProps) {
  const { lines: texts } = useMessages().check;
  const format = useFormat();
  const names = groups.map(({ name }) => name);
  return (
    <table className={styles.groups}>
      <thead>
        <tr>
          <td className={styles.mark}>
            <label className={styles.tick} title={texts.selectShown}>
              <input
                type="checkbox"
                aria-label={texts.selectShown}
                checked={names.length > 0 && names.every((name) => selected.has(name))}
                onChange={(event) => onSelect(names, event.target.checked)}
              />
            </label>
          </td>
          <th scope="col">{head}</th>
          <th scope="col" className={styles.end}>
            {texts.rows}
          </th>
          <th scope="col">{texts.line}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, rows }) => {
          const shown = name === '' ? texts.unnamed : name;
          return (
            <tr key={name}>
              <td className={styles.mark}>
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    aria-label={fill(texts.select, { group: shown })}
                    checked={selected.has(name)}
                    onChange={(event) => onSelect([name], event.target.checked)}
                  />
                </label>
              </td>
              <th scope="row" className={styles.name}>
                {shown}
              </th>
              <td className={styles.end}>{format.integer(rows)}</td>
              <td>
                <LineChoice
                  group={name}
                  line={lineOfGroup(plan, name)}
                  onLine={(line) => onLine(name, line)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

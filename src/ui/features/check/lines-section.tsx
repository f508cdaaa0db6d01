import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { CheckSection } from './check-section.tsx';
import type { EditProps } from './edit-props.ts';
import { LineChoice } from './line-choice.tsx';
import styles from './lines-section.module.css';
import { groupsWithoutLine } from './open-questions.ts';
import { withLine } from './plan-edits.ts';
import { UnassignedGroups } from './unassigned-groups.tsx';

const SHOWN = 25;

/** Which support line each group belongs to. */
export function LinesSection({ inspection, plan, onPlan }: EditProps) {
  const { lines: texts } = useMessages().check;
  const format = useFormat();
  const [all, setAll] = useState(false);
  const groups = inspection.groups.toSorted((a, b) => b.rows - a.rows);
  const unassigned = groupsWithoutLine(plan, inspection);
  // A line column goes before the group: the rows are then its values.
  const lineHeader =
    plan.columns.line === undefined ? undefined : inspection.raw.columns[plan.columns.line]?.header;
  const noColumn = plan.columns.group === undefined && plan.columns.line === undefined;
  if (noColumn || groups.length === 0) {
    return (
      <CheckSection section="lines" title={texts.title} intro={texts.intro}>
        <Notice tone="warn" title={texts.noneTitle}>
          {texts.noColumn}
        </Notice>
      </CheckSection>
    );
  }
  return (
    <CheckSection section="lines" title={texts.title} intro={texts.intro}>
      {unassigned.length === groups.length ? (
        <Notice tone="warn" title={texts.noneTitle}>
          {texts.noneText}
        </Notice>
      ) : null}
      <UnassignedGroups
        groups={unassigned}
        onLine={(line) =>
          onPlan(
            withLine(
              plan,
              unassigned.map(({ name }) => name),
              line,
            ),
          )
        }
      />
      <table className={styles.groups}>
        <thead>
          <tr>
            <th scope="col">
              {lineHeader === undefined ? texts.group : fill(texts.valueOf, { column: lineHeader })}
            </th>
            <th scope="col" className={styles.end}>
              {texts.rows}
            </th>
            <th scope="col">{texts.line}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? groups : groups.slice(0, SHOWN)).map(({ name, rows }) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name === '' ? texts.unnamed : name}
              </th>
              <td className={styles.end}>{format.integer(rows)}</td>
              <td>
                <LineChoice
                  group={name}
                  line={plan.lineOf[name] ?? null}
                  onLine={(line) => onPlan(withLine(plan, [name], line))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all || groups.length <= SHOWN ? null : (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {fill(texts.showAll, { count: format.integer(groups.length) })}
        </Button>
      )}
    </CheckSection>
  );
}

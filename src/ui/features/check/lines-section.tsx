import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Line } from '../../../kpi/facts.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Notice } from '../../kit/notice.tsx';
import { searchMatch } from '../../kit/search-match.ts';
import { TextInput } from '../../kit/text-input.tsx';
import { BulkLines } from './bulk-lines.tsx';
import { CheckSection } from './check-section.tsx';
import type { EditProps } from './edit-props.ts';
import { GroupTable } from './group-table.tsx';
import styles from './lines-section.module.css';
import { groupsWithoutLine, isWayUntold } from './open-questions.ts';
import { withLine } from './plan-edits.ts';

const SHOWN = 25;
/** From here on a list is long enough to search in. */
const SEARCHED = 12;

/** Which support line each group belongs to. */
export function LinesSection({ inspection, plan, onPlan }: EditProps) {
  const { lines: texts } = useMessages().check;
  const format = useFormat();
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const matches = searchMatch(query);
  const groups = inspection.groups.toSorted((a, b) => b.rows - a.rows);
  const found = groups.filter(({ name }) => matches(name));
  const shown = all ? found : found.slice(0, SHOWN);
  const unassigned = groupsWithoutLine(plan, inspection);
  // A line column goes before the group: the rows are then its values.
  const lineHeader = inspection.raw.columns[plan.columns.line ?? -1]?.header;
  const select = (names: readonly string[], chosen: boolean) => {
    const next = new Set(selected);
    for (const name of names) {
      if (chosen) next.add(name);
      else next.delete(name);
    }
    setSelected(next);
  };
  const setLine = (names: readonly string[], line: Line | null) => onPlan(withLine(plan, names, line));
  if (groups.length === 0) {
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
      <BulkLines
        selected={groups.filter(({ name }) => selected.has(name))}
        unassigned={unassigned}
        onLine={(some, line) => {
          setLine(
            some.map(({ name }) => name),
            line,
          );
          setSelected(new Set());
        }}
        onClear={() => setSelected(new Set())}
      />
      {groups.length > SEARCHED ? (
        <TextInput
          type="search"
          className={styles.search}
          value={query}
          placeholder={texts.search}
          aria-label={texts.search}
          onChange={(event) => setQuery(event.target.value)}
        />
      ) : null}
      <GroupTable
        head={lineHeader === undefined ? texts.group : fill(texts.valueOf, { column: lineHeader })}
        groups={shown}
        plan={plan}
        selected={selected}
        onSelect={select}
        onLine={(name, line) => setLine([name], line)}
      />
      {found.length === 0 ? <p>{texts.noMatch}</p> : null}
      {found.length === shown.length ? null : (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {fill(texts.showAll, { count: format.integer(found.length) })}
        </Button>
      )}
      {isWayUntold(plan, inspection) ? (
        <div>
          <Checkbox
            checked={plan.startsAtLine1}
            onChange={(startsAtLine1) => onPlan({ ...plan, startsAtLine1 })}
          >
            {texts.startsAtLine1}
          </Checkbox>
          <p className={styles.note}>{texts.startsAtLine1Text}</p>
        </div>
      ) : null}
    </CheckSection>
  );
}

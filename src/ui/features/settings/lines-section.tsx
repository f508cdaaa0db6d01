import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import type { Dataset } from '../../../ingest/dataset.ts';
import { Button } from '../../kit/button.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

interface LinesSectionProps {
  groups: Dataset['groups'];
  onCheck: () => void;
}

/** Which group is which line, with the tickets it has or had last; changed where the export is read. */
export function LinesSection({ groups, onCheck }: LinesSectionProps) {
  const { settings: texts, common } = useMessages();
  const format = useFormat();
  const lines = ([1, 2, 3, null] as const).map((line) => ({
    name: common.lines[line ?? 'unknown'],
    groups: groups.filter((group) => group.line === line).toSorted((a, b) => b.tickets - a.tickets),
  }));
  return (
    <SettingsSection section="lines" intro={texts.lines.intro}>
      <div className={styles.group}>
        {groups.length === 0 ? <p>{texts.lines.none}</p> : null}
        {lines.map(({ name, groups: own }) =>
          own.length === 0 ? null : (
            <details key={name} className={styles.details}>
              <summary>
                {fill(texts.lines.summary, {
                  line: name,
                  groups: format.plural(own.length, texts.lines.groups),
                  tickets: format.plural(
                    own.reduce((sum, { tickets }) => sum + tickets, 0),
                    common.tickets,
                  ),
                })}
              </summary>
              <ul className={styles.names}>
                {own.map((group) => (
                  <li key={group.name}>
                    <span>{group.name}</span>
                    <span className={styles.number}>{format.integer(group.tickets)}</span>
                  </li>
                ))}
              </ul>
            </details>
          ),
        )}
        <Button onClick={onCheck}>{texts.lines.check}</Button>
      </div>
    </SettingsSection>
  );
}
